import { contract } from '@jejak/shared/api/contract'
import * as v from 'valibot'
import { newId } from '../fixtures/agency/plan.ts'
import { callAs } from '../fixtures/agency/api.ts'
import type { Member } from '../fixtures/agency/cast.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { teamSkpPage } from '../pages/agreement-page.ts'
import { untilAllSent, untilIdle } from '../pages/idle.ts'
import { skpPage } from '../pages/skp-page.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
const POST = 'Pengelola Kepegawaian'
const RESULT = 'Terkelolanya data kepegawaian yang mutakhir'
const YEAR = TODAY.slice(0, 4)
const ACTION = 'Memutakhirkan data kepegawaian'

test(
  'whoever is Plt writes a second SKP, which goes to the superior of that post with the work under it',
  { tag: '@office' },
  async ({ agency, jejak, clock, openJejak }) => {
    const { admin, pegawai, kepala, atasan } = agency
    await callAs(jejak.url, admin, {
      method: 'POST',
      path: `/api/people/${pegawai.personId}/assignments`,
      body: {
        id: newId(clock.now()),
        postId: await postIdOf(jejak.url, admin),
        kind: 'plt',
        from: DAY,
        to: DAY,
        decree: '821/7',
        superiorPostId: null,
        subjectId: null,
        work: '',
        isMove: false,
      },
    })
    const desk = await (await openJejak(pegawai)).open('/skp')
    const plan = skpPage(desk)
    await expect(desk.getByRole('button', { name: /^SKP Pranata.*definitif$/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await desk.getByRole('button', { name: new RegExp(`^SKP Plt ${POST}`) }).click()
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Buat SKP untuk tugas Plt' }).click()
    await plan.addRhk()
    await plan.write(1, RESULT)
    await plan.plan(ACTION, '2 Dokumen')
    const period = agency.periods.find(({ from, to }) => from <= DAY && DAY <= to)
    await plan
      .rhk(1)
      .getByLabel('Periode')
      .selectOption(period?.id ?? '')
    await plan.save.click()
    await plan.untilSaved()
    const tree = desk.getByRole('region', { name: `SKP ${YEAR} · Plt ${POST}` })
    await expect(tree).toContainText(RESULT)
    await tree.getByRole('button', { name: 'Ajukan SKP' }).click()
    await expect(tree).toContainText(`menunggu persetujuan ${kepala.name}`)

    const phone = await (await openJejak(pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
    await untilIdle(phone)
    const day = todayPage(phone)
    await day.openForm()
    await day.form.write('Memutakhirkan data kepegawaian bidang')
    await day.form.setTimes('08.00', '09.00')
    await day.form.choosePlan(ACTION)
    await expectAccessible(phone)
    await day.form.save()
    await day.submitAll()
    await untilAllSent(phone)

    const desktop = await openJejak(kepala)
    const queue = await desktop.open('/tinjau')
    await expect(
      queue.getByRole('heading', { name: 'Memutakhirkan data kepegawaian bidang' }),
    ).toBeVisible()
    const head = await desktop.open('/tinjau/skp')
    await teamSkpPage(head).read(pegawai.name)
    await teamSkpPage(head).approve()
    await expect(teamSkpPage(head).inForce).toContainText(RESULT)

    const chief = await (await openJejak(atasan)).open('/tinjau/skp')
    await untilIdle(chief)
    await expect(chief.getByText('Belum ada SKP')).toBeVisible()
  },
)

/** The post of whoever administers, which reports to the head. */
async function postIdOf(url: string, admin: Member): Promise<string> {
  const { unors } = v.parse(
    contract.unors.response,
    await callAs(url, admin, { path: '/api/unors' }),
  )
  for (const { id } of unors) {
    const unor = v.parse(
      contract.unor.response,
      await callAs(url, admin, { path: `/api/unors/${id}` }),
    )
    const post = unor.postList.find(({ name }) => name === POST)
    if (post) return post.id
  }
  throw new Error(`no post ${POST}`)
}

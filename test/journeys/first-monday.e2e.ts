import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { test } from '../fixtures/released-server.ts'
import { drawAgency, nipOf, toFiles } from '../import/drawn-agency.ts'
import { activationPage } from '../pages/activation-page.ts'
import { untilAllSent, untilIdle } from '../pages/idle.ts'
import { importPage } from '../pages/import-page.ts'
import { periodPage } from '../pages/period-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { setupPage } from '../pages/setup-page.ts'
import { sheetsPage } from '../pages/sheets-page.ts'
import { skpPage } from '../pages/skp-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { createChance } from '../sync-fuzz/chance.ts'

const PEOPLE = 60
const ADMIN = {
  instansi: 'Dinas Kominfo',
  name: 'Wahyuni Lestari',
  nip: '198203152008012004',
  password: 'beberapa kata yang panjang',
}
/** The head of the first unit, and somebody in it. */
const [HEAD, STAFF] = [0, 5]
const WORK = 'Menyusun daftar pertanyaan survei'

/** The lists of an agency whose supervisor and pegawai have names of their own. */
function draw() {
  const lists = drawAgency(PEOPLE, createChance(11))
  lists.person[HEAD]![1] = 'Rahmat Hidayat, M.Si.'
  lists.person[STAFF]![1] = 'Sekar Ayu'
  return lists
}

/** Five mistakes as people make them. */
function drawWrong() {
  const lists = draw()
  lists.person[10]![0] = '1,98807E+17'
  lists.person[20]![1] = ''
  lists.assignment[10]![0] = nipOf(11)
  lists.assignment[11]![3] = '31/02/2025'
  lists.assignment[30]![1] = 'J-tidak-ada'
  lists.post[45]![2] = 'U9'
  return lists
}

test(
  'from an empty server to a first decision: lists with mistakes, paper, a period, two phones',
  { tag: '@smoke' },
  async ({ startReleased }) => {
    test.setTimeout(240_000)
    const { url, log, now, openDevice } = await startReleased()
    const desk = await (await openDevice()).newPage()
    const setup = setupPage(desk)
    await desk.goto(url)
    const token = /kode penyiapan ini: (\S+)/.exec(log())?.[1] ?? ''
    await setup.begin({ ...ADMIN, token })
    await setup.confirm(await setup.readSecret(), now)
    await setup.finish()

    await desk.goto(`${url}/impor`)
    const lists = importPage(desk)
    await lists.choose(toFiles(drawWrong()))
    await lists.check()
    await expect(lists.errors).toHaveCount(5)
    await expect(lists.errors.filter({ hasText: 'Baris 12' }).first()).toContainText('dibulatkan')
    await expect(lists.write).toBeHidden()
    await expectAccessible(desk)
    await lists.back()
    await lists.choose(toFiles(draw()))
    await lists.check()
    await expect(lists.errors).toHaveCount(0)
    expect(await lists.counts('Pegawai')).toEqual(['60', '0', '1', '0'])
    await lists.write.click()
    await expect(lists.done).toBeVisible()

    await lists.toSheets()
    const sheets = sheetsPage(desk)
    await sheets.makeAll()
    await expect(sheets.slips).toHaveCount(PEOPLE)
    await expectAccessible(desk)
    const codes = {
      'Sekar Ayu': await sheets.codeOf('Sekar Ayu'),
      'Rahmat Hidayat': await sheets.codeOf('Rahmat Hidayat'),
    }
    await desk.goto(`${url}/instansi/periode`)
    const periods = periodPage(desk)
    await periods.add('Periode pertama')
    await expect(periods.card('Periode pertama')).toContainText('Dibuka')

    const activate = async (at: number, name: keyof typeof codes): Promise<Page> => {
      const page = await (await openDevice()).newPage()
      await page.setViewportSize(PHONE)
      await page.goto(`${url}/aktivasi`)
      const door = activationPage(page)
      const paper = { nip: nipOf(at), password: `kertas ${name} jembatan` }
      await door.begin({ ...paper, code: 'AAAA-BBBB-CCCC' })
      await expect(door.problem).toBeVisible()
      await door.begin({ ...paper, code: codes[name] })
      const secret = await door.readSecret()
      await expectAccessible(page)
      await door.confirm(secret, now)
      await expect(door.recoveryCodes).toHaveCount(10)
      await door.finish()
      await expect(page.getByRole('heading', { name: 'Hari ini' })).toBeVisible()
      return page
    }
    const staff = await activate(STAFF, 'Sekar Ayu')
    await staff.getByRole('link', { name: 'SKP', exact: true }).click()
    const skp = skpPage(staff)
    await skp.create()
    await skp.addRhk()
    await skp.write(1, 'Terlaksananya survei kepuasan')
    await skp.plan('Menyusun laporan survei kepuasan', '1 Laporan')
    await skp.save.click()
    await skp.untilSaved()
    await staff.getByRole('link', { name: 'Hari ini' }).click()
    const today = todayPage(staff)
    await today.openForm()
    await today.form.write(WORK)
    await today.form.setTimes('08.00', '09.00')
    await today.form.choosePlan(/survei/)
    await today.form.save()
    await today.submit(WORK)
    await untilAllSent(staff)

    const head = await activate(HEAD, 'Rahmat Hidayat')
    await head.getByRole('link', { name: /Tinjau/ }).click()
    const review = reviewPage(head)
    await review.open('Sekar Ayu')
    await review.approve(WORK)
    await head.getByRole('button', { name: /belum terkirim/ }).click()
    await untilAllSent(head)
    await staff.reload()
    await untilIdle(staff)
    await expect(today.entry(WORK)).toContainText('Disetujui')
  },
)

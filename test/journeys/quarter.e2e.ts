import { toDay } from '@jejak/shared/calendar/day'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { agreementPage, teamSkpPage } from '../pages/agreement-page.ts'
import { cascadePage } from '../pages/cascade-page.ts'
import { untilAllSent, untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { skpPage } from '../pages/skp-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { dayOf, FIRST_GOAL, openQuarter, SECOND_GOAL, weekOf } from './quarter/office.ts'

// A quarter before the story, so that the months the fixture cuts do not lie in its quarter.
test.use({ moment: instantAt('2026-01-12T09:00:00') })

const VAGUE = 'Mengerjakan rancangan'
const CLEAR = 'Menyusun rancangan formulir perizinan'

test(
  'a quarter is planned and worked: an SKP under another, a Plt for a week, a move of unit',
  { tag: '@smoke' },
  async ({ agency, jejak, clock, openJejak }) => {
    test.setTimeout(240_000)
    const { pegawai, atasan } = agency
    const at = (local: string) => clock.set(instantAt(local))
    await at('2026-04-01T09:00:00')
    const office = await openQuarter({ agency, jejak, clock })
    const { head, standIn } = office
    const as = async (who: typeof pegawai, path: string, viewport?: typeof PHONE) =>
      (await openJejak(await office.now(who), viewport ? { viewport } : {})).open(path)

    await test.step('plans: from the head down, and hers through the screens', async () => {
      await office.planHeads()
      const own = await as(pegawai, '/skp')
      const [plan, mine, cascade] = [skpPage(own), agreementPage(own), cascadePage(own)]
      await plan.edit()
      await cascade.serve(1, 'layanan digital')
      await plan.attach('Menjaga rahasia jabatan', ['Dua pengembang', 'Satu server uji'])
      await plan.save.click()
      await plan.untilSaved()
      await mine.act('Ajukan SKP')
      const above = await as(atasan, '/tinjau/skp', PHONE)
      const theirs = teamSkpPage(above)
      await theirs.read(pegawai.name)
      await expect(theirs.waiting).toContainText(FIRST_GOAL)
      await theirs.approve()
      await expect(theirs.inForce).toContainText(FIRST_GOAL)
    })

    await test.step('the first week: one is given back, put right and approved', async () => {
      await at('2026-04-10T14:00:00')
      await office.write(pegawai, atasan, weekOf('2026-04-06', 'approved', 4))
      const own = await as(pegawai, '/')
      const day = todayPage(own)
      await day.openForm()
      await day.form.write(VAGUE)
      await day.form.setTimes('08.00', '10.00')
      await day.form.choosePlan(/rancangan aplikasi perizinan/)
      await day.form.save()
      await day.submit(VAGUE)
      await untilAllSent(own)
      const above = await as(atasan, '/tinjau', PHONE)
      const review = reviewPage(above)
      await review.open(pegawai.name)
      await review.giveBack(VAGUE, 'Sebutkan rancangan yang mana.')
      await review.untilDecisionsSent(clock)
      await own.reload()
      await expect(day.entry(VAGUE)).toContainText('Sebutkan rancangan yang mana.')
      await day.change(VAGUE, { text: CLEAR })
      await day.submitAll()
      await untilAllSent(own)
      await above.reload()
      await review.open(pegawai.name)
      await review.approve(CLEAR)
      await review.untilDecisionsSent(clock)
    })

    await test.step('a week of a Plt, who decides on it and on no other day afterwards', async () => {
      await office.seat(standIn, {
        post: 'Kepala Bidang Aplikasi',
        kind: 'plt',
        from: toDay('2026-04-13'),
        to: toDay('2026-04-17'),
      })
      await at('2026-04-17T16:30:00')
      await office.write(pegawai, standIn, weekOf('2026-04-13', 'approved', 4))
      await office.write(pegawai, standIn, dayOf(toDay('2026-04-17'), 'submitted'))
      const plt = await as(standIn, '/tinjau', PHONE)
      const review = reviewPage(plt)
      await review.open(pegawai.name)
      await review.approve('Menyusun rancangan bagian 2026-04-17')
      await review.untilDecisionsSent(clock)
      const own = await as(pegawai, '/kotak-masuk', PHONE)
      await expect(
        own.getByRole('link').filter({ hasText: 'Menyusun rancangan bagian 2026-04-17' }),
      ).toContainText(`${standIn.name} · Plt. Kepala Bidang Aplikasi`)

      await at('2026-04-20T09:00:00')
      const after = await as(standIn, '/')
      await untilIdle(after)
      await expect(after.getByRole('link', { name: /Tinjau/ })).toHaveCount(0)
      const back = await as(atasan, '/tinjau', PHONE)
      const theirs = reviewPage(back)
      await theirs.open(pegawai.name)
      await theirs.approve('Memperbaiki aplikasi pada 2026-04-17')
      await theirs.untilDecisionsSent(clock)
    })

    await test.step('a move: what waits stays with the old head, what is new goes to the new one', async () => {
      await at('2026-05-15T16:30:00')
      await office.write(pegawai, atasan, dayOf(toDay('2026-05-15'), 'submitted'))
      await office.seat(pegawai, {
        post: 'Pranata Komputer Infrastruktur',
        from: toDay('2026-05-18'),
      })
      await at('2026-05-19T09:00:00')
      await office.write(pegawai, head, dayOf(toDay('2026-05-18'), 'submitted'))
      const own = await as(pegawai, '/skp')
      const [plan, mine, cascade] = [skpPage(own), agreementPage(own), cascadePage(own)]
      await mine.act('Mulai adendum')
      await mine.edit()
      await cascade.serve(2, 'infrastruktur yang aman')
      await plan.save.click()
      await plan.untilSaved()
      await mine.act('Ajukan adendum')
      const fresh = await as(head, '/tinjau/skp', PHONE)
      const theirs = teamSkpPage(fresh)
      await theirs.read(pegawai.name)
      await expect(theirs.waiting).toContainText(SECOND_GOAL)
      await theirs.approve()
      await expect(theirs.inForce).toContainText(SECOND_GOAL)

      await fresh.goto(`${jejak.url}/tinjau`)
      const newer = reviewPage(fresh)
      await newer.open(pegawai.name)
      await expect(newer.items).toHaveCount(2)
      await newer.approveAll()
      await newer.untilDecisionsSent(clock)
      const former = await as(atasan, '/tinjau', PHONE)
      const older = reviewPage(former)
      await older.open(pegawai.name)
      await expect(older.items).toHaveCount(2)
      await older.approveAll()
      await older.untilDecisionsSent(clock)

      await at('2026-05-22T16:30:00')
      await office.write(pegawai, head, weekOf('2026-05-19', 'approved', 3))
      await office.write(pegawai, head, dayOf(toDay('2026-05-22'), 'submitted'))
    })
  },
)

import { loadavg } from 'node:os'
import { addDays } from '@jejak/shared/calendar/day'
import { addTeam, namesOf } from '../fixtures/agency/team.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY } from '../fixtures/time/moment.ts'
import { reviewPage } from '../pages/review-page.ts'

const DAYS = 20

test('the way to 3,000 entries of thirty people, and to a decision among them, is printed', async ({
  agency,
  jejak,
  clock,
  openJejak,
}) => {
  const { instansiId } = agency
  const team = await addTeam({ agency, jejak, now: clock.now }, namesOf(30))
  for (const { personId } of team) {
    for (let at = 1; at <= DAYS; at++) {
      const day = addDays(TODAY, -at)
      const planId = agency.planId(agency.pegawai, day)
      await jejak.ask('insertOldEntries', { instansiId, ownerId: personId, planId, day, count: 5 })
    }
  }
  const page = await (await openJejak(agency.atasan)).open('/')
  await expect(page.getByRole('link', { name: /Tinjau/ })).toContainText('99+')
  const review = reviewPage(page)
  const tell = async (what: string, act: () => Promise<unknown>) => {
    const from = performance.now()
    await act()
    const took = (performance.now() - from).toFixed(0)
    console.log(`${what}: ${took} ms, load ${loadavg()[0]?.toFixed(1)}`)
  }
  await tell('Tinjau with 3,000 entries of 30 people on 20 days', async () => {
    await page.getByRole('link', { name: /Tinjau/ }).click()
    await expect(review.strip).toContainText('3.000 kegiatan')
    await expect(review.rows.first()).toBeVisible()
  })
  await tell('the next row by key', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(review.rows.nth(1)).toBeFocused()
  })
  await tell('a day of five approved among them', async () => {
    await page.keyboard.press('a')
    await expect(review.strip).toContainText('5 disetujui, 2.995 tersisa')
  })
})

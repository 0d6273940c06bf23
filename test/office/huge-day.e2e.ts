import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { reviewPage } from '../pages/review-page.ts'

const DAY = workdayBefore(TODAY)
const MOST_MS = 2000

test(
  'a day of 3,000 entries is drawn in two seconds, says how many more wait, and hides nobody',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const { instansiId, pegawai } = agency
    await jejak.ask('insertOldEntries', {
      instansiId,
      ownerId: pegawai.personId,
      planId: agency.planId(pegawai, DAY),
      day: DAY,
      count: 3000,
    })
    await agency.write('rekan', [
      { day: DAY, start: 480, end: 540, text: 'Menyusun panduan', status: 'submitted' },
    ])
    const device = await openJejak(agency.atasan)
    // The app itself is there; what is measured is the way from the tap to the queue.
    const page = await device.open('/')
    await expect(page.getByRole('link', { name: /Tinjau/ })).toBeVisible()
    const review = reviewPage(page)
    const from = performance.now()
    await page.getByRole('link', { name: /Tinjau/ }).click()
    await expect(review.items).toHaveCount(61)
    const took = performance.now() - from
    console.log(`Tinjau with 3,000 entries on one day: ${took.toFixed(0)} ms (budget ${MOST_MS})`)
    expect(took).toBeLessThan(MOST_MS)
    await expect(page.getByText('… dan 2.940 lainnya')).toBeVisible()
    await expect(review.item('Menyusun panduan')).toBeVisible()
  },
)

import { expect, test } from '../fixtures/test.ts'
import { reviewPage } from '../pages/review-page.ts'
import { openCrowdedDay } from './crowded-day.ts'

test(
  'of a day of 3,000 entries little is fetched and drawn; it is said how many more wait, and nobody is hidden',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const page = await openCrowdedDay({ agency, jejak, openJejak })
    let asked = 0
    page.on('request', (request) => {
      if (request.url().includes('/api/review-queue')) asked++
    })
    const review = reviewPage(page)
    await page.getByRole('link', { name: /Tinjau/ }).click()
    await expect(review.rows).toHaveCount(2)
    await expect(review.row(agency.pegawai.name)).toContainText('3.000 kegiatan')
    await expect(page.getByRole('link', { name: /Tinjau/ })).toContainText('99+')
    await review.open(agency.pegawai.name)
    await expect(review.items).toHaveCount(60)
    await expect(page.getByText('… dan 2.940 lainnya')).toBeVisible()
    await review.open(agency.rekan.name)
    await expect(review.item('Menyusun panduan')).toBeVisible()
    // What made it slow was 3,000 of each; how fast it is on a machine is `crowded-day.long.ts`.
    expect(asked).toBeLessThanOrEqual(2)
    const answer = await page.evaluate(async () => (await fetch('/api/review-queue')).text())
    // A hash of what is shown, 64 characters, comes with each of the 61.
    expect(answer.length).toBeLessThan(72 * 1024)
  },
)

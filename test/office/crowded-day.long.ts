import { loadavg } from 'node:os'
import { expect, test } from '../fixtures/test.ts'
import { reviewPage } from '../pages/review-page.ts'
import { openCrowdedDay } from './crowded-day.ts'

test('the way from the tap on Tinjau to a day of 3,000 entries is printed', async ({
  agency,
  jejak,
  openJejak,
}) => {
  const page = await openCrowdedDay({ agency, jejak, openJejak })
  const from = performance.now()
  await page.getByRole('link', { name: /Tinjau/ }).click()
  await expect(reviewPage(page).rows).toHaveCount(2)
  const took = performance.now() - from
  console.log(
    `Tinjau with 3,000 entries on one day: ${took.toFixed(0)} ms (aim 2000), load ${loadavg()[0]?.toFixed(1)}`,
  )
})

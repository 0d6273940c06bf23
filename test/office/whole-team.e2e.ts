import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { countScrolling, watchReturned } from './supervisor-effort.ts'
import { MOMENT, submitTeam } from './whole-team.ts'

test.use({ moment: MOMENT })

test(
  'thirty people, 150 entries, six to return: 40 taps and 12 screens of a phone are enough',
  { tag: '@office' },
  async ({ agency, jejak, clock, openJejak }) => {
    const toReturn = await submitTeam({ agency, jejak, now: clock.now }, 30)
    expect(toReturn.size).toBe(6)
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(page)
    const returned = watchReturned(page)
    await expect(review.strip).toContainText('150 kegiatan menunggu · 8 perlu diperiksa')
    await untilIdle(page)
    const scrolled = await countScrolling(page)
    let taps = 0
    const tap = async (target: { click(): Promise<void> }) => {
      taps++
      await target.click()
    }

    await tap(review.clean)
    await expect(review.strip).toContainText('142 disetujui, 8 tersisa')
    await tap(review.rows.first())
    for (let left = 8; left > 0; left--) {
      const entry = page.locator('article[data-entry]')
      await expect(entry).toHaveCount(1)
      await expect(entry).toBeFocused()
      await expect(entry.locator('.problems')).toBeVisible()
      const sentence = (await entry.locator('.entry-text').textContent()) ?? ''
      if (toReturn.has(sentence)) {
        await tap(entry.getByRole('button', { name: 'Kembalikan' }))
        await tap(review.reasons.first())
        await tap(review.send)
        await expect(review.strip).toContainText(`1 dikembalikan, ${left - 1} tersisa`)
      } else {
        await tap(entry.getByRole('button', { name: 'Setujui' }))
        await expect(review.strip).toContainText(`1 disetujui, ${left - 1} tersisa`)
      }
    }
    const screens = (await scrolled()) / PHONE.height
    console.log(`30 people, 150 entries, 6 returned: ${taps} taps, ${screens.toFixed(1)} screens`)
    expect(taps).toBeLessThanOrEqual(40)
    expect(screens).toBeLessThanOrEqual(12)
    await review.untilDecisionsSent(clock)
    expect(returned).toEqual(new Set(toReturn.values()))
  },
)

test(
  'the same by keyboard takes no more than 60 keys, and what is decided is told and can be undone',
  { tag: '@office' },
  async ({ agency, jejak, clock, openJejak }) => {
    const toReturn = await submitTeam({ agency, jejak, now: clock.now }, 30)
    const page = await (await openJejak(agency.atasan, { viewport: DESK })).open('/tinjau')
    const review = reviewPage(page)
    const returned = watchReturned(page)
    await expect(review.strip).toContainText('150 kegiatan menunggu')
    await untilIdle(page)
    let keys = 0
    /** A capital is two: with the shift key. */
    const press = async (key: string) => {
      keys += key.split('+').length
      await page.keyboard.press(key)
    }
    const told = page.locator('[aria-live=polite].hidden-visually')

    await press('Shift+A')
    await expect(told).toHaveText('142 disetujui, 8 tersisa')
    await press('u')
    await expect(told).toHaveText('142 keputusan diurungkan, 150 tersisa')
    await expect(review.strip).toContainText('150 kegiatan menunggu')
    await press('Shift+A')
    await expect(review.strip).toContainText('142 disetujui, 8 tersisa')
    for (let left = 8; left > 0; left--) {
      const row = page.locator('.day-row:focus')
      await expect(row).toHaveAttribute('aria-current', 'true')
      // The evidence stands beside the row that has the focus.
      const entry = review.day.locator('article[data-entry]')
      await expect(entry).toHaveCount(1)
      const sentence = (await entry.locator('.entry-text').textContent()) ?? ''
      if (toReturn.has(sentence)) {
        await press('r')
        await expect(review.reasons.first()).toBeFocused()
        await press('Enter')
        await press('Enter')
        await expect(told).toHaveText(`1 dikembalikan, ${left - 1} tersisa`)
        await expect(review.dialog).toBeHidden()
      } else {
        await press('a')
        await expect(told).toHaveText(`1 disetujui, ${left - 1} tersisa`)
      }
    }
    console.log(`30 people, 150 entries, 6 returned: ${keys} keys`)
    expect(keys).toBeLessThanOrEqual(60)
    await review.untilDecisionsSent(clock)
    expect(returned).toEqual(new Set(toReturn.values()))
  },
)

import type { Page } from '@playwright/test'
import { addDays, toDay } from '@jejak/shared/calendar/day'
import { CALENDAR } from './kinerja-page.ts'

/** The Monday of the week in which all seeded batches lie. */
export const MONDAY = toDay('2025-11-17')

/** What the calendar draws on a freshly loaded page, read without the product's own code: one key for each entry. */
export async function readDrawn(page: Page): Promise<readonly string[]> {
  // Waited for from then on only: an answer to the page before would be cut off with it, and never end.
  await page.goto(CALENDAR, { waitUntil: 'commit' })
  const answer = await page.waitForResponse((response) => response.url().endsWith('/kegiatan'))
  await answer.finished()
  await page.locator('.vuecal__cell').first().waitFor()
  const drawn = await page.evaluate(async () => {
    // What has arrived is drawn in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    return [...document.querySelectorAll('.vuecal__cell')].flatMap((cell, column) =>
      [...cell.querySelectorAll('.vuecal__event')].map((event) => ({
        column,
        time: event.querySelector('.vuecal__event-time')?.textContent ?? '',
        title: event.querySelector('.vuecal__event-title')?.textContent ?? '',
      })),
    )
  })
  return drawn.map(({ column, time, title }) => {
    const [start = '', end = ''] = time.match(/\d\d:\d\d/g) ?? []
    return [addDays(MONDAY, column), start, end, title.trim()].join('|')
  })
}

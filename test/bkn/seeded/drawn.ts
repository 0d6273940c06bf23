import type { Page } from '@playwright/test'
import { addDays, toDay } from '@jejak/shared/calendar/day'
import { CALENDAR, visit } from '../kinerja-page.ts'

/** The Monday of the week in which all seeded batches lie. */
export const MONDAY = toDay('2025-11-17')

/** What the calendar draws on a freshly loaded page, read without the product's own code: one key for each entry. */
export async function readDrawn(page: Page): Promise<readonly string[]> {
  await visit(page, CALENDAR)
  // Asked of the page itself, whose list begins with it: events may tell of the page before, or come before we listen.
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name, duration }) => name.endsWith('/kegiatan') && duration > 0),
  )
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

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { SOON } from '../fixtures/soon.ts'

/** A desk, a phone, and the narrowest window there is. */
export const SIZES = [DESK, PHONE, { width: 320, height: 640 }] as const

/** Longer than any page that a test makes; a page that never ends fails. */
const MOST_TABS = 400

/** What has the focus, as a reader says it: `button "Simpan draf"`. */
export async function focusedName(page: Page): Promise<string> {
  // A part of a date field has the focus within the field, which is then not `:focus` itself.
  const isSomewhere = await page.evaluate(() => {
    const active = document.activeElement
    document.querySelector('[data-focused]')?.removeAttribute('data-focused')
    if (!active || active === document.body) return false
    active.setAttribute('data-focused', '')
    return true
  })
  if (!isSomewhere) return 'nothing'
  // It may go away at this very moment.
  const snapshot = await page
    .locator('[data-focused]')
    .ariaSnapshot({ timeout: 1_000 })
    .catch(() => '')
  const [said = ''] = snapshot.split('\n')
  return said
    .replace(/^- /, '')
    .replace(/( \[[^\]]*\])*:?( .*)?$/, (rest) =>
      rest.startsWith(' "') ? rest.replace(/("[^"]*").*/, '$1') : '',
    )
}

/**
 * Why what has the focus cannot be seen whole, or nothing when it can: it is outside of the window, or under something
 * that stays where it is while the page scrolls (WCAG 2.2, 2.4.11 and 2.4.12).
 */
export const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const active = document.activeElement
    if (!active || active === document.body) return 'the focus is nowhere'
    // A file field is drawn by the button around it.
    const drawn = active.matches('.hidden-visually') ? (active.closest('label') ?? active) : active
    const rect = drawn.getBoundingClientRect()
    const isOver = (hit: Element): boolean => {
      for (let at: Element | null = hit; at && !at.contains(drawn); at = at.parentElement) {
        if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return true
      }
      return false
    }
    // Round corners are not part of a button: its middle and the middles of its sides are.
    const points = [
      [0.5, 0.5],
      [0.5, 0.03],
      [0.5, 0.97],
      [0.03, 0.5],
      [0.97, 0.5],
    ] as const
    const why = points.flatMap(([along, down]) => {
      const hit = document.elementFromPoint(
        rect.left + rect.width * along,
        rect.top + rect.height * down,
      )
      if (!hit) return 'outside of the window'
      return isOver(hit) ? `under ${hit.closest('[class]')?.className}` : []
    })
    // What is higher than the room for it can be seen in part only.
    const isHigh = rect.height > innerHeight * 0.5
    if (why.length === 0 || (isHigh && why.length < points.length)) return undefined
    return `${drawn.outerHTML.slice(0, 120)} at ${Math.round(rect.top)}: ${[...new Set(why)].join()}`
  })

/** Waits until what has the focus is seen whole: the page scrolls after the key. */
export const untilFocusSeen = (page: Page, message?: string): Promise<void> =>
  expect.poll(() => hiddenFocus(page), { ...SOON, ...(message && { message }) }).toBeUndefined()

/** Goes through everything that Tab reaches and holds that each is seen whole. */
export async function tabThrough(page: Page, name: string): Promise<void> {
  let reached = 0
  for (; reached < MOST_TABS; reached++) {
    await page.keyboard.press('Tab')
    // Past the last one the browser itself has the focus.
    const isAround = await page.evaluate(() => {
      const active = document.activeElement
      if (!active || active === document.body) return true
      // A date field is several stops.
      const isNext = active.getAttribute('data-reached') === 'last'
      if (active.hasAttribute('data-reached')) return !isNext
      document.querySelector('[data-reached=last]')?.setAttribute('data-reached', '')
      active.setAttribute('data-reached', 'last')
      return false
    })
    if (isAround) break
    // Nearly always it is seen at once; its name is asked for only when it has to be told.
    if ((await hiddenFocus(page)) !== undefined) {
      await untilFocusSeen(page, `${name}: ${await focusedName(page)}`)
    }
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-reached]')) {
      one.removeAttribute('data-reached')
    }
  })
  expect(reached, `what Tab reaches on ${name}`).toBeGreaterThan(0)
  expect(reached, `what Tab reaches on ${name}`).toBeLessThan(MOST_TABS)
}

import type { Page } from '@playwright/test'
import type { Mutation } from '@jejak/shared/sync/mutation'

/** Adds up every movement of whatever scrolls on the page, by hand or by itself, from now on. Answers how to read it, in pixels. */
export async function countScrolling(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = new WeakMap<EventTarget, number>()
    const positionOf = (target: EventTarget) =>
      target instanceof Element ? target.scrollTop : window.scrollY
    seen.set(document, window.scrollY)
    document.documentElement.dataset['scrolled'] = '0'
    document.addEventListener(
      'scroll',
      ({ target }) => {
        if (!target) return
        const now = positionOf(target)
        const moved = Math.abs(now - (seen.get(target) ?? 0))
        seen.set(target, now)
        const { dataset } = document.documentElement
        dataset['scrolled'] = String(Number(dataset['scrolled']) + moved)
      },
      { capture: true },
    )
  })
  return async () => Number(await page.locator('html').getAttribute('data-scrolled'))
}

/** Ids of the entries that a page returns to their owners, as they are sent. */
export function watchReturned(page: Page): ReadonlySet<string> {
  const returned = new Set<string>()
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/sync')) return
    const { mutations } = request.postDataJSON() as { readonly mutations: readonly Mutation[] }
    for (const mutation of mutations) {
      if (mutation.kind === 'review.decide' && mutation.act === 'return' && mutation.comment) {
        returned.add(mutation.entryId)
      }
    }
  })
  return returned
}

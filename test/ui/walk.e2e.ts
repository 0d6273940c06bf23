import type { Page, TestInfo } from '@playwright/test'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { tabThrough } from './focus.ts'
import { expectNoSidewaysScroll, look, lookInAllSizes, NARROW } from './look.ts'
import { expectOwnNames } from './names.ts'
import { inParts, WALKED, WALKERS } from './pages.ts'
import type { Walked, Walker } from './pages.ts'
import { seedWalk } from './seed-walk.ts'

/**
 * What everybody is owed on a page: axe finds nothing in light and dark at a desk and on a phone, nothing that has the
 * focus is hidden at any size (WCAG 2.2, 2.4.11), no two controls share a name, and nothing scrolls sideways.
 */
async function expectUsable(page: Page, who: Walker, name: string, info: TestInfo): Promise<void> {
  await page.setViewportSize(DESK)
  await look(page, `${who}-${name}-meja`, info)
  await expectOwnNames(page, name)
  await tabFromTop(page, name)
  await page.setViewportSize(PHONE)
  await look(page, `${who}-${name}-telepon`, info)
  await tabFromTop(page, name)
  await page.setViewportSize(NARROW)
  await expectNoSidewaysScroll(page, name)
  await tabFromTop(page, name)
}

/** A browser goes on from where the focus was, also when that is no longer there; what follows looks at the top again. */
async function tabFromTop(page: Page, name: string): Promise<void> {
  await page.locator('.skip').focus()
  await tabThrough(page, name)
  await page.evaluate(() => scrollTo(0, 0))
}

function walk(who: Walker, pages: readonly Walked[], tag: '@ui' | '@nightly'): void {
  const parts = inParts(pages)
  for (const [at, part] of parts.entries()) {
    test(
      `everybody can read and use the pages of ${who}, part ${at + 1} of ${parts.length}`,
      { tag },
      async ({ agency, jejak, openJejak }) => {
        const shown = await seedWalk(agency, jejak.url, who)
        const page = await (await openJejak(agency[who])).open()
        for (const { name, path } of part) {
          await test.step(name, async () => {
            await page.goto(`${jejak.url}${path(shown)}`)
            await expect(page.locator('main h1')).toBeVisible()
            await untilIdle(page)
            await expectUsable(page, who, name, test.info())
          })
        }
      },
    )
  }
}

for (const who of WALKERS) {
  const own = WALKED.filter(({ by }) => by.includes(who))
  walk(who, own, '@ui')
  test.describe('what is not their own', () => {
    walk(
      who,
      WALKED.filter((one) => !own.includes(one)),
      '@nightly',
    )
  })
}

test('everybody can read and use the sign-in page', { tag: '@ui' }, async ({ openJejak }) => {
  const { open } = await openJejak('nobody')
  const page = await open()
  await page.locator('input[autocomplete~=username]').waitFor()
  await lookInAllSizes(page, 'masuk', test.info())
})

import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { expectNoSidewaysScroll } from './look.ts'
import { inParts, WALKED, WALKERS, type Walked, type Walker } from './pages.ts'
import { seedWalk } from './seed-walk.ts'

/** What a page may ask while it is drawn; the session itself goes on. */
const ASKED = /\/api\/(?!me|sync|ready|health)/

const broken = (page: Page) => page.getByRole('alert').filter({ hasText: 'cannot be shown yet' })

/** Whoever is asked for by a page, else the admin, who has the most of them. */
const walkerOf = ({ asks }: Walked): Walker => (typeof asks === 'string' ? asks : 'admin')

const PARTS = WALKERS.flatMap((who) =>
  inParts(WALKED.filter((each) => walkerOf(each) === who)).map((part) => ({ who, part })),
)

for (const [at, { who, part }] of PARTS.entries()) {
  test(
    `every page says what is missing, in English, and mends itself, part ${at + 1} of ${PARTS.length}`,
    { tag: '@ui' },
    async ({ agency, jejak, openJejak }) => {
      const shown = await seedWalk(agency, jejak.url, who)
      const { open } = await openJejak(agency[who], { viewport: PHONE })
      const page = await open('/akun')
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible()
      for (const each of part) {
        await test.step(each.name, async () => {
          await page.route(ASKED, (route) => route.abort())
          await page.goto(`${jejak.url}${each.path(shown)}`)
          await expect(page.locator('main h1')).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('lang', 'en')
          if (each.asks) await expectMending(page, each)
          await page.unrouteAll()
          if (!each.asks) return
          await retryAll(page)
          await untilIdle(page)
          await expectAccessible(page)
          await expectNoSidewaysScroll(page, each.name)
        })
      }
    },
  )
}

/** The face without network: what it is, why, and the way to try again. */
async function expectMending(page: Page, { name }: Walked): Promise<void> {
  await expect(broken(page).first()).toBeVisible()
  await expect(broken(page).first()).toContainText('The server cannot be reached')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, `${name} without network`)
}

/** A page may have asked several things: each is asked again where it is missing. */
async function retryAll(page: Page): Promise<void> {
  for (let missing = await broken(page).count(); missing > 0; missing--) {
    await broken(page).first().getByRole('button', { name: 'Try again' }).click()
    await expect(broken(page)).toHaveCount(missing - 1)
  }
}

import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { SIZES, tabThrough } from './focus.ts'
import { WALKED } from './pages.ts'
import { seedWalk } from './seed-walk.ts'

for (const size of SIZES) {
  test(
    `nothing that has the focus is hidden on any page at ${size.width}×${size.height}`,
    { tag: '@ui' },
    async ({ agency, jejak, openJejak }) => {
      const shown = await seedWalk(agency, jejak.url, 'atasan')
      const page = await (await openJejak(agency.atasan, { viewport: size })).open()
      for (const { name, path } of WALKED) {
        await test.step(name, async () => {
          await page.goto(`${jejak.url}${path(shown)}`)
          await expect(page.locator('main h1')).toBeVisible()
          await untilIdle(page)
          await tabThrough(page, name)
        })
      }
    },
  )
}

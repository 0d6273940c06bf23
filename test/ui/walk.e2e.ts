import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { lookInAllSizes } from './look.ts'
import { PARTS } from './pages.ts'
import { seedWalk } from './seed-walk.ts'

for (const who of ['pegawai', 'atasan', 'admin'] as const) {
  for (const [at, part] of PARTS.entries()) {
    test(
      `everybody can read and use every page of ${who}, part ${at + 1} of ${PARTS.length}`,
      { tag: '@ui' },
      async ({ agency, jejak, openJejak }) => {
        const shown = await seedWalk(agency, jejak.url, who)
        const { open } = await openJejak(agency[who])
        const page = await open()
        for (const { name, path } of part) {
          await test.step(name, async () => {
            await page.goto(`${jejak.url}${path(shown)}`)
            await expect(page.locator('main h1')).toBeVisible()
            await untilIdle(page)
            await lookInAllSizes(page, `${who}-${name}`, test.info())
          })
        }
      },
    )
  }
}

test('everybody can read and use the sign-in page', { tag: '@ui' }, async ({ openJejak }) => {
  const { open } = await openJejak('nobody')
  const page = await open()
  await page.locator('input[autocomplete~=username]').waitFor()
  await lookInAllSizes(page, 'masuk', test.info())
})

import { expectAccessible, expectAccessibleInBothSchemes } from './fixtures/accessibility.ts'
import { requirePersona } from './fixtures/persona.ts'
import { signIn } from './fixtures/sign-in.ts'
import { expect, test } from './fixtures/test.ts'

const PAGES = ['/', '/skp', '/tinjau', '/tim', '/kotak-masuk', '/akun']

test('the sign-in page can be used by everybody', async ({ openDevice, server }) => {
  const { newPage } = await openDevice()
  const page = await newPage()
  await page.goto(server.url)
  await page.locator('input[autocomplete~=username]').waitFor()
  await expectAccessible(page)
})

test('every page of a supervisor can be used by everybody, in light and in dark', async ({
  openDevice,
  server,
}) => {
  test.setTimeout(360_000)
  const { newPage } = await openDevice()
  const page = await newPage()
  await signIn(page, server.url, requirePersona(server.personas, 'atasan'))
  for (const path of PAGES) {
    await page.goto(`${server.url}${path}`)
    await expect(page.locator('main h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessibleInBothSchemes(page)
    // 320 px is a phone, and a laptop at 400 % zoom: nothing may need scrolling sideways.
    await page.setViewportSize({ width: 320, height: 640 })
    // A page may draw itself anew for another width.
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    await expect.poll(overflow, `sideways scroll on ${path}`).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 720 })
  }
})

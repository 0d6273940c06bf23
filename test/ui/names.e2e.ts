import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { WALKED } from './pages.ts'
import { seedWalk } from './seed-walk.ts'

/** The line of the day and the queue tell their entries apart by where they stand in their own lists. */
const OWN_LISTS = new Set(['hari-ini', 'hari', 'tinjau'])

/** Names that several buttons or fields of the page share: whoever hears only the name cannot tell them apart. */
async function sharedNames(page: Page): Promise<readonly string[]> {
  const snapshot = await page.locator('body').ariaSnapshot()
  const controls = snapshot
    .split('\n')
    .map((line) => /^\s*- '?((?:button|checkbox|textbox|combobox|radio) "[^"]*")/.exec(line)?.[1])
    .filter((control) => control !== undefined)
  const groups = Map.groupBy(controls, (control) => control)
  return [...groups].flatMap(([control, all]) =>
    all.length > 1 ? `${control} × ${all.length}` : [],
  )
}

test(
  'no two buttons or fields of a page have one name',
  { tag: '@ui' },
  async ({ agency, jejak, openJejak }) => {
    const shown = await seedWalk(agency, jejak.url, 'atasan')
    const page = await (await openJejak(agency.atasan)).open()
    const found: string[] = []
    for (const { name, path } of WALKED.filter((page) => !OWN_LISTS.has(page.name))) {
      await page.goto(`${jejak.url}${path(shown)}`)
      await expect(page.locator('main h1')).toBeVisible()
      await untilIdle(page)
      found.push(...(await sharedNames(page)).map((one) => `${name}: ${one}`))
    }
    expect(found).toEqual([])
  },
)

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** The line of the day and the queue tell their entries apart by where they stand in their own lists. */
const OWN_LISTS = new Set(['hari-ini', 'hari', 'tinjau'])

/** Holds that no two buttons or fields of a page have one name: whoever hears only the name cannot tell them apart. */
export async function expectOwnNames(page: Page, name: string): Promise<void> {
  if (OWN_LISTS.has(name)) return
  const snapshot = await page.locator('body').ariaSnapshot()
  const controls = snapshot
    .split('\n')
    .map((line) => /^\s*- '?((?:button|checkbox|textbox|combobox|radio) "[^"]*")/.exec(line)?.[1])
    .filter((control) => control !== undefined)
  const shared = [...Map.groupBy(controls, (control) => control)].flatMap(([control, all]) =>
    all.length > 1 ? `${control} × ${all.length}` : [],
  )
  expect(shared, `one name for several on ${name}`).toEqual([])
}

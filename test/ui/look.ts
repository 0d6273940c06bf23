import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page, TestInfo } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../fixtures/accessibility.ts'
import { DESK, PHONE } from '../fixtures/jejak.ts'

/** A phone of 320 px, and a laptop at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
export const NARROW = { width: 320, height: 640 } as const

/** Pictures cost a third of the walk and nobody looks at those of a run that passes: `JEJAK_PICTURES=1` keeps them. */
const keepsPictures = process.env['JEJAK_PICTURES'] !== undefined

/**
 * Holds that everybody can read and use what stands on the screen, in light and in dark, and keeps a picture of each in
 * `results/pictures` when they are asked for.
 */
export async function look(page: Page, name: string, info: TestInfo): Promise<void> {
  await expectAccessibleInBothSchemes(page, async (colorScheme) => {
    if (!keepsPictures) return
    const path = join(info.project.outputDir, 'pictures', `${name}-${colorScheme}.png`)
    await page.screenshot({ path, animations: 'disabled', fullPage: true })
  })
}

/** The same on a phone and at a desk, and that the narrowest window needs no scrolling sideways. */
export async function lookInAllSizes(page: Page, name: string, info: TestInfo): Promise<void> {
  await page.setViewportSize(DESK)
  await look(page, `${name}-meja`, info)
  await page.setViewportSize(PHONE)
  await look(page, `${name}-telepon`, info)
  await page.setViewportSize(NARROW)
  await expectNoSidewaysScroll(page, name)
}

/** A page may draw itself anew for another width. */
export function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return expect.poll(overflow, `sideways scroll on ${name}`).toBeLessThanOrEqual(0)
}

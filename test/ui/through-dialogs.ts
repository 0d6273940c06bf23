import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { focusedName, tabThrough, untilFocusSeen } from './focus.ts'

/**
 * Opens the dialog of what has the focus by a key, goes once around in it, and leaves it: it opens on what is to be done
 * in it, hides nothing, and gives the focus back.
 */
export const throughDialogs =
  (page: Page) =>
  async (name: string, opensOn: RegExp, back?: string): Promise<void> => {
    await test.step(name, async () => {
      const opener = back ?? (await focusedName(page))
      await page.keyboard.press('Enter')
      await expect.poll(() => focusedName(page), name).toMatch(opensOn)
      await untilFocusSeen(page, name)
      await tabThrough(page, name)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect.poll(() => focusedName(page), `after ${name}`).toBe(opener)
      await untilFocusSeen(page, `after ${name}`)
    })
  }

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** *Lembar aktivasi*. */
export function sheetsPage(page: Page) {
  const slips = page.locator('.slip')
  return {
    slips,
    makeAll: async () => {
      await page.getByRole('button', { name: 'Buat untuk semua unor' }).click()
      await expect(slips.first()).toBeVisible()
    },
    /** What is on the paper of a person. */
    codeOf: async (name: string): Promise<string> =>
      (await slips.filter({ hasText: name }).locator('.slip-code').textContent()) ?? '',
  }
}

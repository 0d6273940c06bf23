import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** *Periode*. */
export function periodPage(page: Page) {
  return {
    /** One of this month, with the dates that the form proposes. */
    add: async (name: string) => {
      await page.getByRole('button', { name: 'Periode baru' }).click()
      const form = page.getByRole('dialog')
      await form.getByLabel('Nama').fill(name)
      await form.getByRole('button', { name: 'Simpan' }).click()
      await expect(page.getByRole('heading', { name })).toBeVisible()
    },
    card: (name: string) => page.getByRole('listitem').filter({ hasText: name }).first(),
  }
}

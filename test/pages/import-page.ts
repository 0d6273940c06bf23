import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** *Impor daftar*. */
export function importPage(page: Page) {
  return {
    /** Rows with errors, each as the page says it. */
    errors: page.getByRole('region', { name: 'Kesalahan' }).getByRole('listitem'),
    choose: async (files: Readonly<Record<string, string>>) => {
      await page.locator('input[type=file]').setInputFiles(
        Object.entries(files).map(([name, text]) => ({
          name,
          mimeType: 'text/csv',
          buffer: Buffer.from(text),
        })),
      )
      for (const name of Object.keys(files)) {
        await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
      }
    },
    check: async () => {
      await page.getByRole('button', { name: 'Periksa' }).click()
      await expect(page.getByRole('region', { name: 'Hasil pemeriksaan' })).toBeVisible()
    },
    back: () => page.getByRole('button', { name: 'Batalkan' }).click(),
    /** The numbers of a row of the summary: new, changed, in no list, unchanged. */
    counts: (list: string) =>
      page.getByRole('row').filter({ hasText: list }).getByRole('cell').allTextContents(),
    write: page.getByRole('button', { name: 'Tulis ke Jejak' }),
    done: page.getByRole('heading', { name: 'Selesai ditulis' }),
    toSheets: () => page.getByRole('link', { name: 'Buat lembar aktivasi' }).click(),
  }
}

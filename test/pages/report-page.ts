import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Millimetres of a point of PDF. */
const MM = 25.4 / 72

/** *Laporan*. */
export function reportPage(page: Page) {
  return {
    table: (name: string) => page.getByRole('region', { name }).getByRole('table'),
    go: (part: string) => page.getByRole('link', { name: part, exact: true }).click(),
    /** Makes a file and answers what is in it. */
    export: async (format: RegExp) => {
      await page.getByRole('radio', { name: format }).check()
      await page.getByRole('button', { name: 'Buat berkas' }).click()
      const made = page.getByRole('list', { name: 'Ekspor Anda' }).getByRole('listitem').first()
      const link = made.filter({ hasText: format }).getByRole('link', { name: /Unduh/ })
      await expect(link).toBeVisible()
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    },
    /** The page as it goes on paper. */
    paper: async (name: RegExp) => {
      await page.getByLabel('Kertas').selectOption({ label: (await optionOf(page, name)) ?? '' })
      return page.pdf({ preferCSSPageSize: true, printBackground: false })
    },
  }
}

async function optionOf(page: Page, name: RegExp) {
  const options = await page.getByLabel('Kertas').getByRole('option').allTextContents()
  return options.find((text) => name.test(text))
}

/** Bytes of what is drawn on each page of a PDF: a blank one has next to nothing. */
export function drawnOn(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const [, length] = new RegExp(`\\n${number} 0 obj\\n<<[^>]*/Length (\\d+)`).exec(text) ?? []
    return Number(length)
  })
}

/** Width and height of each page of a PDF, in whole millimetres. */
export const sizesOf = (pdf: Buffer): readonly (readonly [number, number])[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Math.round(Number(width) * MM), Math.round(Number(height) * MM)],
  )

import type { Page } from '@playwright/test'

/** What comes from above, on one's own *SKP* page and its editor. */
export function cascadePage(page: Page) {
  const looks = page.getByRole('region', { name: /RHK atasan berubah/ })
  const proposals = page.getByRole('region', { name: /usulan dari atasan/ })
  const rhk = (number: number) => page.getByRole('region', { name: `RHK ${number}`, exact: true })
  return {
    looks,
    proposals,
    /** Looks a superior's RHK up by some of its words, and takes the first by keys. */
    async serve(number: number, words: string) {
      const box = rhk(number).getByRole('combobox', { name: 'RHK atasan yang diintervensi' })
      await box.fill(words)
      const options = rhk(number).getByRole('listbox', { name: 'RHK atasan' })
      await options.getByRole('option').first().waitFor()
      await box.press('ArrowDown')
      await box.press('Enter')
    },
    served: (number: number) =>
      rhk(number).getByRole('group', { name: 'RHK atasan yang diintervensi' }),
    adjust: () => looks.getByRole('button', { name: /^Sesuaikan/ }).click(),
    take: () =>
      proposals
        .getByRole('button', { name: /^Masukkan ke SKP/ })
        .first()
        .click(),
  }
}

/** *Matriks Peran Hasil* on a desk. */
export function matrixPage(page: Page) {
  const grid = page.getByRole('grid', { name: 'Matriks Peran Hasil' })
  const cell = (row: number, column: number) =>
    grid
      .getByRole('row')
      .nth(row)
      .getByRole('gridcell')
      .nth(column - 1)
  return {
    grid,
    cell,
    dialog: page.getByRole('dialog'),
    /** Ctrl+V with this on the clipboard, which a spreadsheet has put there. */
    paste: (text: string) =>
      page.evaluate((data) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', data)
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }, text),
  }
}

/** *Pohon kinerja*. */
export function treePage(page: Page) {
  return {
    main: page.getByRole('main'),
    open: (words: string) => page.getByRole('button', { name: words }).click(),
    show: (words: string) => page.getByRole('button', { name: words, exact: true }).click(),
  }
}

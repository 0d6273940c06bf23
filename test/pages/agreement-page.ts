import type { Page } from '@playwright/test'

/** How one's own SKP stands, on *SKP*. */
export function agreementPage(page: Page) {
  const tree = page.getByRole('region', { name: /^SKP \d{4}$/ })
  return {
    standing: tree,
    act: (name: string) => tree.getByRole('button', { name, exact: true }).click(),
    edit: () => tree.getByRole('button', { name: 'Ubah adendum' }).click(),
    readVersion: async (number: number) => {
      await tree.getByText('Riwayat', { exact: true }).click()
      await tree.getByRole('button', { name: `Baca Versi ${number}` }).click()
    },
    version: page.getByRole('dialog'),
  }
}

/** *SKP tim*, of a superior. */
export function teamSkpPage(page: Page) {
  return {
    read: (name: string) =>
      page
        .getByRole('listitem')
        .filter({ hasText: name })
        .getByRole('button', { name: /^Baca/ })
        .first()
        .click(),
    back: () => page.getByRole('button', { name: 'Semua SKP tim' }).click(),
    approve: () => page.getByRole('button', { name: 'Setujui' }).click(),
    giveBack: async (comment: string) => {
      await page.getByRole('button', { name: 'Kembalikan' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Yang perlu diperbaiki').fill(comment)
      await dialog.getByRole('button', { name: 'Kembalikan' }).click()
    },
    waiting: page.getByRole('region', { name: 'Yang diajukan' }),
    inForce: page.getByRole('region', { name: 'SKP yang berlaku' }),
  }
}

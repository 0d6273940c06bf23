import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** *SKP*, read and written. */
export function skpPage(page: Page) {
  const rhk = (number: number) => page.getByRole('region', { name: `RHK ${number}`, exact: true })
  return {
    rhk,
    tree: page.getByRole('region', { name: /^SKP \d{4}$/ }),
    edit: () => page.getByRole('button', { name: 'Ubah' }).click(),
    write: (number: number, text: string) =>
      rhk(number).getByLabel('Rencana hasil kerja').fill(text),
    addRhk: () => page.getByRole('button', { name: 'Tambah RHK' }).click(),
    save: page.getByRole('button', { name: 'Simpan SKP' }),
    conflict: page.getByRole('alert').filter({ hasText: 'sudah disimpan dari tempat lain' }),
    untilSaved: () => expect(page.getByText('SKP tersimpan.').first()).toBeAttached(),
  }
}

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** *SKP*, read and written. */
export function skpPage(page: Page) {
  const rhk = (number: number) => page.getByRole('region', { name: `RHK ${number}`, exact: true })
  const row = (kind: 'Indikator' | 'Rencana aksi') =>
    rhk(1).getByRole('group', { name: `${kind} 1`, exact: true })
  return {
    rhk,
    create: () => page.getByRole('button', { name: /^Susun SKP/ }).click(),
    /** The first indikator and rencana aksi of the first RHK. */
    plan: async (text: string, target: string) => {
      await rhk(1).getByRole('button', { name: 'Tambah indikator' }).click()
      await row('Indikator').getByLabel('Indikator kinerja').fill(text)
      await row('Indikator').getByLabel('Target').fill(target)
      await rhk(1).getByRole('button', { name: 'Tambah rencana aksi' }).click()
      await row('Rencana aksi').getByLabel('Rencana aksi', { exact: true }).fill(text)
      await row('Rencana aksi').getByLabel('Target').fill(target)
    },
    /** What the first indikator of the first RHK weighs, and what it is to reach in the first period of the year. */
    measure: async (weight: string, target: string) => {
      const group = row('Indikator')
      await group.getByText('Bobot dan lintasan').click()
      await group.getByLabel('Bobot (%)').fill(weight)
      await group.getByLabel('Lintasan', { exact: true }).selectOption('trajectory')
      await group
        .getByRole('textbox', { name: /^Target \d/ })
        .first()
        .fill(target)
    },
    /** What is expected of one who is loyal, and what supports the work. */
    attach: async (expected: string, support: readonly string[]) => {
      await page.getByText('Perilaku kerja dan lampiran').click()
      await page.getByLabel('Loyal', { exact: true }).fill(expected)
      await page.getByLabel('Dukungan sumber daya').fill(support.join('\n'))
    },
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

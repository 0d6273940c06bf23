import { expect } from '@playwright/test'
import { choosePlan } from './plan-chips.ts'
import type { Page } from '@playwright/test'

/** The dialog in which an entry is written or changed. */
export function entryForm(page: Page) {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    write: (text: string) => dialog.getByLabel('Apa yang dikerjakan').fill(text),
    setTimes: async (start: string, end: string) => {
      await dialog.getByLabel('Mulai').fill(start)
      await dialog.getByLabel('Selesai').fill(end)
    },
    /** Puts the entry under the first rencana aksi with these words, whether another is chosen already or not. */
    choosePlan: (words: string | RegExp) => choosePlan(dialog, words),
    addPhoto: async (photo: Buffer) => {
      await dialog
        .getByLabel('Foto', { exact: true })
        .setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
      await expect(dialog.getByText('tersimpan di perangkat ini')).toBeVisible()
    },
    addNote: async (text: string) => {
      const title = text.split(' ').slice(0, 2).join(' ')
      await dialog.getByRole('button', { name: 'Catatan', exact: true }).click()
      await dialog.getByLabel('Isi catatan').fill(text)
      await dialog.getByRole('button', { name: 'Tambahkan catatan' }).click()
      await expect(dialog.getByRole('button', { name: `Buka ${title}` })).toBeVisible()
    },
    save: async () => {
      await dialog.getByRole('button', { name: 'Simpan draf' }).click()
      await expect(dialog).toBeHidden()
    },
  }
}

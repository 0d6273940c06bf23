import type { Page } from '@playwright/test'

/** *Akun → Keamanan*, as far as it is about passkeys, and the two places where one is shown. */
export function passkeyPage(page: Page) {
  const list = page.getByRole('region', { name: 'Kunci sandi' })
  const dialog = page.getByRole('dialog')
  return {
    list,
    items: list.getByRole('listitem'),
    dialog,
    /** At the door. */
    enter: page.getByRole('button', { name: 'Masuk dengan kunci sandi' }),
    add: async (name: string) => {
      await list.getByRole('button', { name: 'Tambah kunci sandi' }).click()
      await dialog.getByLabel('Nama kunci sandi').fill(name)
      await dialog.getByRole('button', { name: 'Lanjut ke perangkat' }).click()
    },
    remove: async (name: string) => {
      await list.getByRole('button', { name: `Hapus ${name}` }).click()
      await dialog.getByRole('button', { name: 'Hapus', exact: true }).click()
    },
    leave: async () => {
      await page.goto(new URL('/akun', page.url()).href)
      await page.getByRole('button', { name: 'Keluar' }).click()
      await dialog.getByRole('button', { name: 'Keluar' }).click()
    },
  }
}

/** The dialog that asks for a factor once more, over whatever is open. */
export const factorDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Pastikan ini Anda' })
  return {
    dialog,
    code: dialog.getByLabel('Kode 6 angka atau kode pemulihan'),
    goOn: dialog.getByRole('button', { name: 'Lanjutkan' }),
    showPasskey: dialog.getByRole('button', { name: 'Pakai kunci sandi' }),
  }
}

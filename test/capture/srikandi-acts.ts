import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { untilRead } from '../pages/recorder.ts'
import { RIGHT_PASSPHRASE } from '../sites/srikandi/backend/api.ts'

// What a signatory does with the mouse and the keyboard, on the page of one letter.

export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Buka tutup Daftar Penandatangan' }).click()
  await page.locator('td svg', { hasText: 'Setuju/tolak tanda tangan' }).click()
  await page.locator('button[type=submit][form=formTtd]').click()
  await expect(page.locator('#formTtd')).toBeHidden()
}

/** Asks for the signature and answers the question; the outcome is another step. */
export async function askToSign(page: Page, passphrase = RIGHT_PASSPHRASE): Promise<void> {
  await page.locator('#formTte input[name=key]').fill(passphrase)
  await page.locator('button[form=formTte]').click()
  await page.getByRole('button', { name: 'Ya, Tandatangani' }).click()
}

export async function sign(page: Page, untilSeen = () => untilRead(page)): Promise<void> {
  await askToSign(page)
  await closeSigned(page, untilSeen)
}

export async function closeSigned(page: Page, untilSeen = () => untilRead(page)): Promise<void> {
  await expect(page.locator('.swal2-icon-success')).toBeVisible({ timeout: 30_000 })
  // A person reads the outcome before clicking it away.
  await untilSeen()
  await page.getByRole('button', { name: 'OK' }).click()
  await expect(page.getByRole('heading', { name: 'Form TTE' })).toBeHidden()
}

export async function openSendDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pilih Aksi' }).click()
  await page.getByRole('menuitem', { name: 'Kirim Naskah' }).click()
}

import type { Page } from '@playwright/test'
import { setupPage } from './setup-page.ts'

type Paper = { readonly nip: string; readonly code: string; readonly password: string }

/** The door at `/aktivasi`, for somebody with a sheet of paper. */
export function activationPage(page: Page) {
  const steps = setupPage(page)
  return {
    problem: page.getByRole('alert'),
    begin: async ({ nip, code, password }: Paper) => {
      await page.getByLabel('NIP').fill(nip)
      await page.getByLabel('Kode aktivasi').fill(code)
      await page.getByLabel('Kata sandi baru').fill(password)
      await page.getByRole('button', { name: 'Lanjut' }).click()
    },
    readSecret: steps.readSecret,
    confirm: steps.confirm,
    recoveryCodes: steps.recoveryCodes,
    finish: steps.finish,
  }
}

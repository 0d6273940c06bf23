import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { totpCodeAt } from '../../server/src/accounts/factors/totp.ts'

type FirstRun = {
  readonly token: string
  readonly instansi: string
  readonly name: string
  readonly nip: string
  readonly password: string
}

/** The first run of a server: the agency and the first account. */
export function setupPage(page: Page) {
  const code = page.locator('input[autocomplete~=one-time-code]')
  return {
    problem: page.getByRole('alert'),
    recoveryCodes: page.getByRole('listitem'),
    begin: async (run: FirstRun) => {
      await page.getByLabel('Kode penyiapan').fill(run.token)
      await page.getByLabel('Nama instansi').fill(run.instansi)
      await page.getByLabel('Nama lengkap').fill(run.name)
      await page.getByLabel('NIP').fill(run.nip)
      await page.getByLabel('Kata sandi baru').fill(run.password)
      await page.getByRole('button', { name: 'Lanjut' }).click()
      await expect(page.getByRole('alert').or(code)).toBeVisible()
    },
    /** The secret of the authenticator, as somebody reads it who cannot scan. */
    readSecret: async (): Promise<string> => {
      await page.getByText('Tidak dapat memindai?').click()
      return ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
    },
    confirm: async (secret: string, now: () => number) => {
      await code.fill(totpCodeAt(secret, now()))
      await page.getByRole('button', { name: 'Periksa kode' }).click()
    },
    finish: async () => {
      await page.getByRole('checkbox').check()
      const go = page.getByRole('button', { name: 'Mulai memakai Jejak' })
      await go.click()
      // Until this browser has kept who is here: a page that is opened sooner asks for a password.
      await go.waitFor({ state: 'detached' })
    },
  }
}

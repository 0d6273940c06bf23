import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { askToSign } from '../capture/srikandi-acts.ts'
import { openLetter, SRIKANDI } from '../capture/srikandi-page.ts'

export const DOCUMENT =
  'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

/** The person at the keyboard: a tab, time that passes, and the recorder's view of what is in front. */
export type Work = {
  readonly page: Page
  readonly pass: (minutes: number) => Promise<void>
  /** Waits until the recorder has told that an object of this type is in front. */
  readonly untilFront: (type: string) => Promise<void>
}

export async function readLetter({ page, pass, untilFront }: Work): Promise<void> {
  await openLetter(page, 'masuk', 'm02')
  await untilFront('naskah-masuk')
  await pass(6)
}

export async function signLetter({ page, pass, untilFront }: Work): Promise<void> {
  await openLetter(page, 'tandatangan', 'k21')
  await untilFront('naskah-keluar')
  await pass(2)
  await askToSign(page)
  await expect(page.locator('.swal2-icon-success')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'OK' }).click()
  // The page loads itself again, and only then is the number final.
  await expect(page.getByRole('heading', { name: 'Form TTE' })).toBeHidden()
  await page.getByText('Linimasa').waitFor()
  await page.waitForTimeout(4500)
  await untilFront('naskah-keluar')
}

/** Twenty-five minutes with two looks at something else, each of a minute. */
export async function writeDocument({ page, pass, untilFront }: Work): Promise<void> {
  for (const minutes of [10, 8, 5]) {
    await page.goto(DOCUMENT)
    await untilFront('document')
    await page.locator('.kix-appview-editor canvas').click()
    await page.keyboard.type('CANARY_TEXT')
    await page.waitForResponse((response) => response.url().includes('/save'))
    await page.waitForTimeout(600)
    await pass(minutes)
    if (minutes === 5) return
    await page.goto(`${SRIKANDI}/beranda`)
    await untilFront('page')
    await pass(1)
  }
}

import type { Page } from '@playwright/test'
import { signIn } from '../../fixtures/sign-in.ts'
import { untilServedOffline } from './pwa.ts'
import type { Freezing } from './browsers.ts'
import { expect } from './expect.ts'

/** Signs in, reads the queue, and decides on two of it without network. */
export async function decideOffline(page: Page, { url, approver }: Freezing): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, url, approver.persona)
  await page.goto(`${url}/tinjau`)
  await untilServedOffline(page)
  const item = (n: number) =>
    page.locator('article.queue-item').filter({ hasText: `permohonan nomor ${n}` })
  await expect(item(2)).toBeVisible()
  await page.context().setOffline(true)
  await item(3).getByRole('button', { name: 'Kembalikan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Apa yang perlu diperbaiki').fill('Permohonan siapa?')
  await dialog.getByRole('button', { name: 'Kembalikan' }).click()
  await expect(dialog).toBeHidden()
  await item(2).getByRole('button', { name: 'Setujui' }).click()
  await expect(page.getByText('belum terkirim').first()).toBeVisible()
}

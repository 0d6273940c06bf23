import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { TestClock } from '../fixtures/time/clock.ts'
import { untilAllSent } from './idle.ts'

/** *Tinjau*: what waits for a supervisor's decision. */
export function reviewPage(page: Page) {
  const item = (sentence: string): Locator =>
    page
      .locator('article.queue-item')
      .filter({ has: page.locator('.entry-text', { hasText: sentence }) })
  const selection = page.getByRole('toolbar', { name: 'Tindakan untuk pilihan' })
  return {
    item,
    items: page.locator('article.queue-item'),
    selection,
    /** Takes back what was just decided, all of it. */
    undoAll: () =>
      page
        .getByRole('region', { name: 'Pesan singkat' })
        .getByRole('button', { name: 'Urungkan' })
        .click(),
    selectAll: () => page.getByLabel('Pilih semua').check(),
    approve: (sentence: string) => item(sentence).getByRole('button', { name: 'Setujui' }).click(),
    approveSelected: () => selection.getByRole('button', { name: 'Setujui' }).click(),
    giveBack: async (sentence: string, reason: string) => {
      await item(sentence).getByRole('button', { name: 'Kembalikan' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Apa yang perlu diperbaiki').fill(reason)
      await dialog.getByRole('button', { name: 'Kembalikan' }).click()
      await expect(dialog).toBeHidden()
    },
    /** A decision waits a moment, so that it can be undone; then it goes. */
    untilDecisionsSent: async (clock: TestClock) => {
      const send = page.getByRole('button', { name: /belum terkirim/ })
      await expect(send).toBeVisible()
      await clock.pass(1)
      await send.click()
      await untilAllSent(page)
    },
  }
}

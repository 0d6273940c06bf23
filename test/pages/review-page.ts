import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { TestClock } from '../fixtures/time/clock.ts'
import { untilAllSent } from './idle.ts'

/** *Tinjau*: what waits for a supervisor's decision, a row a person and day. */
export function reviewPage(page: Page) {
  const item = (sentence: string): Locator =>
    page
      .locator('article.queue-item')
      .filter({ has: page.locator('.entry-text', { hasText: sentence }) })
  const list = page.getByRole('region', { name: 'Hari yang menunggu' })
  const dialog = page.getByRole('dialog')
  return {
    item,
    /** Entries of the day that is open. */
    items: page.locator('article.queue-item'),
    list,
    /** Rows of the list, those of folded parts only while these are open. */
    rows: page.locator('.queue-side:not([hidden]) .day-row'),
    row: (person: string): Locator => page.locator('.day-row').filter({ hasText: person }),
    /** The day that is open. */
    day: page.locator('.day-detail'),
    /** What was decided last, how much is left, and the way back. */
    strip: page.locator('.decision-strip'),
    clean: page.getByRole('button', { name: /^Setujui \d+ yang tidak bermasalah$/ }),
    dialog,
    reasons: dialog.getByRole('list', { name: 'Alasan siap pakai' }).getByRole('button'),
    send: dialog.getByRole('button', { name: 'Kembalikan' }),
    open: (person: string) => page.locator('.day-row').filter({ hasText: person }).first().click(),
    back: () => page.getByRole('button', { name: 'Kembali ke daftar' }).click(),
    /** Takes back what was just decided, all of it. */
    undoAll: () =>
      page.locator('.decision-strip').getByRole('button', { name: 'Urungkan' }).click(),
    approveAll: () => page.getByRole('button', { name: /^Setujui \d+ kegiatan ini$/ }).click(),
    approve: (sentence: string) => item(sentence).getByRole('button', { name: 'Setujui' }).click(),
    giveBack: async (sentence: string, reason: string) => {
      await item(sentence).getByRole('button', { name: 'Kembalikan' }).click()
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

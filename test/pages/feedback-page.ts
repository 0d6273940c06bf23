import type { Locator, Page } from '@playwright/test'

/** *Umpan balik*: a page of its own, and the dialog over others. */
export function feedbackPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Umpan balik' })
  /** One feedback by words that stand in it. */
  const one = (within: Page | Locator, words: string): Locator =>
    within.getByRole('article').filter({ hasText: words }).last()
  return {
    dialog,
    one: (words: string) => one(page, words),
    /** In the dialog over a page: asks the first who may be asked. */
    ask: async (question: string) => {
      await dialog.getByRole('button', { name: 'Minta umpan balik' }).click()
      await dialog.getByLabel('Pertanyaan').fill(question)
      await dialog.getByRole('button', { name: 'Kirim' }).click()
    },
    /** An act with words on one feedback. */
    say: async (within: string, act: string, field: string, words: string) => {
      const item = one(page, within)
      await item.getByRole('button', { name: act }).click()
      await item.getByRole('textbox', { name: field }).fill(words)
      await item.getByRole('button', { name: 'Kirim' }).click()
    },
  }
}

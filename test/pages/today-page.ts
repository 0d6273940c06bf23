import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { entryForm } from './entry-form.ts'

/** *Hari ini*, or any other day. */
export function todayPage(page: Page) {
  const form = entryForm(page)
  const dialog = page.getByRole('dialog')
  /** The card of the entry whose own sentence has this in it; words of its rencana aksi do not count. */
  const entry = (sentence: string): Locator =>
    page
      .locator('article.entry')
      .filter({ has: page.locator('.entry-text', { hasText: sentence }) })
  /** What the extension suggested, before it is accepted. */
  const suggestion = (sentence: string): Locator =>
    page.locator('.draft').filter({ hasText: sentence })
  const confirmSubmit = async () => {
    await dialog.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
    await expect(dialog).toBeHidden()
  }
  const quick = page.getByLabel('Catat cepat')
  return {
    entry,
    suggestion,
    form,
    entries: page.locator('article.entry'),
    /** The line in which an entry is written with its times. */
    quick,
    write: async (line: string) => {
      await quick.fill(line)
      await quick.press('Enter')
    },
    undo: page.getByRole('button', { name: 'Urungkan' }),
    gaps: page.getByRole('button', { name: /^Jeda/ }),
    /** What the weekly templates ask on this day. */
    asked: page.getByRole('region', { name: 'Dari templat mingguan' }),
    /** `07.30–08.00` of each entry, in order. */
    times: (): Promise<string[]> =>
      page
        .locator('.trail-step .trail-time')
        .evaluateAll((all) =>
          all.map((one) => one.textContent?.replace(/(\d\d\.\d\d)(\d\d\.\d\d)/, '$1–$2') ?? ''),
        ),
    accept: async (sentence: string) => {
      await suggestion(sentence).getByRole('button', { name: 'Terima' }).click()
      await expect(entry(sentence)).toBeVisible()
    },
    openForm: async () => {
      await page.getByRole('button', { name: 'Tambah kegiatan', exact: true }).click()
      await expect(dialog).toBeVisible()
    },
    edit: async (sentence: string) => {
      await entry(sentence).getByRole('button', { name: 'Ubah' }).click()
      await expect(dialog).toBeVisible()
    },
    /** Opens an entry, puts it under the first rencana aksi with these words, and changes its sentence if asked. */
    change: async (sentence: string, to: { readonly plan?: RegExp; readonly text?: string }) => {
      await entry(sentence).getByRole('button', { name: 'Ubah' }).click()
      if (to.plan) await form.choosePlan(to.plan)
      if (to.text) await form.write(to.text)
      await form.save()
    },
    /** Split, join, or do again. */
    more: async (sentence: string) => {
      await entry(sentence).getByRole('button', { name: 'Lainnya' }).click()
    },
    submit: async (sentence: string) => {
      await entry(sentence).getByRole('button', { name: 'Ajukan' }).click()
      await confirmSubmit()
    },
    /** Submits everything of the day that can be submitted, after looking at it. */
    submitAll: async () => {
      await page.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
      await confirmSubmit()
    },
  }
}

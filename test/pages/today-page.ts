import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { entryForm } from './entry-form.ts'

/** *Hari ini*, or any other day. */
export function todayPage(page: Page) {
  const form = entryForm(page)
  const dialog = page.getByRole('dialog')
  /** The block of the entry whose own sentence has this in it; words of its rencana aksi do not count. */
  const entry = (sentence: string): Locator =>
    page
      .locator('article.entry')
      .filter({ has: page.locator('.entry-text', { hasText: sentence }) })
  /** What the extension suggested, before it is accepted. */
  const suggestion = (sentence: string): Locator =>
    page.locator('article.ghost').filter({ hasText: sentence })
  const headOf = (block: Locator) => block.locator('[data-head]')
  /** Opens the details of a block, where everything that can be done with it stands. */
  const open = async (block: Locator) => {
    const head = headOf(block)
    await expect(head).toBeVisible()
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
    await expect(block.locator('.details')).toBeVisible()
  }
  const act = async (sentence: string, name: string) => {
    await open(entry(sentence))
    await entry(sentence).getByRole('button', { name, exact: true }).click()
  }
  const bar = page.getByRole('region', { name: 'Ringkasan hari' })
  const submitButton = bar.getByRole('button', { name: /^Ajukan \d+$/ })
  /** The first time on a device it is asked, because then there is something new to say; later on it is done at once. */
  const confirmSubmit = async () => {
    const done = page.getByText(/kegiatan diajukan/).first()
    await expect(dialog.or(done).first()).toBeVisible()
    if (await dialog.isVisible()) {
      await dialog.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
    }
    await expect(dialog).toBeHidden()
  }
  const quick = page.getByLabel('Catat cepat')
  /** One of the acts behind "Menu hari ini". */
  const fromMenu = async (name: string) => {
    await page.getByRole('button', { name: 'Menu hari ini' }).click()
    await page.locator('.menu').getByText(name, { exact: true }).click()
  }
  return {
    entry,
    suggestion,
    headOf,
    open,
    act,
    bar,
    submitButton,
    fromMenu,
    form,
    entries: page.locator('article.entry'),
    /** `07.30–08.00` of one block. */
    timeOf: (block: Locator) => block.locator('.block-time'),
    /** What one of its ends is pulled by. */
    gripOf: (block: Locator, end: 'start' | 'end') => block.locator(`[data-grip='${end}']`),
    suggestions: page.locator('article.ghost'),
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
        .locator('article.entry .block-time')
        .evaluateAll((all) => all.map((one) => one.textContent)),
    accept: async (sentence: string) => {
      await suggestion(sentence)
        .getByRole('button', { name: /^Terima / })
        .click()
      await expect(entry(sentence)).toBeVisible()
    },
    openForm: async () => {
      await fromMenu('Tambah kegiatan')
      await expect(dialog).toBeVisible()
    },
    edit: async (sentence: string) => {
      await act(sentence, 'Isi lengkap…')
      await expect(dialog).toBeVisible()
    },
    /** Opens an entry, puts it under the first rencana aksi with these words, and changes its sentence if asked. */
    change: async (sentence: string, to: { readonly plan?: RegExp; readonly text?: string }) => {
      await act(sentence, 'Isi lengkap…')
      if (to.plan) await form.choosePlan(to.plan)
      if (to.text) await form.write(to.text)
      await form.save()
    },
    /** Split, join, or do again. */
    more: (sentence: string) => act(sentence, 'Lainnya…'),
    submit: async (sentence: string) => {
      await act(sentence, 'Ajukan')
      await confirmSubmit()
    },
    /** Submits everything of the day that can be submitted, after looking at it. */
    submitAll: async () => {
      await submitButton.click()
      await confirmSubmit()
    },
  }
}

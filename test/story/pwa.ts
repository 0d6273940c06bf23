import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { readDatabases } from '../fixtures/databases.ts'
import { SOON } from '../fixtures/soon.ts'

/**
 * Waits until a device that was just signed in on has what the server knows: the SKP and the entries so far.
 * Nothing on the screen says so, and what comes next may be to take its network away.
 */
export const untilReceived = (page: Page): Promise<void> =>
  expect
    .poll(
      async () => {
        const stores = Object.entries(await page.evaluate(readDatabases, undefined))
        const rows = (store: string) =>
          stores.flatMap(([name, all]) => (name.endsWith(`/${store}`) ? all : []))
        const isSynced = rows('meta').some((row) => Object(row).lastSyncAt > 0)
        return isSynced && rows('skp').length > 0
      },
      { ...SOON, timeout: 30_000 },
    )
    .toBe(true)

/** The card of the entry whose sentence has this in it. */
export const entryCard = (page: Page, sentence: string): Locator =>
  page.locator('article.entry').filter({ hasText: sentence })

/** Opens an entry, puts it under the first rencana aksi with these words, and changes its sentence if asked. */
export async function editEntry(
  page: Page,
  sentence: string,
  change: { readonly plan?: RegExp; readonly text?: string },
): Promise<void> {
  await entryCard(page, sentence).getByRole('button', { name: 'Ubah' }).click()
  const form = page.getByRole('dialog')
  if (change.plan) {
    const chosen = form.getByRole('button', { name: 'Ganti' })
    const plan = form.getByRole('radio', { name: change.plan }).first()
    // The form comes by itself a moment after the click, folded when there is a choice already.
    await chosen.or(plan).first().waitFor()
    if (await chosen.isVisible()) await chosen.click()
    await plan.click()
  }
  if (change.text) await form.getByLabel('Apa yang dikerjakan').fill(change.text)
  await form.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(form).toBeHidden()
}

/** Submits everything of the day that can be submitted, after looking at it. */
export async function submitDay(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
  await expect(dialog).toBeHidden()
}

/** A decision waits a moment, so that it can be undone; then it goes. */
export async function untilDecisionsSent(page: Page): Promise<void> {
  await expect(page.getByText('belum terkirim').first()).toBeVisible()
  await untilAllSent(page)
}

export const untilAllSent = (page: Page): Promise<void> =>
  expect(page.getByText('Semua terkirim').first()).toBeVisible({ timeout: 20_000 })

/** Until the page is served by its worker, after which no part of it needs the network: in the first visit too. */
export const untilServedOffline = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), SOON)
    .toBe(true)

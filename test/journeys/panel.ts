import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { connectJejak } from '../fixtures/connect-jejak.ts'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'
import { SOON } from '../fixtures/soon.ts'

/** First run, with the mouse: agree, switch the apps on, and say where Jejak is. */
export async function setUpExtension(
  extension: InstalledExtension,
  { apps, address }: { readonly apps: readonly string[]; readonly address: string },
): Promise<void> {
  const options = await extension.openPage('options.html')
  await options.getByRole('button', { name: 'Setuju dan pilih aplikasi' }).click()
  for (const app of apps) {
    const choice = options.getByRole('switch', { name: app, exact: true })
    await choice.check()
    // Kept, and not only ticked: the page is closed in a moment.
    await expect(choice).toHaveAttribute('aria-checked', 'true')
  }
  await expect.poll(() => countRecorded(extension), SOON).toBe(apps.length)
  await options.getByRole('button', { name: 'Lanjut' }).click()
  await options.getByRole('button', { name: 'Selesai' }).click()
  await expect(options.getByRole('heading', { name: 'Alamat Jejak Anda' })).toBeVisible()
  await options.close()
  await connectJejak(extension, address)
}

/** On the pages of how many apps the browser runs the recorder. */
const countRecorded = (extension: InstalledExtension): Promise<number> =>
  extension.worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts()
    return scripts.filter(({ id }) => id.startsWith('app-')).length
  })

/** The card of the suggestion whose sentence has this in it. */
export const suggestionCard = (panel: Page, sentence: string): Locator =>
  panel.getByRole('article').filter({ hasText: sentence })

/** The two times a card shows. */
export async function timesOf(card: Locator): Promise<{ start: string; end: string }> {
  const [start = '', end = ''] = ((await card.locator('.times').textContent()) ?? '').split('–')
  return { start, end }
}

/** Chooses every suggestion, looks whether all of these words will go, and lets them go. */
export async function moveAll(panel: Page, words: readonly string[]): Promise<void> {
  await panel.getByLabel('Pilih semua').check()
  await panel.getByRole('button', { name: /^Pindahkan \d+ ke Jejak$/ }).click()
  const preview = panel.getByRole('dialog')
  for (const word of words) await expect(preview).toContainText(word)
  await preview.getByRole('button', { name: 'Pindahkan', exact: true }).click()
  await expect(preview).toBeHidden()
}

import type { Page } from '@playwright/test'

export const KINERJA = 'https://kinerja.bkn.go.id'
export const CALENDAR = `${KINERJA}/kinerja_harian/a1f0-skp/12`

/** Goes to a page, which may send the visitor on to the login before it has loaded. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url).catch(async (error: unknown) => {
    if (!/interrupted by another navigation|ERR_ABORTED/.test(String(error))) throw error
    await page.waitForLoadState('load')
  })
}

export type Typed = {
  readonly rencanaAksi: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly text: string
  readonly quantity: string
  readonly unit: string
  readonly evidence: string
}

/** Fills the form with trusted mouse and keyboard, presses OK, and waits for the calendar. */
export async function fillByHand(page: Page, entry: Typed): Promise<void> {
  await typeByHand(page, entry)
  await page.locator('.modal.show').waitFor({ state: 'hidden' })
  await page.locator('.vuecal__event', { hasText: entry.text }).waitFor()
}

/** As far as OK. */
export async function typeByHand(page: Page, entry: Typed): Promise<void> {
  await page.getByRole('button', { name: 'Tambah Progress Harian' }).click()
  const modal = page.locator('.modal.show')
  await modal.locator('.vs__dropdown-toggle').click()
  await modal.getByRole('option', { name: entry.rencanaAksi, exact: true }).click()
  for (const [index, value] of [entry.date, entry.start, entry.end].entries()) {
    await modal.locator('input.mx-input').nth(index).fill(value)
    await page.keyboard.press('Tab')
  }
  await modal.locator('input[name=kegiatan]').fill(entry.text)
  await modal.locator('input[name=realisasi_activity]').fill(entry.quantity)
  await modal.locator('input#satuan').fill(entry.unit)
  await modal.locator('input[name=bukti_eviden]').fill(entry.evidence)
  await modal.getByRole('button', { name: 'OK', exact: true }).click()
}

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { SOON } from '../fixtures/soon.ts'
import { queues } from '../sites/srikandi/paths.ts'
import type { QueueName } from '../sites/srikandi/paths.ts'

export const SRIKANDI = 'https://srikandi.arsip.go.id'

/** Opens a queue and then one of its letters by a click, as a person does. */
export async function openLetter(page: Page, queue: QueueName, letter: string): Promise<void> {
  await page.goto(`${SRIKANDI}${queues[queue].path}`)
  await clickLetter(page, letter)
}

/** In a queue that is already open: finds the letter, however far down, and clicks its link. */
export async function clickLetter(page: Page, letter: string): Promise<void> {
  const link = page.getByLabel(`Detail ${letter}`)
  await page.getByLabel('Menampilkan').selectOption('100')
  await link.click()
  await page.getByText('Linimasa').waitFor()
}

/** Scrolls down a queue, which grows, until it has this many letters. */
export async function scrollUntil(page: Page, letters: number): Promise<void> {
  const rows = page.locator('tr[data-fx-letter]')
  await rows.first().waitFor()
  const scroll = async () => {
    await page.mouse.wheel(0, 4000)
    return rows.count()
  }
  await expect.poll(scroll, SOON).toBeGreaterThanOrEqual(letters)
}

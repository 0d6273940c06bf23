import type { Page } from '@playwright/test'
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

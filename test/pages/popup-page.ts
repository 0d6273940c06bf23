import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Pauses recording in the popup, and waits until it says so. */
export async function pauseFor(popup: Page, choice: string): Promise<void> {
  await popup.getByRole('button', { name: choice, exact: true }).click()
  await expect(popup.getByRole('button', { name: 'Akhiri jeda' })).toBeVisible()
}

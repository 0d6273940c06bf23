import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { askToSign } from '../capture/srikandi-acts.ts'
import { openLetter, SRIKANDI } from '../capture/srikandi-page.ts'
import { captureLogOf } from '../fixtures/capture-log.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'
import { SOON } from '../fixtures/soon.ts'

export const DOCUMENT =
  'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

/** The person at the keyboard: a tab, time that passes, and the recorder's view of what is in front. */
export type Work = {
  readonly page: Page
  readonly pass: (minutes: number) => Promise<void>
  /** Waits until the recorder has told that an object like this is in front. */
  readonly untilFront: (object: {
    readonly type: string
    readonly label?: unknown
  }) => Promise<void>
  /** Does something, and waits until the recorder has told one event of this type more. */
  readonly untilTold: (type: CaptureEvent['type'], act: () => Promise<unknown>) => Promise<void>
}

export async function readLetter({ page, pass, untilFront }: Work): Promise<void> {
  await openLetter(page, 'masuk', 'm02')
  await untilFront({ type: 'naskah-masuk' })
  await pass(6)
}

export async function signLetter({ page, pass, untilFront, untilTold }: Work): Promise<void> {
  await openLetter(page, 'tandatangan', 'k21')
  await untilFront({ type: 'naskah-keluar', label: expect.stringContaining('TEMP') })
  await pass(2)
  await untilTold('action', async () => {
    await askToSign(page)
    await expect(page.locator('.swal2-icon-success')).toBeVisible({ timeout: 30_000 })
  })
  await page.getByRole('button', { name: 'OK' }).click()
  // The page loads itself again, and only then is the number final.
  await expect(page.getByRole('heading', { name: 'Form TTE' })).toBeHidden()
  await untilFront({ type: 'naskah-keluar', label: expect.not.stringContaining('TEMP') })
}

/** Twenty-five minutes with two looks at something else, each of a minute. */
export async function writeDocument({ page, pass, untilFront, untilTold }: Work): Promise<void> {
  for (const minutes of [10, 8, 5]) {
    await page.goto(DOCUMENT)
    await untilFront({ type: 'document' })
    await page.locator('.kix-appview-editor canvas').click()
    await untilTold('edit', () => page.keyboard.type('CANARY_TEXT'))
    await pass(minutes)
    if (minutes === 5) return
    await page.goto(`${SRIKANDI}/beranda`)
    await untilFront({ type: 'page' })
    await pass(1)
  }
}

/** The person at a page of their workstation. */
export function workOf(extension: InstalledExtension, page: Page): Work {
  const log = captureLogOf(extension)
  return {
    page,
    pass: clockOf(extension).pass,
    untilFront: (object) =>
      expect.poll(async () => (await log.fronts()).at(-1)?.object, SOON).toMatchObject(object),
    untilTold: async (type, act) => {
      const told = async () => (await log.events()).filter((event) => event.type === type).length
      const before = await told()
      await act()
      await expect.poll(told, SOON).toBeGreaterThan(before)
    },
  }
}

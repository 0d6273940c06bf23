import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'
import { toDay } from '@jejak/shared/calendar/day'
import { openPanel } from './panel-page.ts'
import { KINERJA } from '../bkn/kinerja-page.ts'

/** A Thursday, and its afternoon by the extension's clock: whenever the test runs, the morning is over. */
export const TODAY = toDay('2025-11-20')
export const AFTERNOON = `${TODAY}T16:00:00+07:00`

/** The pages that together show the whole plan, as a person would open them one after the other. */
export const PLAN_PAGES = [
  '/skp/a1f0-skp',
  '/skp/a1f0-skp/penilaian',
  ...[9, 10, 11, 12].map((periode) => `/skp/a1f0-skp/penilaian/${periode}/rencana_aksi`),
]

/** *e-Kinerja* in the side panel. */
export async function openBknPanel(extension: InstalledExtension): Promise<Page> {
  const panel = await openPanel(extension)
  await panel.getByRole('button', { name: 'e-Kinerja', exact: true }).click()
  return panel
}

/** Opens a page of the replica and reads it with the panel's button. Answers what the preview listed. */
export async function readPage(site: Page, panel: Page, path: string): Promise<readonly string[]> {
  await site.goto(`${KINERJA}${path}`)
  await panel.getByRole('button', { name: 'Baca halaman yang terbuka' }).click()
  const keep = panel.getByRole('button', { name: 'Simpan perubahan' })
  const same = panel.getByText('Tidak ada perbedaan')
  await keep.or(same).waitFor({ timeout: 30_000 })
  if (await same.isVisible()) return []
  const changes = await panel
    .getByRole('region', { name: 'Yang akan berubah' })
    .locator('li')
    .allInnerTexts()
  await keep.click()
  await expect(keep).toBeHidden()
  return changes
}

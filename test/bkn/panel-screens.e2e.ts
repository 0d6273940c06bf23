import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../fixtures/accessibility.ts'
import { test } from '../fixtures/device.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { morningLog } from './alone-log.ts'
import { CALENDAR } from './kinerja-page.ts'
import { AFTERNOON, openBknPanel, readPage, TODAY } from '../pages/bkn-panel.ts'
import { importLogFile } from '../pages/options-page.ts'
import { agree } from './agree.ts'

/** Pictures of the user guide are taken again with JEJAK_PICTURES=docs/pictures. */
const folder = process.env['JEJAK_PICTURES']

test(
  'the panel can be read and used by everyone, in light and in dark',
  { tag: '@bkn' },
  async ({ workstation, sites }) => {
    sites.kinerja.set({ today: TODAY })
    await clockOf(workstation.extension).set(AFTERNOON)
    await agree(workstation.extension)
    await importLogFile(workstation.context, morningLog(TODAY))
    const site = await workstation.newPage()
    const panel = await openBknPanel(workstation.extension)
    await panel.setViewportSize({ width: 400, height: 900 })
    const shoot = (name: string) =>
      expectAccessibleInBothSchemes(panel, async (colorScheme) => {
        if (!folder) return
        await panel.screenshot({
          path: join(folder, `bkn-${name}-${colorScheme}.png`),
          fullPage: true,
        })
      })
    await shoot('kosong')
    await readPage(site, panel, '/skp/a1f0-skp')
    await readPage(site, panel, '/skp/a1f0-skp/penilaian/12/rencana_aksi')
    const day = panel.getByRole('region', { name: 'Kegiatan yang akan diisi' })
    await day.getByRole('checkbox').first().check()
    await expect(panel.getByText('Pilih satu rencana aksi.')).toBeVisible()
    await shoot('putuskan')
    await day.getByLabel('Rencana Aksi').first().selectOption('Menyusun laporan keuangan bulanan')
    await expect(panel.getByText('Persis inilah yang akan diisikan')).toBeVisible()
    await shoot('siap')
    sites.kinerja.set({ select: 'vue-multiselect' })
    await site.goto(CALENDAR)
    await panel.getByRole('button', { name: 'Mulai mengisi 1 kegiatan' }).click()
    await expect(panel.getByRole('alert')).toContainText('bagian Rencana Aksi tidak ditemukan', {
      timeout: 30_000,
    })
    await shoot('ditolak')
    sites.kinerja.set({ select: 'vue-select' })
    await panel.getByRole('button', { name: 'Lanjutkan' }).click()
    await expect(panel.getByText('Formulir terisi, tekan OK')).toBeVisible({ timeout: 30_000 })
    await shoot('terisi')
    // The site knows one scheme only.
    if (folder) await site.screenshot({ path: join(folder, 'bkn-formulir-light.png') })
  },
)

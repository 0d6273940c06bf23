import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../fixtures/accessibility.ts'
import { expect, test } from '../fixtures/test.ts'
import { openBridge, sendPlan } from './jejak.ts'
import { PLAN_PAGES, readPage } from '../pages/bkn-panel.ts'

/** Pictures of the user guide are taken again with JEJAK_PICTURES=docs/pictures. */
const folder = process.env['JEJAK_PICTURES']
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

/** Looks at a page in both sizes and schemes: everyone can read it, and there is a picture when asked for. */
async function look(page: Page, name: string, sizes: readonly (typeof PHONE)[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expectAccessibleInBothSchemes(page, async (colorScheme) => {
      if (!folder) return
      await page.screenshot({ path: join(folder, `bkn-${name}-${size.width}-${colorScheme}.png`) })
    })
  }
}

test(
  'the import, the choosing and what arrives in the panel can be read and used by everyone',
  { tag: '@bkn' },
  async ({ workstation, agency, letIn, clock, sites, jejak }) => {
    const given = { workstation, agency, letIn, clock, sites, jejak }
    const { today, page, site, panel, readSkp, open, write } = await openBridge(given, 'empty')
    await panel.setViewportSize({ width: 400, height: 900 })
    const actions = PLAN_PAGES.at(-1) ?? ''
    for (const path of ['/skp/a1f0-skp', actions]) await readPage(site, panel, path)
    const send = async () => {
      await sendPlan(panel)
      await open('/skp')
      await expect(page.getByRole('button', { name: 'Lihat perubahan' })).toBeVisible()
    }
    await send()
    await look(page, 'impor-siap', [PHONE, DESK])
    await page.getByRole('button', { name: 'Lihat perubahan' }).click()
    await page.getByRole('button', { name: 'Simpan ke SKP' }).click()
    await expect(page.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
    sites.kinerja.set({ renamed: true })
    await readPage(site, panel, actions)
    await send()
    await page.getByRole('button', { name: 'Lihat perubahan' }).click()
    await expect(page.getByText('1 berganti nama')).toBeVisible()
    await look(page, 'impor', [PHONE, DESK])
    await page.getByRole('checkbox', { name: /Ini rencana yang sama/ }).click()
    await expect(page.getByText('1 hilang')).toBeVisible()
    await page.getByRole('button', { name: 'Ternyata sama, hanya berganti nama' }).click()
    await expect(page.getByText('1 berganti nama')).toBeVisible()
    await page.getByRole('button', { name: 'Simpan ke SKP' }).click()
    await expect(page.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
    const planId = (await readSkp()).rhk[0]?.rencanaAksi.at(-1)?.id ?? ''
    const url = 'https://drive.google.com/file/d/1'
    const link = { url, title: 'Berita acara rekonsiliasi', scope: 'org' as const }
    await write(planId, [
      {
        start: 480,
        end: 540,
        text: 'Merekonsiliasi belanja pegawai dengan BPKAD',
        evidence: [link],
      },
      { start: 540, end: 600, text: 'Menyiapkan bahan rekonsiliasi belanja barang' },
    ])
    await open(`/bkn?dari=${today}&sampai=${today}`)
    await expect(page.getByText('1 kegiatan siap')).toBeVisible()
    await look(page, 'pilih', [PHONE, DESK])
    await page.getByRole('button', { name: 'Isi tanpa bukti dukung' }).click()
    await expect(page.getByText('2 kegiatan siap')).toBeVisible()
    await expect(page.getByText('Keputusan Anda: tanpa bukti dukung.')).toBeVisible()
    await page.getByRole('button', { name: 'Putuskan lagi' }).click()
    await page.getByRole('button', { name: 'Kirim 1 kegiatan ke ekstensi' }).click()
    await expect(page.getByText(/ekstensi menerima 1 kegiatan/)).toBeVisible()
    const orders = panel.getByRole('region', { name: 'Dari Jejak' })
    await expect(orders).toBeVisible()
    await look(panel, 'dari-jejak', [{ width: 400, height: 900 }])
  },
)

import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../fixtures/accessibility.ts'
import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { todayInJakarta } from './alone-log.ts'
import { agreeAndConnect, emptySkp, makeEntries, readSkp, sendPlan } from './jejak.ts'
import { openBknPanel, PLAN_PAGES, readPage } from './panel.ts'

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
  async ({ workstation, sites, ownServer: server }) => {
    test.setTimeout(480_000)
    const today = todayInJakarta()
    sites.kinerja.set({ today })
    const { context, extension } = workstation
    const jejak = await context.newPage()
    await signIn(jejak, server.url, requirePersona(server.personas, 'admin'))
    await expect(jejak.getByRole('heading', { level: 1 })).toBeVisible()
    await emptySkp(jejak)
    await agreeAndConnect(extension, server.url)
    await jejak.reload()
    const site = await context.newPage()
    const panel = await openBknPanel(extension)
    await panel.setViewportSize({ width: 400, height: 900 })
    const actions = PLAN_PAGES.at(-1) ?? ''
    for (const path of ['/skp/a1f0-skp', actions]) await readPage(site, panel, path)
    const send = async () => {
      await sendPlan(panel)
      await jejak.goto(`${server.url}/skp`)
      await expect(jejak.getByRole('button', { name: 'Lihat perubahan' })).toBeVisible()
    }
    await send()
    await look(jejak, 'impor-siap', [PHONE, DESK])
    await jejak.getByRole('button', { name: 'Lihat perubahan' }).click()
    await jejak.getByRole('button', { name: 'Simpan ke SKP' }).click()
    await expect(jejak.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
    sites.kinerja.set({ renamed: true })
    await readPage(site, panel, actions)
    await send()
    await jejak.getByRole('button', { name: 'Lihat perubahan' }).click()
    await expect(jejak.getByText('1 berganti nama')).toBeVisible()
    await look(jejak, 'impor', [PHONE, DESK])
    await jejak.getByRole('checkbox', { name: /Ini rencana yang sama/ }).click()
    await expect(jejak.getByText('1 hilang')).toBeVisible()
    await jejak.getByRole('button', { name: 'Ternyata sama, hanya berganti nama' }).click()
    await expect(jejak.getByText('1 berganti nama')).toBeVisible()
    await jejak.getByRole('button', { name: 'Simpan ke SKP' }).click()
    await expect(jejak.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
    const planId = (await readSkp(jejak)).rhk[0]?.rencanaAksi.at(-1)?.id ?? ''
    const url = 'https://drive.google.com/file/d/1'
    const link = { url, title: 'Berita acara rekonsiliasi', scope: 'org' as const }
    await makeEntries(
      jejak,
      [
        { text: 'Merekonsiliasi belanja pegawai dengan BPKAD', evidence: [link] },
        { text: 'Menyiapkan bahan rekonsiliasi belanja barang', evidence: [] },
      ].map((entry, index) => ({
        ...entry,
        id: `01a2004e-9cf4-7e90-af9c-84be3222667${index}`,
        day: today,
        start: 480 + index * 60,
        end: 540 + index * 60,
        planId,
        isSubmitted: true,
      })),
    )
    await jejak.goto(`${server.url}/bkn?dari=${today}&sampai=${today}`)
    await expect(jejak.getByText('1 kegiatan siap')).toBeVisible()
    await look(jejak, 'pilih', [PHONE, DESK])
    await jejak.getByRole('button', { name: 'Isi tanpa bukti dukung' }).click()
    await expect(jejak.getByText('2 kegiatan siap')).toBeVisible()
    await expect(jejak.getByText('Keputusan Anda: tanpa bukti dukung.')).toBeVisible()
    await jejak.getByRole('button', { name: 'Putuskan lagi' }).click()
    await jejak.getByRole('button', { name: 'Kirim 1 kegiatan ke ekstensi' }).click()
    await expect(jejak.getByText(/ekstensi menerima 1 kegiatan/)).toBeVisible()
    const orders = panel.getByRole('region', { name: 'Dari Jejak' })
    await expect(orders).toBeVisible()
    await look(panel, 'dari-jejak', [{ width: 400, height: 900 }])
  },
)

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { writeCsv } from '@jejak/shared/bkn/csv'
import { COLUMNS } from '@jejak/shared/bkn/table/columns'
import { test } from '../fixtures/device.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { CALENDAR } from './kinerja-page.ts'
import { plantKept } from './plant-queue.ts'
import { AFTERNOON, openBknPanel, readPage, TODAY } from '../pages/bkn-panel.ts'

const OWN_NAME = 'Rekonsiliasi bulanan dengan BPKAD'
const KNOWN = 'Melakukan rekonsiliasi belanja dengan BPKAD'

const row = (day: string, text: string) => [OWN_NAME, day, '08:00', '09:00', text, '1', 'data', '']
const csv = (...rows: readonly (readonly string[])[]) => ({
  name: 'kegiatan.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(writeCsv([COLUMNS, ...rows])),
})

/** An order as the background keeps it when Jejak sends one. */
async function putOrder(panel: Page, text: string): Promise<void> {
  const entry = {
    id: '01a2004e-9cf4-7e90-af9c-000000000001',
    day: TODAY,
    start: 600,
    end: 660,
    text,
    rencanaAksi: KNOWN,
    quantity: 1,
    unit: '',
    evidence: '',
  }
  const person = '01a2004e-9cf4-7e90-af9c-84be32226662'
  await plantKept(panel, {
    'jejak.incoming': [{ order: { entry, stamp: 's' }, person }],
    'jejak.met': person,
  })
}

test(
  'a file is looked at before it is taken, a rencana aksi is shown its counterpart, and what comes meanwhile waits',
  { tag: '@bkn' },
  async ({ workstation, sites }) => {
    sites.kinerja.set({ today: TODAY })
    await clockOf(workstation.extension).set(AFTERNOON)
    const site = await workstation.newPage()
    const panel = await openBknPanel(workstation.extension)
    await readPage(site, panel, '/skp/a1f0-skp/penilaian/12/rencana_aksi')

    await test.step('the import shows what it read and what it could not read', async () => {
      const input = panel.locator('input[type=file][accept*=csv]')
      const file = csv(row(TODAY, 'Merekonsiliasi belanja'), row('31/02/2026', 'Tidak terbaca'))
      await input.setInputFiles(file)
      await expect(panel.getByText('1 kegiatan terbaca dari berkas.')).toBeVisible()
      await expect(panel.getByText('Baris 3, tanggal: bukan tanggal')).toBeVisible()
      await panel.getByRole('button', { name: 'Abaikan' }).click()
      await expect(panel.getByRole('article')).toHaveCount(0)
      await input.setInputFiles([])
      await input.setInputFiles(file)
      await panel.getByRole('button', { name: 'Ambil 1 kegiatan' }).click()
      await expect(panel.getByText(/^1 kegiatan diambil, pada \d/)).toBeVisible()
      await expect(panel.getByRole('article')).toHaveCount(1)
    })

    await test.step('what a column leaves open is asked once, and what is not read is named', async () => {
      const input = panel.locator('input[type=file][accept*=csv]')
      await input.setInputFiles(
        csv(row('03/05/2026', 'Menyusun berita acara'), row('04/05/2026', 'Menata arsip'), [
          'Jumlah',
        ]),
      )
      const question = panel.getByRole('group', { name: 'Tanggal “03/05/2026”' })
      await expect(panel.getByRole('button', { name: 'Ambil 0 kegiatan' })).toBeDisabled()
      await question.getByRole('button', { name: 'Minggu, 3 Mei 2026' }).click()
      await expect(panel.getByText('2 kegiatan terbaca dari berkas.')).toBeVisible()
      await expect(panel.getByText('Baris 4, tanpa kegiatan dan jam: Jumlah')).toBeVisible()
      await panel.getByRole('button', { name: 'Abaikan' }).click()
    })

    await test.step('a rencana aksi that BKN does not know stops the filling', async () => {
      const without = panel.getByRole('button', { name: 'Isi tanpa bukti dukung' })
      await without.click()
      await expect(panel.getByText('Keputusan Anda: tanpa bukti dukung.')).toBeVisible()
      await panel.getByRole('button', { name: 'Putuskan lagi' }).click()
      await without.click()
      await site.goto(CALENDAR)
      await panel.getByRole('radio', { name: /Isi dan simpan otomatis/ }).check()
      await panel.getByRole('button', { name: 'Mulai mengisi 1 kegiatan' }).click()
      await expect(panel.getByText(/Rencana aksi ini tidak ada di daftar/)).toBeVisible({
        timeout: 30_000,
      })
      expect(sites.kinerja.rows).toEqual([])
    })

    await test.step('what comes from Jejak meanwhile replaces nothing, and is added on a click', async () => {
      await putOrder(panel, 'Menyusun berita acara')
      const orders = panel.getByRole('region', { name: 'Dari Jejak' })
      await expect(orders.getByText(/Masih ada antrean yang belum selesai/)).toBeVisible()
      await expect(panel.getByText('0 tercatat di BKN, 1 belum')).toBeVisible()
      await orders.getByRole('button', { name: 'Tambahkan 1 kegiatan ke antrean itu' }).click()
      await expect(orders).toBeHidden()
      await expect(panel.getByText('0 tercatat di BKN, 2 belum')).toBeVisible()
    })

    await test.step('the counterpart is remembered, used, and can be forgotten', async () => {
      await panel.getByLabel(/Ini rencana aksi yang sama dengan/).selectOption(KNOWN)
      await panel.getByRole('button', { name: 'Ya, ingat padanan ini' }).click()
      await expect(panel.getByText('Selesai. 2 kegiatan tercatat di BKN.')).toBeVisible({
        timeout: 60_000,
      })
      expect(
        sites.kinerja.rows.map(({ kegiatan, rencanaAksi }) => [
          kegiatan,
          rencanaAksi.replace(/\s+/g, ' '),
        ]),
      ).toEqual([
        ['Merekonsiliasi belanja', KNOWN],
        ['Menyusun berita acara', KNOWN],
      ])
      await panel.getByText('Padanan rencana aksi yang Anda setujui').click()
      await panel.getByRole('button', { name: 'Lupakan' }).click()
      await expect(panel.getByText('Padanan rencana aksi yang Anda setujui')).toBeHidden()
    })
  },
)

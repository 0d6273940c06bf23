import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { parseCsv } from '@jejak/shared/bkn/csv'
import { test } from '../fixtures/device.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { morningLog } from './alone-log.ts'
import { CALENDAR } from './kinerja-page.ts'
import { AFTERNOON, openBknPanel, PLAN_PAGES, readPage, TODAY } from '../pages/bkn-panel.ts'
import { importLogFile } from '../pages/options-page.ts'
import { agree } from './agree.ts'

test(
  'alone: suggestions, the plan, filling and saving, and a file, with no server and no network',
  { tag: '@bkn' },
  async ({ workstation, sites }) => {
    sites.kinerja.set({ today: TODAY, latencyMinMs: 20, latencyMaxMs: 120 })
    const { extension } = workstation
    await clockOf(workstation.extension).set(AFTERNOON)
    await agree(workstation.extension)
    await importLogFile(workstation.context, morningLog(TODAY))
    const site = await workstation.newPage()
    const panel = await openBknPanel(extension)

    for (const path of PLAN_PAGES) expect(await readPage(site, panel, path)).not.toEqual([])
    await expect(panel.getByText(/6 RHK, 14 indikator, 30 rencana aksi/)).toBeVisible()
    for (const path of PLAN_PAGES) expect(await readPage(site, panel, path)).toEqual([])

    const plans = [
      'Menyusun laporan keuangan bulanan',
      'Melakukan rekonsiliasi belanja dengan BPKAD',
      'Mengonsep surat keluar bagian umum',
    ]
    const day = panel.getByRole('region', { name: 'Kegiatan yang akan diisi' })
    await expect(day.getByRole('checkbox')).toHaveCount(3)
    for (const [index, plan] of plans.entries()) {
      await day.getByRole('checkbox').nth(index).check()
      await day.getByLabel('Rencana Aksi').nth(index).selectOption(plan)
    }
    await expect(day.getByText(/[1-3] jam.* dari 7 jam 30 menit/)).toBeVisible()

    await site.goto(CALENDAR)
    await panel.getByRole('radio', { name: /Isi dan simpan otomatis/ }).check()
    await panel.getByRole('button', { name: 'Mulai mengisi 3 kegiatan' }).click()
    await expect(panel.getByText('Selesai. 3 kegiatan tercatat di BKN.')).toBeVisible({
      timeout: 90_000,
    })
    expect(sites.kinerja.rows.map((row) => row.rencanaAksi.replace(/\s+/g, ' '))).toEqual(plans)

    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: 'Unduh CSV' }).click(),
    ])
    const [, ...rows] = parseCsv(await readFile(await download.path(), 'utf8'))
    expect(rows.map((cells) => cells.slice(1, 5))).toEqual(
      sites.kinerja.rows.map((row) => [row.tanggal, row.mulai, row.selesai, row.kegiatan]),
    )

    const [log] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: 'Unduh catatan pengisian' }).click(),
    ])
    const logText = await readFile(await log.path(), 'utf8')
    expect(logText.split('\r\n').filter((line) => line.includes(',saved,'))).toHaveLength(3)
    const kept = `${await readEverythingStored(extension)}${logText}`
    expect(kept.match(/CANARY_\w*/g)).toBeNull()
    expect(kept).toContain('Menyusun laporan keuangan bulanan')
  },
)

test(
  '"Isi, saya yang menyimpan" fills the form and leaves OK to the person',
  { tag: '@bkn' },
  async ({ workstation, sites }) => {
    sites.kinerja.set({ today: TODAY })
    const { extension } = workstation
    await clockOf(workstation.extension).set(AFTERNOON)
    await agree(workstation.extension)
    await importLogFile(workstation.context, morningLog(TODAY))
    const site = await workstation.newPage()
    const panel = await openBknPanel(extension)
    await readPage(site, panel, '/skp/a1f0-skp/penilaian/12/rencana_aksi')
    const day = panel.getByRole('region', { name: 'Kegiatan yang akan diisi' })
    await day.getByRole('checkbox').first().check()
    await day.getByLabel('Rencana Aksi').first().selectOption('Menyusun laporan keuangan bulanan')
    await site.goto(CALENDAR)
    await panel.getByRole('button', { name: 'Mulai mengisi 1 kegiatan' }).click()
    await expect(panel.getByText('Formulir terisi, tekan OK di e-Kinerja')).toBeVisible({
      timeout: 30_000,
    })
    expect(sites.kinerja.rows).toEqual([])
    await expect(panel.getByText('Kegiatan 1 dari 1 sudah terisi.')).toBeVisible()
    await expect(site.locator('.modal.show input[name=kegiatan]')).toHaveValue(/Laporan Keuangan/)
    await site.locator('.modal.show').getByRole('button', { name: 'Close' }).last().click()
    await expect(panel.getByText(/Formulir ditutup tanpa OK/)).toBeVisible()

    await panel.getByRole('button', { name: 'Lanjutkan' }).click()
    await expect(panel.getByText('Kegiatan 1 dari 1 sudah terisi.')).toBeVisible({
      timeout: 30_000,
    })
    await site.getByRole('button', { name: 'OK', exact: true }).click()
    await expect(panel.getByText('Selesai. 1 kegiatan tercatat di BKN.')).toBeVisible({
      timeout: 30_000,
    })
    expect(sites.kinerja.rows).toHaveLength(1)
  },
)

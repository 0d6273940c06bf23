import type { BrowserContext, Locator, Page } from '@playwright/test'
import { addDays, toDay } from '@jejak/shared/calendar/day'
import { morningLog } from '../../bkn/alone-log.ts'
import { makeBatch } from '../../bkn/batch.ts'
import { openBknPanel, readPage } from '../../pages/bkn-panel.ts'
import { plantQueue } from '../../bkn/plant-queue.ts'
import { captureLogOf } from '../../fixtures/capture-log.ts'
import { clockOf } from '../../fixtures/extension-clock.ts'
import { connectJejak } from '../../fixtures/connect-jejak.ts'
import type { InstalledExtension } from '../../fixtures/installed-extension.ts'
import type { Freezing } from './browsers.ts'
import { expect } from './expect.ts'

const TODAY = toDay('2026-11-18')
const DOCUMENT = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

type Workstation = { readonly context: BrowserContext; readonly extension: InstalledExtension }

/** Agrees, takes in the log of two mornings, and records five minutes of a document. */
export async function recordDay({ context, extension }: Workstation): Promise<void> {
  const settings = {
    consent: { text: 1, at: 1_790_000_000_000 },
    apps: ['google-docs', 'srikandi'],
    zone: 420,
    week: 'six-days',
  }
  await extension.worker.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings)
  const options = context.pages().find((page) => page.url().endsWith('/options.html'))
  if (!options) throw new Error('the settings were closed')
  const log = [addDays(TODAY, -1), TODAY].map(morningLog).join('\n')
  const file = { name: 'log.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(log) }
  await options.locator('input[type=file][accept*=jsonl]').setInputFiles(file)
  await options.getByText(/[1-9]\d* kejadian ditambahkan/).waitFor()
  await options.close()

  const work = await context.newPage()
  await work.goto(DOCUMENT)
  await expect
    .poll(async () => (await captureLogOf(extension).fronts()).at(-1)?.object)
    .toMatchObject({ type: 'document', label: expect.stringContaining('Laporan') })
  await clockOf(extension).pass(5)
  await work.close()
}

/** Own lines, a routine, a question answered, a line dropped, evidence, the plan of e-Kinerja and a queue half done. */
export async function fillPanel(
  { context, extension }: Workstation,
  { url, owner }: Freezing,
): Promise<void> {
  await connectJejak(extension, url)
  const panel = await extension.openPage('sidepanel.html')
  const add = panel.getByLabel('Tambah kegiatan', { exact: true })
  const lines = panel.getByRole('article')
  // Three of the log, and the one that was recorded.
  await expect(lines).toHaveCount(4)
  for (const text of ['07.30–08.00 mengikuti apel pagi', '12.00–12.30 menyusun nota dinas']) {
    await add.fill(text)
    await add.press('Enter')
    await expect(add).toHaveValue('')
  }
  await expect(lines).toHaveCount(6)
  const roll = lines.filter({ hasText: 'apel pagi' })
  await roll.getByRole('button', { name: 'Jadikan rutin' }).click()
  const sheet = panel.getByRole('dialog')
  await sheet.getByRole('textbox', { name: 'Kegiatan' }).fill('Mengikuti apel dengan amanat ...')
  await sheet.getByLabel('Selasa').check()
  await sheet.getByRole('button', { name: 'Simpan rutinitas' }).click()
  const office = lines.filter({ hasText: 'nota dinas' })
  await addNote(office, 'Dibahas bersama bendahara')
  await addNote(lines.filter({ hasText: 'Laporan Keuangan TW I' }), 'Tinggal lampirannya')
  await lines.filter({ hasText: 'Konsep Surat' }).getByRole('button', { name: 'Buang' }).click()
  await expect(lines).toHaveCount(5)
  await answerYesterday(panel)
  await panel.close()
  await fillBkn({ context, extension }, owner.persona.personId)
}

async function addNote(line: Locator, text: string): Promise<void> {
  await line.getByRole('button', { name: 'Tambah foto atau catatan' }).click()
  await line.getByRole('button', { name: 'Catatan', exact: true }).click()
  await line.getByLabel('Isi catatan').fill(text)
  await line.getByRole('button', { name: 'Tambahkan catatan' }).click()
  await expect(line.getByRole('listitem').filter({ hasText: 'Catatan' })).toBeVisible()
}

/** The routine asks on its day. */
async function answerYesterday(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Hari sebelumnya' }).click()
  const asked = panel.getByRole('region', { name: 'Perlu jawaban Anda' })
  await asked.getByRole('button', { name: 'Ya, isi' }).click()
  await asked.getByLabel('Membahas apa?').fill('disiplin pegawai')
  await asked.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(panel.getByRole('article').filter({ hasText: 'disiplin pegawai' })).toBeVisible()
}

async function fillBkn({ context, extension }: Workstation, person: string): Promise<void> {
  const site = await context.newPage()
  const panel = await openBknPanel(extension)
  for (const path of ['/skp/a1f0-skp', '/skp/a1f0-skp/penilaian/12/rencana_aksi']) {
    await readPage(site, panel, path)
  }
  const entries = makeBatch({ seed: 9, count: 4, days: 2, from: toDay('2026-11-16') })
  const at = Date.now()
  const states = [
    { kind: 'saved', at, how: 'filled' },
    { kind: 'skipped' },
    { kind: 'in-doubt', unanswered: false },
    { kind: 'waiting' },
  ] as const
  await plantQueue(panel, {
    id: 'frozen',
    mode: 'save',
    paused: { code: 'stopped' },
    person: null,
    items: entries.map((entry, index) => ({
      entry,
      state: states[index] ?? { kind: 'waiting' },
      ...(index === 0 ? { origin: { person, stamp: 'frozen-stamp' } } : {}),
    })),
  })
  await panel.close()
  await site.close()
}

const MOVED = ['Rekonsiliasi Belanja', 'Laporan Keuangan Bulanan', 'nota dinas']

/** Three lines go over to Jejak, one of them with evidence; the others stay. */
export async function moveLines(extension: InstalledExtension, jejak: Page): Promise<void> {
  // Open since before the extension knew where Jejak is.
  await jejak.reload()
  const panel = await extension.openPage('sidepanel.html')
  for (const text of MOVED) {
    await panel.getByRole('article').filter({ hasText: text }).getByRole('checkbox').check()
  }
  await panel.getByRole('button', { name: /^Pindahkan 3/ }).click()
  await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
  await expect(panel.getByText('3 kegiatan sudah diterima Jejak.')).toBeVisible()
  await panel.close()
  await jejak.bringToFront()
  await expect(suggestions(jejak)).toHaveCount(3)
}

/** What the extension handed over and the person has not decided on. */
export const suggestions = (jejak: Page) =>
  jejak.getByRole('region', { name: 'Saran dari ekstensi' }).locator('li.draft')

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { CaptureLog } from '../fixtures/capture-log.ts'
import { SOON } from '../fixtures/soon.ts'
import { test } from './recording.ts'
import { untilRead } from '../pages/recorder.ts'

const DOCS = 'https://docs.google.com'
const LAPORAN = '1DocLaporanKeuanganTriwulanSatu_2026-aaaa'
const SHEET = '1SheetRekapKehadiranPegawai_2026-cccccccc'
const DECK = '1SlidePaparanEvaluasiKinerja_2026-ddddddd'
const FORM = '1FormSurveiKepuasanLayanan_2026-eeeeeeeee'

/** On a busy machine what is typed goes in more than one save. */
async function type(page: Page): Promise<void> {
  await page.locator('.kix-appview-editor canvas').click()
  const saved = page.waitForResponse((response) => response.url().includes('/save'))
  await page.keyboard.type('CANARY_TEXT')
  await saved
}

const isEdited = async (log: CaptureLog) =>
  (await log.events()).some((event) => event.type === 'edit')

test(
  'typing makes an edited document, with a link that opens it and no part of the request',
  { tag: '@capture' },
  async ({ recording: { page, clock, log, suggestions } }) => {
    await page.goto(`${DOCS}/document/u/1/d/${LAPORAN}/edit?tab=t.0`)
    await expect
      .poll(async () => (await log.fronts()).at(-1), SOON)
      .toMatchObject({
        app: 'google-docs',
        object: { type: 'document', key: LAPORAN, label: 'Laporan Keuangan TW I' },
        link: { url: `${DOCS}/document/d/${LAPORAN}/edit`, scope: 'unknown' },
      })
    await type(page)
    await expect.poll(() => isEdited(log), SOON).toBe(true)
    await clock.pass(5)
    expect(await suggestions()).toMatchObject([
      { kind: 'edit', evidence: [{ url: `${DOCS}/document/d/${LAPORAN}/edit` }] },
    ])
  },
)

test(
  'a document that is open, with its heartbeats, is only read',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, log, suggestions }, sites }) => {
    sites.docs.bindMs = 300
    await page.goto(`${DOCS}/document/d/${LAPORAN}/edit`)
    await untilFront('document')
    await expect.poll(() => sites.docs.heartbeats).toBeGreaterThan(2)
    await untilRead(page)
    await clock.pass(4)
    expect(await isEdited(log)).toBe(false)
    expect(await suggestions()).toMatchObject([{ kind: 'view' }])
  },
)

test(
  'a save that failed is not an edit',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, log }, sites }) => {
    sites.docs.failNext = 100
    await page.goto(`${DOCS}/document/d/${LAPORAN}/edit`)
    await untilFront('document')
    await type(page)
    await untilRead(page)
    await clock.pass(1)
    expect(await isEdited(log)).toBe(false)
  },
)

test(
  'a document that gets its name while it is written stays one document',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, clock, log, suggestions } }) => {
    await page.goto(`${DOCS}/document/create`)
    await untilFront('document')
    await type(page)
    await expect.poll(() => isEdited(log), SOON).toBe(true)
    await clock.pass(2)
    await page.locator('.docs-title-input').fill('Notula Rapat Koordinasi')
    await page.keyboard.press('Tab')
    await untilRead(page)
    await clock.pass(2)
    const fronts = await log.fronts()
    expect(new Set(fronts.map(({ object }) => object.key)).size).toBe(1)
    expect(JSON.stringify(fronts)).not.toContain('tanpa judul')
    expect(await suggestions()).toMatchObject([
      { kind: 'edit', object: { label: 'Notula Rapat Koordinasi' } },
    ])
  },
)

test(
  'English and Indonesian titles give the same name',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log }, sites }) => {
    for (const locale of ['en', 'id'] as const) {
      sites.docs.locale = locale
      await page.goto(`${DOCS}/document/d/${LAPORAN}/edit`)
      await untilFront('document')
      await untilRead(page)
    }
    // A page that is slow to say its name has none for a moment.
    const labels = (await log.fronts()).map(({ object }) => object.label)
    expect(new Set(labels.filter(Boolean))).toEqual(new Set(['Laporan Keuangan TW I']))
  },
)

for (const [name, path, type] of [
  ['sheet', `spreadsheets/d/${SHEET}`, 'spreadsheet'],
  ['slide', `presentation/d/${DECK}`, 'presentation'],
] as const) {
  test(
    `another ${name} is not another file`,
    { tag: '@capture' },
    async ({ recording: { page, untilFront, log } }) => {
      await page.goto(`${DOCS}/${path}/edit`)
      await untilFront(type)
      await page.getByRole('navigation', { name: 'Bagian' }).getByRole('button').nth(1).click()
      await untilRead(page)
      const objects = (await log.fronts()).map(({ object }) => object)
      expect(new Set(objects.map(({ key }) => key)).size).toBe(1)
      expect(new Set(objects.map((object) => object.type))).toEqual(new Set([type]))
    },
  )
}

test(
  'a form is told in three ways: written, its answers gathered, filled in',
  { tag: '@capture' },
  async ({ recording: { page, clock, log, suggestions } }) => {
    const untilRoute = (route: string) =>
      expect.poll(async () => (await log.fronts()).at(-1)?.route, SOON).toBe(route)
    await page.goto(`${DOCS}/forms/d/${FORM}/edit`)
    await untilRoute('/forms/d')
    await type(page)
    await expect.poll(() => isEdited(log), SOON).toBe(true)
    await clock.pass(4)
    await clock.sleep(20)
    await page.getByRole('button', { name: 'Jawaban' }).click()
    await untilRoute('/forms/d/responses')
    await clock.pass(4)
    await clock.sleep(20)
    await page.goto(`${DOCS}/forms/d/e/1FAIpQLSurveiKepuasanLayanan_2026-fffffffffff/viewform`)
    await untilRoute('/forms/d/viewform')
    await clock.pass(3)
    await page.getByRole('button', { name: 'Kirim' }).click()
    await page.waitForURL(/formResponse$/)
    const texts = async () => (await suggestions()).map(({ text }) => text)
    await expect
      .poll(texts)
      .toEqual([
        expect.stringMatching(/^(Menyusun|Memperbarui) .*Survei Kepuasan Layanan/),
        expect.stringMatching(/^Merekapitulasi tanggapan Survei Kepuasan Layanan/),
        expect.stringMatching(/^Mengisi Survei Kepuasan Layanan/),
      ])
  },
)

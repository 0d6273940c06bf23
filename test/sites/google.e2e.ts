import { expect } from '@playwright/test'
import { FOLDER, files } from './google-drive/file.ts'
import { test } from './replica.ts'

const DOCS = 'https://docs.google.com'
const LAPORAN = '1DocLaporanKeuanganTriwulanSatu_2026-aaaa'

test(
  'typing in a document is saved, and the text stands nowhere in the page',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await visitor.goto(`${DOCS}/document/u/1/d/${LAPORAN}/edit?tab=t.0`)
    await expect(visitor).toHaveTitle('Laporan Keuangan TW I - Google Dokumen')
    await visitor.locator('.kix-appview-editor canvas').click()
    await visitor.keyboard.type('CANARY_TEXT')
    // On a busy machine what is typed goes in more than one save.
    await expect.poll(() => sites.docs.files[0]?.saves).toBeGreaterThan(0)
    expect(await visitor.locator('body').innerText()).not.toContain('CANARY_TEXT')
  },
)

test(
  'a new document starts untitled and is renamed in place',
  { tag: '@nightly' },
  async ({ visitor }) => {
    await visitor.goto(`${DOCS}/document/create`)
    await expect(visitor).toHaveTitle('Dokumen tanpa judul - Google Dokumen')
    await visitor.locator('.docs-title-input').fill('Notula Rapat')
    await visitor.keyboard.press('Tab')
    await expect(visitor).toHaveTitle('Notula Rapat - Google Dokumen')
    await visitor.reload()
    await expect(visitor).toHaveTitle('Notula Rapat - Google Dokumen')
  },
)

test('a filled form leads to another page', { tag: '@nightly' }, async ({ visitor }) => {
  await visitor.goto(`${DOCS}/forms/d/e/1FAIpQLSurveiKepuasanLayanan_2026-fffffffffff/viewform`)
  await visitor.getByRole('button', { name: 'Kirim' }).click()
  await expect(visitor).toHaveURL(/formResponse$/)
})

test(
  'a preview over a list changes the title and not the address',
  { tag: '@nightly' },
  async ({ visitor }) => {
    await visitor.goto(`https://drive.google.com/drive/folders/${FOLDER.id}`)
    const before = visitor.url()
    await visitor.locator(`[data-id="${files[0]?.id}"]`).dblclick()
    await expect(visitor.getByRole('dialog')).toBeVisible()
    await expect(visitor).toHaveTitle('Notula Rapat Evaluasi.pdf - Google Drive')
    expect(visitor.url()).toBe(before)
  },
)

test('an upload reaches the site', { tag: '@nightly' }, async ({ visitor, sites }) => {
  await visitor.goto('https://drive.google.com/drive/u/0/my-drive')
  await visitor
    .getByLabel('Upload file')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') })
  await expect.poll(() => sites.drive.uploads).toBe(1)
})

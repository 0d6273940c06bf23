import { expect } from '@playwright/test'
import { test } from './replica.ts'

const titles: readonly (readonly [string, string, string | RegExp])[] = [
  ['gmail', 'https://mail.google.com/mail/u/0/#inbox', /Kotak Masuk .* Gmail/],
  ['calendar', 'https://calendar.google.com/calendar/u/0/r/week', /Kalender/],
  ['meet', 'https://meet.google.com/abc-defg-hij', 'Rapat Koordinasi SPBE - Google Meet'],
  ['zoom', 'https://app.zoom.us/wc/81234567890/join?pwd=CANARY_PWD', 'Zoom'],
  ['teams', 'https://teams.microsoft.com/v2/', /Microsoft Teams/],
  ['outlook', 'https://outlook.office.com/mail/', /Outlook/],
  [
    'sharepoint',
    'https://instansi.sharepoint.com/sites/a/_layouts/15/Doc.aspx?file=Laporan.docx',
    'Laporan.docx',
  ],
  ['sipd', 'https://sipd.kemendagri.go.id/penatausahaan/pengeluaran/spp/LS', /SIPD/],
  ['sakti', 'https://sakti.kemenkeu.go.id/bayar', 'SAKTI'],
  ['siasn', 'https://siasn-instansi.bkn.go.id/layananIP/nilaiASN', /SIASN/],
  ['canva', 'https://www.canva.com/design/DAx/CANARY_SHARE/edit', /Canva/],
  ['whatsapp', 'https://web.whatsapp.com/', /WhatsApp/],
  ['pmm', 'https://guru.kemendikdasmen.go.id/pelatihan', /Ruang GTK/],
  ['site', 'https://aplikasi.contohkab.go.id/perizinan/1', /Verifikasi Izin Usaha/],
]

test(
  'every replica of an app draws its page under the real host name',
  { tag: '@nightly' },
  async ({ visitor }) => {
    const problems: string[] = []
    visitor.on('pageerror', (error) => problems.push(String(error)))
    for (const [name, url, title] of titles) {
      await visitor.goto(url)
      await expect(visitor, name).toHaveTitle(title)
    }
    expect(problems).toEqual([])
  },
)

test(
  'a verification in SIPD ends in a modal that says so',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await visitor.goto('https://sipd.kemendagri.go.id/penatausahaan/pengeluaran/spp/LS')
    await visitor.getByRole('button', { name: 'Verifikasi', exact: true }).first().click()
    await visitor.getByRole('button', { name: 'Verifikasi Sekarang' }).click()
    await expect(visitor.getByText('Verifikasi SPP Berhasil')).toBeVisible()
    expect(sites.sipd.done).toBe(1)
  },
)

test('a meeting has a lobby, a call and an end', { tag: '@nightly' }, async ({ visitor }) => {
  await visitor.goto('https://meet.google.com/abc-defg-hij')
  await expect(visitor.locator('[data-participant-id]')).toHaveCount(0)
  await visitor.getByRole('button', { name: 'Gabung sekarang' }).click()
  await expect(visitor.locator('[data-participant-id]')).toHaveCount(3)
  await visitor.getByLabel('Tinggalkan panggilan').click()
  await expect(visitor.locator('[data-participant-id]')).toHaveCount(0)
})

test('a PDF is shown in the tab', { tag: '@nightly' }, async ({ visitor }) => {
  const answer = await visitor.goto('https://jdih.contohkab.go.id/produk-hukum/Perbup.pdf')
  expect(answer?.headers()['content-type']).toBe('application/pdf')
})

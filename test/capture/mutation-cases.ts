import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Reading } from '@jejak/extension/messages/page-report'
import type { MutationName } from '../sites/mutations/mutation.ts'
import { queues } from '../sites/srikandi/paths.ts'

/** What was read, or what stands in the log of it: there, what is missing is not told. */
type Told = (Pick<Reading, 'object'> & { readonly missing?: Reading['missing'] }) | null

export type Case = {
  readonly name: string
  readonly open: string | ((page: Page) => Promise<unknown>)
  /** What the recorder depends on there: taken away, and doubled. */
  readonly anchor: string
  readonly label: string
  readonly detail?: string
  /** Changes after which less is known; never anything wrong. */
  readonly lessAfter: readonly MutationName[]
}

const click =
  (url: string, ...names: readonly string[]) =>
  async (page: Page) => {
    await page.goto(url)
    for (const name of names) await page.getByRole('button', { name, exact: true }).click()
  }

export const cases: readonly Case[] = [
  {
    name: 'srikandi',
    open: async (page) => {
      await page.goto(`https://srikandi.arsip.go.id${queues.masuk.path}`)
      await page.getByLabel('Detail m02').click()
      await page.getByText('Linimasa').waitFor()
    },
    anchor: 'Hal',
    label: '000.1.2.3/45/DISKOMINFO/2026',
    detail: 'Laporan pemeliharaan jaringan',
    lessAfter: ['not drawn yet', 'anchor removed', 'words of another language'],
  },
  {
    name: 'google-docs',
    open: 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit',
    anchor: '.docs-title-input',
    label: 'Laporan Keuangan TW I',
    lessAfter: [],
  },
  {
    name: 'google-drive',
    open: 'https://drive.google.com/file/d/1FileNotulaRapatEvaluasi_2026-hhhhhhhhhhh/view',
    anchor: '[data-id]',
    label: 'Notula Rapat Evaluasi.pdf',
    lessAfter: [],
  },
  {
    name: 'gmail',
    open: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKThreadAbcDefGhi',
    anchor: 'h2[data-legacy-thread-id]',
    label: '',
    lessAfter: ['not drawn yet', 'anchor removed'],
  },
  {
    name: 'google-calendar',
    open: click('https://calendar.google.com/calendar/u/0/r/week', 'Rapat Evaluasi Triwulan'),
    anchor: '[data-chips-dialog]',
    label: 'Rapat Evaluasi Triwulan',
    lessAfter: ['not drawn yet', 'anchor removed'],
  },
  {
    name: 'meet',
    open: click('https://meet.google.com/abc-defg-hij', 'Gabung sekarang'),
    anchor: '[data-participant-id]',
    label: 'Rapat Koordinasi SPBE',
    lessAfter: ['not drawn yet', 'anchor removed'],
  },
  {
    name: 'zoom',
    open: click('https://app.zoom.us/wc/81234567890/join?pwd=CANARY_PWD', 'Gabung'),
    anchor: '.meeting-app',
    label: 'Rapat Evaluasi Anggaran',
    lessAfter: ['not drawn yet', 'anchor removed', 'random class names'],
  },
  {
    name: 'teams',
    open: click('https://teams.microsoft.com/v2/', 'Gabung'),
    anchor: '#hangup-button',
    label: 'Rapat Persiapan Audit',
    lessAfter: ['not drawn yet', 'anchor removed'],
  },
  {
    name: 'microsoft-365',
    open: 'https://instansi.sharepoint.com/sites/umum/_layouts/15/Doc.aspx?sourcedoc=%7B5F0A%7D&file=Laporan%20Kinerja.docx&action=edit&e=CANARY_E',
    anchor: 'iframe',
    label: 'Laporan Kinerja.docx',
    lessAfter: [],
  },
  {
    name: 'sipd',
    open: async (page) => {
      await page.goto('https://sipd.kemendagri.go.id/penatausahaan/pengeluaran/spp/LS')
      await page.getByText('CANARY_NOMINAL').first().waitFor()
    },
    anchor: 'h1',
    label: 'SPP-LS',
    lessAfter: [],
  },
  {
    name: 'sakti',
    open: 'https://sakti.kemenkeu.go.id/bayar',
    anchor: '.ui-breadcrumb',
    label: 'Pembayaran',
    lessAfter: ['not drawn yet', 'anchor removed', 'random class names'],
  },
  {
    name: 'siasn',
    open: 'https://siasn-instansi.bkn.go.id/peremajaan/profil/pns/CANARY_ID',
    anchor: 'h1',
    label: 'peremajaan data',
    lessAfter: [],
  },
  {
    name: 'canva',
    open: 'https://www.canva.com/design/DAFxYz12345/CANARY_SHARE/edit',
    anchor: 'meta[property="og:title"]',
    label: 'Infografis Layanan Publik',
    lessAfter: [],
  },
  {
    name: 'site',
    open: 'https://aplikasi.contohkab.go.id/perizinan/verifikasi',
    anchor: 'meta[property="og:site_name"]',
    label: 'Verifikasi Izin Usaha',
    lessAfter: [],
  },
]

export async function openCase(one: Case, page: Page): Promise<void> {
  if (typeof one.open === 'string') await page.goto(one.open)
  else await one.open(page)
  await page.waitForFunction(() => document.body.childElementCount > 0)
}

/** Compared without case: some changes are of case alone. */
export function check(
  one: Case,
  { mutation, reading }: { readonly mutation: string; readonly reading: Told },
): void {
  const where = `${one.name}, ${mutation}`
  expect(JSON.stringify(reading), where).not.toMatch(/CANARY/i)
  const less = one.lessAfter.some((name) => name === mutation)
  const { label = '', detail, type } = reading?.object ?? {}
  const isWhole =
    label.toLowerCase() === one.label.toLowerCase() &&
    (one.detail === undefined || detail?.toLowerCase() === one.detail.toLowerCase()) &&
    type !== 'page'
  const isSite = one.name === 'site' && label === one.label
  if (isWhole || isSite) return
  expect(less, `${where}: read ${JSON.stringify(reading?.object)}`).toBe(true)
  // Stepped down in sight: no object, or one that lost its name and says what is missing.
  const isWithoutDetail = one.detail !== undefined && !detail
  const isStepDown =
    type === 'page' ||
    label === '' ||
    isWithoutDetail ||
    (reading?.missing !== undefined && reading.missing.length > 0)
  expect(isStepDown || reading === null, where).toBe(true)
}

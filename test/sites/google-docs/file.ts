export type Kind = 'document' | 'spreadsheets' | 'presentation' | 'forms'

export type DocsFile = {
  readonly id: string
  /** The id of the published form, another space than file ids. */
  readonly published?: string
  readonly kind: Kind
  title: string
  saves: number
}

export type Locale = 'id' | 'en'

/** What a page starts from. */
export type DocsBoot = {
  readonly file: DocsFile
  readonly page: 'editor' | 'form' | 'thanks'
  readonly locale: Locale
  /** How often the page tells that it is still open; the real interval is longer. */
  readonly bindMs: number
}

/** What stands after the last dash of a title, by language. Two of the Indonesian ones are guesses. */
export const PRODUCT: Readonly<Record<Locale, Readonly<Record<Kind, string>>>> = {
  en: {
    document: 'Google Docs',
    spreadsheets: 'Google Sheets',
    presentation: 'Google Slides',
    forms: 'Google Forms',
  },
  id: {
    document: 'Google Dokumen',
    spreadsheets: 'Google Spreadsheet',
    presentation: 'Google Slide',
    forms: 'Google Formulir',
  },
}

export const UNTITLED: Readonly<Record<Kind, string>> = {
  document: 'Dokumen tanpa judul',
  spreadsheets: 'Spreadsheet tanpa judul',
  presentation: 'Presentasi tanpa judul',
  forms: 'Formulir tanpa judul',
}

/** The files that exist after a reset. Ids have the length and alphabet of real ones. */
export const startingFiles = (): DocsFile[] => [
  file('document', '1DocLaporanKeuanganTriwulanSatu_2026-aaaa', 'Laporan Keuangan TW I'),
  file('document', '1DocTelaahanPenataanJabatan_2026-bbbbbbbb', 'Telaahan Penataan Jabatan'),
  file('spreadsheets', '1SheetRekapKehadiranPegawai_2026-cccccccc', 'Rekap Kehadiran Pegawai'),
  file('presentation', '1SlidePaparanEvaluasiKinerja_2026-ddddddd', 'Paparan Evaluasi Kinerja'),
  {
    ...file('forms', '1FormSurveiKepuasanLayanan_2026-eeeeeeeee', 'Survei Kepuasan Layanan'),
    published: '1FAIpQLSurveiKepuasanLayanan_2026-fffffffffff',
  },
]

const file = (kind: Kind, id: string, title: string): DocsFile => ({ kind, id, title, saves: 0 })

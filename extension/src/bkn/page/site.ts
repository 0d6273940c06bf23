import type { FormField } from '@jejak/shared/bkn/fill-entry'

export type FieldMarks = {
  readonly field: FormField
  /** Tried first; must match exactly one element of the form. */
  readonly selector: string | null
  /** Label texts, lower case, without `*` and `:`. The first is the one seen in May 2026. */
  readonly labels: readonly string[]
  readonly widget: 'select' | 'picker' | 'clock' | 'text'
}

/**
 * What is known of e-Kinerja's pages, as data with a version: a change of the site is a change here.
 * Facts and their sources: `reference/ekinerja-bkn.md` §1.2–1.4, §1.12. Generated class names are never used.
 */
export const SITE = {
  version: '2026-11',
  host: 'kinerja.bkn.go.id',
  calendarPath: '/kinerja_harian',
  login: { path: '/login', button: 'login with asn digital' },
  add: ['tambah progress harian', 'tambah progress', 'add daily progress'],
  title: ['tambah progress harian', 'form tambah progress harian', 'add daily progress'],
  ok: ['ok', 'simpan', 'save'],
  busy: '[aria-busy="true"], .spinner-border, .vld-overlay, .blockUI, .page-loader',
  alert: '[role="alert"], .alert-danger, .toast, .swal2-popup',
  alertWords: /error|gagal|kesalahan|failed|\b50\d\b/i,
  feedback:
    '.invalid-feedback, .is-invalid ~ small, .text-danger, [class*="error"], [class*="messages"]',
  fields: [
    {
      field: 'rencanaAksi',
      selector: null,
      labels: ['rencana aksi', 'pilih rencana aksi', 'action plan'],
      widget: 'select',
    },
    // Three inputs share the name "date": only their labels tell them apart, never their order.
    {
      field: 'date',
      selector: null,
      labels: ['tanggal kegiatan', 'tanggal', 'activity date'],
      widget: 'picker',
    },
    {
      field: 'start',
      selector: null,
      labels: ['jam mulai kegiatan', 'jam mulai', 'waktu mulai', 'start time'],
      widget: 'clock',
    },
    {
      field: 'end',
      selector: null,
      labels: ['jam selesai kegiatan', 'jam selesai', 'waktu selesai', 'end time'],
      widget: 'clock',
    },
    {
      field: 'text',
      selector: '[name="kegiatan"]',
      labels: ['kegiatan harian', 'uraian kegiatan', 'daily activity'],
      widget: 'text',
    },
    {
      field: 'quantity',
      selector: '[name="realisasi_activity"]',
      labels: ['realisasi', 'jumlah realisasi', 'realization'],
      widget: 'text',
    },
    {
      field: 'unit',
      selector: '#satuan',
      labels: ['satuan', 'satuan hasil', 'unit'],
      widget: 'text',
    },
    {
      field: 'evidence',
      selector: '[name="bukti_eviden"]',
      labels: ['bukti dukung', 'link bukti dukung', 'supporting evidence'],
      widget: 'text',
    },
  ] satisfies readonly FieldMarks[],
} as const

/** How long a condition is waited for before the filler gives up and says so. */
export type Patience = {
  /** A page, a form, a list: one answer of the server. */
  readonly openMs: number
  /** OK has been pressed: better to wait long than to guess. */
  readonly saveMs: number
  /** The page did something of its own, without the server. */
  readonly settleMs: number
}
/** Lists were seen to come up to twenty seconds late, and saves to take up to ninety. */
export const PATIENCE: Patience = { openMs: 25_000, saveMs: 95_000, settleMs: 4_000 }

/** How long nothing may move before a page is taken to be at rest: a quarter of a second beside the usual patience. */
export const restOf = ({ settleMs }: Patience): number => Math.max(60, settleMs / 16)

/** Before an entry is sent again: a save may still take effect after this site has long answered. */
export const SURE_MS = 60_000

import { fx } from './fx.ts'

const ID = {
  add: 'Tambah Progress Harian',
  title: 'Tambah Progress Harian',
  rencanaAksi: 'Rencana Aksi',
  date: 'TANGGAL KEGIATAN',
  start: 'JAM MULAI KEGIATAN',
  end: 'JAM SELESAI KEGIATAN',
  text: 'KEGIATAN HARIAN',
  source: 'SUMBER DATA',
  quantity: 'REALISASI',
  unit: 'SATUAN',
  evidence: 'BUKTI DUKUNG',
}
type Words = Record<keyof typeof ID, string>

const WORDS: Record<typeof fx.labels, Words> = {
  id: ID,
  en: {
    add: 'Add Daily Progress',
    title: 'Add Daily Progress',
    rencanaAksi: 'Action Plan',
    date: 'ACTIVITY DATE',
    start: 'START TIME',
    end: 'END TIME',
    text: 'DAILY ACTIVITY',
    source: 'DATA SOURCE',
    quantity: 'REALIZATION',
    unit: 'UNIT',
    evidence: 'SUPPORTING EVIDENCE',
  },
  renamed: {
    add: 'Tambah Progress',
    title: 'Form Tambah Progress Harian',
    rencanaAksi: 'Pilih Rencana Aksi *',
    date: 'Tanggal *',
    start: 'Waktu Mulai *',
    end: 'Waktu Selesai *',
    text: 'Uraian Kegiatan *',
    source: 'Sumber',
    quantity: 'Jumlah Realisasi',
    unit: 'Satuan Hasil',
    evidence: 'Link Bukti Dukung',
  },
  unknown: {
    ...ID,
    date: 'KOLOM SATU',
    start: 'KOLOM DUA',
    end: 'KOLOM TIGA',
  },
  'evidence-unknown': { ...ID, evidence: 'LAMPIRAN LAIN' },
}

export const words: Words = WORDS[fx.labels]

/** A class list as the real page has it, or none of the names a selector could hold on to. */
export const cls = (names: string): string =>
  fx.classes === 'real'
    ? names
    : names
        .split(' ')
        .map((_, index) => `z${index}`)
        .join(' ')

/** The `name` attributes of the form, or none. */
export const nameOf = (name: string): string | undefined => (fx.names === 'real' ? name : undefined)

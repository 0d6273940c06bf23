import { documentKind } from '../describe/document-kind.ts'

export type Amount = { readonly quantity: number; readonly unit: string }

/** Units of the official forms that people put behind a number. */
const COUNTED =
  'surat|naskah|dokumen|berkas|laporan|notula|data|kegiatan|orang|pasien|siswa|pemohon|permohonan|konsultasi|pengaduan|rapat|sesi|kali|lokasi|unit|paket|objek|formulir|kelompok|SPP|SPM|SPJ|LHP|SOP|box|buku'
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})\\s+(${COUNTED})(?![\\p{L}\\p{N}])`,
  'iu',
)
const MEETING = /(?<![\p{L}\p{N}])(?:rapat|rakor|raker|fgd|zoom)(?![\p{L}\p{N}])/iu
const FALLBACK = 'kegiatan'

/** Abbreviations of single papers are counted as papers. */
const PAPERS = new Set(['spp', 'spm', 'spj'])

/**
 * How much a sentence speaks of, and in which unit: the number it names ("menelaah 3 surat"), else one of the
 * document it is about, else one meeting, else one "kegiatan".
 */
export function amountOf(text: string): Amount {
  const counted = COUNT.exec(text)
  const noun = counted?.[2]?.toLowerCase()
  if (counted && noun !== undefined) {
    return {
      quantity: Number(counted[1]?.replaceAll('.', '')),
      unit: PAPERS.has(noun) ? 'dokumen' : noun,
    }
  }
  const kind = documentKind(text) ?? documentKind(withoutVerb(text))
  if (kind) return { quantity: 1, unit: kind.unit }
  return { quantity: 1, unit: MEETING.test(text) ? 'rapat' : FALLBACK }
}

const withoutVerb = (text: string) => text.replace(/^\p{L}+\s+/u, '')

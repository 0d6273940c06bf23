import { documentKind } from '../describe/document-kind.ts'
import { isWeakOpener } from '../entry/weak-opener.ts'

/** Nouns that are attended; the leading ones are led by somebody as well. */
const ATTENDED =
  /^(?:apel|upacara|webinar|sosialisasi|bimtek|bimbingan teknis|diklat|pelatihan|workshop|lokakarya|seminar|senam|musrenbang|zoom)(?![\p{L}\p{N}])/iu
const LED = /^(?:rapat|rakor|raker|fgd|diskusi kelompok)(?![\p{L}\p{N}])/iu
const CARRIED_OUT =
  /^(?:monitoring|monev|evaluasi|survei|kunjungan|perjalanan dinas|dinas luar|piket|sidak|supervisi|inventarisasi|gotong royong)(?![\p{L}\p{N}])/iu
const ABOUT = /^(?:dengan|ke|di|mengenai|terkait|tentang|bersama|antar)(?![\p{L}\p{N}])/iu

/** How people note their work, and the operational verb of it. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^(?:verifikasi|verif)\s+/i, 'Memverifikasi'],
  [/^validasi\s+/i, 'Memvalidasi'],
  [/^(?:input|entri|entry)\s+/i, 'Menginput'],
  [/^(?:rekapitulasi|rekap)\s+/i, 'Merekapitulasi'],
  [/^(?:arsip|pengarsipan)\s+/i, 'Mengarsipkan'],
  [/^disposisi\s+/i, 'Mendisposisikan'],
  [/^revisi\s+/i, 'Merevisi'],
  [/^(?:reviu|review)\s+/i, 'Mereviu'],
  [/^(?:telaah|baca)\s+/i, 'Menelaah'],
  [/^(?:analisis|analisa)\s+/i, 'Menganalisis'],
  [/^paraf\s+/i, 'Memaraf'],
  [/^(?:tanda\s?tangan|ttd)\s+/i, 'Menandatangani'],
  [/^(?:susun|buat|bikin|ketik|penyusunan|pembuatan)\s+/i, 'Menyusun'],
  [/^(?:kirim|pengiriman)\s+/i, 'Mengirim'],
  [/^(?:cek|periksa|pemeriksaan)\s+/i, 'Memeriksa'],
  [/^(?:pimpin)\s+/i, 'Memimpin'],
  [/^(?:ikut|ikuti)\s+/i, 'Mengikuti'],
  [/^(?:layani|pelayanan)\s+/i, 'Melayani'],
  [/^(?:dampingi|pendampingan)\s+/i, 'Mendampingi'],
]

/**
 * Whole sentences that begin with an operational verb, for a text that does not ("Rapat koordinasi" →
 * "Mengikuti rapat koordinasi", "Memimpin rapat koordinasi"). They are offered, never put in place: who led and who
 * attended only the person knows. Empty when the opener is good, or nobody can tell which verb was meant.
 */
export function offerOpeners(text: string): readonly string[] {
  const line = text.trim()
  if (line === '' || !isWeakOpener(line)) return []
  const small = lowerFirst(line)
  if (LED.test(line)) return [`Mengikuti ${small}`, `Memimpin ${small}`]
  if (ATTENDED.test(line)) return [`Mengikuti ${small}`]
  if (CARRIED_OUT.test(line)) return [`Melaksanakan ${small}`]
  const together = /^(koordinasi|konsultasi)(?:\s+(.*))?$/i.exec(line)
  if (together) return openTogether(together[1] ?? '', together[2] ?? '')
  for (const [pattern, verb] of VERBS) {
    const rest = line.replace(pattern, '')
    if (rest !== line && rest !== '') return [`${verb} ${lowerFirst(rest)}`]
  }
  return documentKind(line) ? [`Menyusun ${small}`, `Menelaah ${small}`] : []
}

function openTogether(what: string, rest: string): readonly string[] {
  if (rest !== '' && !ABOUT.test(rest) && what.toLowerCase() === 'koordinasi') {
    return [`Mengoordinasikan ${lowerFirst(rest)}`]
  }
  return [`Ber${what.toLowerCase()}${rest === '' ? '' : ` ${rest}`}`]
}

/** An abbreviation keeps its capitals: "SPJ bulan Mei". */
const lowerFirst = (text: string) =>
  /^\p{Lu}(?!\p{Lu}|\p{N})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

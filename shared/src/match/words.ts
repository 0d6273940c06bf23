import { stem } from './stem.ts'

export type Word = {
  /** The original word in lower case, for display. */
  readonly word: string
  /** For comparing. A detail has a colon in it. */
  readonly stem: string
  /** Written in capitals, as abbreviations are: LKjIP, SP2D. */
  readonly isCapital: boolean
  /** A month, a year, a numbered part: it distinguishes similar items and is evidence of nothing else. */
  readonly isDetail: boolean
}

const STOP = new Set(
  `yang dan di ke dari pada untuk dengan atau atas oleh dalam sebagai secara serta tentang terhadap
  para ini itu adalah akan telah sudah agar guna bagi antara hingga sampai per tersebut dapat juga
  kepada melalui perihal hal nomor no tanggal tgl tahun thn bulan hari minggu an se ada lain lainnya
  sd ta the of and dll dsb dkk yth terkait mengenai sesuai berdasarkan serta maupun saat ketika
  yg utk dgn dg dlm dr dri krn jg sdh udah blm belum tdk tidak gak nggak ndak org orang sm sama tp tapi lalu lagi aja saja
  lewat soal biar supaya terus jadi kalo kalau pas tiap masih bisa jam menit mau sekalian barusan tadi kemarin
  bapak ibu pak bu bang mas mbak nih dong kok ya pd tsb spy bs hrs jln kpd
  final fix rev revisi ver versi copy salinan baru lama tanpa judul
  docx doc xlsx xls pdf pptx ppt jpg png zip`.split(/\s+/),
)

const MONTHS = new Map(
  `januari jan|februari feb pebruari|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt ags
  |september sep sept|oktober okt|november nov nopember|desember des`
    .split('|')
    .flatMap((names, at) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, at + 1] as const),
    ),
)

const SAME: Readonly<Record<string, string>> = { tw: 'triwulan', trw: 'triwulan', smt: 'semester' }
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The words of a text in their order, without stop words; months, years and numbered parts as details. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  let before = ''
  for (const raw of text.split(/[^\p{L}\d]+/u).flatMap(apart)) {
    const lower = raw.toLowerCase()
    const word = SAME[lower] ?? lower
    const detail = detailOf(word, before)
    if (detail !== undefined) found.push(detailWord(word, detail))
    else if (word.length > 1 && !STOP.has(word) && !/^\d+$/.test(word)) {
      found.push({ word, stem: stem(word), isCapital: /[A-Z].*[A-Z]/.test(raw), isDetail: false })
    }
    before = word
  }
  return found
}

const detailWord = (word: string, detail: string): Word => ({
  word,
  stem: detail,
  isCapital: false,
  isDetail: true,
})

/** What differs from one of a series to the next: a month, a year, a number, a letter that counts. */
const COUNTS = /^(?:\d+|[a-h]|[ivx]{1,5})$/
const ENDINGS = /^(?:docx?|xlsx?|pptx?|pdf|jpg|png|zip|final|fix|rev|revisi|copy|salinan|baru|ok)$/

/** The words of a text in lower case, a `#` for each part that counts; `900/12` is one. */
export function seriesOf(text: string): readonly string[] {
  const found: string[] = []
  for (const raw of text.split(/[^\p{L}\d]+/u).flatMap(apart)) {
    const word = raw.toLowerCase()
    if (word === '' || ENDINGS.test(word)) continue
    const isPart = MONTHS.has(word) || COUNTS.test(word)
    if (!isPart) found.push(word)
    else if (found.at(-1) !== PART) found.push(PART)
  }
  return found
}

export const PART = '#'

/** A year glued to a title is its own word: LKjIP2025. */
const apart = (raw: string): readonly string[] => {
  const glued = /^(\p{L}{3,})(\d{1,4})$/u.exec(raw)
  return glued ? [glued[1] ?? raw, glued[2] ?? ''] : [raw]
}

function detailOf(word: string, before: string): string | undefined {
  const month = MONTHS.get(word)
  if (month !== undefined) return `bulan:${month}`
  if (word.length > 4) return undefined
  if (/^20\d\d$/.test(word)) return `tahun:${word}`
  const roman = ROMAN.indexOf(word) + 1
  const number = roman || (/^\d{1,3}$/.test(word) ? Number(word) : 0)
  if (before.length > 1 && /^\p{L}+$/u.test(before)) {
    if (number > 0) return `${stem(before)}:${number}`
    if (/^[a-h]$/.test(word)) return `${stem(before)}:${word}`
  }
  return undefined
}

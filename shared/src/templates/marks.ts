/** What in a sentence is seldom true twice. */
export type MarkKind = 'date' | 'month' | 'period' | 'number'

/** A part of a text, by the offsets of its characters. */
export type Mark = {
  readonly kind: MarkKind
  readonly from: number
  readonly to: number
  readonly text: string
}

const MONTH =
  '(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|ags|sep|sept|okt|nov|des)'
const WEEKDAY = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu)"
const BEFORE = '(?<![\\p{L}\\p{N}./-])'
const AFTER = '(?![\\p{L}\\p{N}/])'
const seek = (source: string) => new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu')

// Order matters: a date holds a month, a letter's number may hold a year; what was marked is not marked again.
// Quantifiers are bounded, so that no text takes more than linear time.
const RULES: readonly (readonly [MarkKind, RegExp])[] = [
  ['date', seek(`\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s${MONTH}(?:\\s\\d{4})?`)],
  ['date', seek('\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})')],
  ['date', seek('\\d{4}-\\d{2}-\\d{2}')],
  ['date', seek(`(?:hari\\s)?${WEEKDAY}|hari\\sminggu`)],
  // "B/123/OT.01/2026", "000.1.2.3/45/2026": a slash and a digit somewhere; never cut inside.
  [
    'number',
    seek(
      '(?=[^\\s]{0,60}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]{0,40}(?:/[\\p{L}\\p{N}.\\-]{1,40}){1,8}',
    ),
  ],
  ['number', seek('(?:nomor|no\\.?)\\s?:?\\s?\\d[\\d.]{0,20}')],
  ['month', seek(`(?:bulan\\s)?${MONTH}(?:\\s\\d{4})?`)],
  [
    'period',
    seek(
      '(?:tw|triwulan|semester|caturwulan|tahap|termin|minggu|pekan|pertemuan|sesi|episode|edisi)\\.?\\s(?:ke[-\\s]?)?(?:[ivx]{1,4}|\\d{1,2})',
    ),
  ],
  ['period', seek('ke[-\\s]?\\d{1,3}')],
  ['period', seek('(?:ta\\.?\\s|tahun\\s(?:anggaran\\s)?)?(?:19|20)\\d{2}')],
]

/** "Mar" may be a name and "des" a village: by itself a short form is no month. */
const isSure = (kind: MarkKind, text: string) =>
  kind !== 'month' || !/^\p{L}{3,4}$/u.test(text) || /^(?:mei|juni|juli)$/i.test(text)

/**
 * Dates, months, periods, and numbers of letters in a text, in order, never overlapping: what a person must
 * check before the sentence of one day is reused on another.
 */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const [kind, pattern] of RULES) {
    for (const { 0: found, index: from } of text.matchAll(pattern)) {
      const to = from + found.length
      const isFree = marks.every((mark) => to <= mark.from || from >= mark.to)
      if (isFree && isSure(kind, found)) marks.push({ kind, from, to, text: found })
    }
  }
  return marks.toSorted((a, b) => a.from - b.from)
}

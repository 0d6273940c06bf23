import { addDays, isDay, type Day } from '../calendar/day.ts'

/** The day that a line says: counted from today, or by its date. */
export type SaidDay = { readonly offset: number } | { readonly date: Day }

export type DayPhrase = {
  readonly from: number
  readonly to: number
  readonly day: SaidDay
  /** "kemarin sore": the part of the day that goes with it. */
  readonly part: string | undefined
  /** `12/05/2026` read with the month first; undefined when only one order is a day. */
  readonly or: Day | undefined
}

const OFFSETS: Readonly<Record<string, number>> = {
  'kemarin lusa': -2,
  'kemarin dulu': -2,
  kemarin: -1,
  kemaren: -1,
  'hari ini': 0,
  tadi: 0,
  'besok lusa': 2,
  besok: 1,
  lusa: 2,
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?'
const WEEKDAY = '(?:(?:hari\\s+)?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\\s*[,/]?\\s*)?'
const LEAD = `(?:\\b(?:pada\\s+)?${WEEKDAY}(?:\\b(?:tanggal|tgl)\\b\\.?\\s*)?)`
const BEGIN = '(?<![\\p{L}\\p{N}.,:/-])'
const STOP = '(?![\\p{L}\\p{N}/-])'
const RELATIVE = new RegExp(
  `${BEGIN}(?<!\\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\\s+)(?:pada\\s+hari\\s+)?(kemarin\\s+lusa|kemarin\\s+dulu|besok\\s+lusa|hari\\s+ini|tadi(?=\\s+(?:pagi|siang|sore|malam))|kemarin|kemaren|besok|lusa)(?:\\s+(pagi|siang|sore|malam)(?!\\s+(?:bersama|ini)))?${STOP}`,
  'giu',
)
const NAMED = new RegExp(`${BEGIN}${LEAD}(\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})${STOP}`, 'giu')
const ISO = new RegExp(`${BEGIN}${LEAD}(\\d{4}-\\d{2}-\\d{2})${STOP}`, 'giu')
const NUMBERED = new RegExp(`${BEGIN}${LEAD}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${STOP}`, 'giu')

/** The calendar day that was said on `today`. */
export const toSaidDay = (said: SaidDay, today: Day): Day =>
  'date' in said ? said.date : addDays(today, said.offset)

/** Every day that a line names. */
export function findDays(line: string): readonly DayPhrase[] {
  return [
    ...found(RELATIVE, line, (m) => {
      const offset = OFFSETS[(m[1] ?? '').toLowerCase().replace(/\s+/g, ' ')]
      return offset === undefined ? undefined : { day: { offset }, part: m[2]?.toLowerCase() }
    }),
    ...found(NAMED, line, (m) =>
      dated(m[3], 1 + MONTHS.indexOf((m[2] ?? '').slice(0, 3).toLowerCase()), m[1]),
    ),
    ...found(ISO, line, (m) => (isDay(m[1] ?? '') ? { day: { date: m[1] as Day } } : undefined)),
    ...found(NUMBERED, line, (m) => {
      const local = dated(m[3], Number(m[2]), m[1])
      const other = dated(m[3], Number(m[1]), m[2])?.day.date
      if (!local) return other && { day: { date: other } }
      return { ...local, ...(other && other !== local.day.date && { or: other }) }
    }),
  ].toSorted((one, other) => one.from - other.from)
}

function dated(year: string | undefined, month: number, date: string | undefined) {
  const text = `${year}-${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
  return isDay(text) ? { day: { date: text } } : undefined
}

function found(
  form: RegExp,
  line: string,
  read: (m: RegExpExecArray) => (Partial<DayPhrase> & Pick<DayPhrase, 'day'>) | undefined,
): readonly DayPhrase[] {
  return [...line.matchAll(form)].flatMap((m) => {
    const day = read(m)
    return day
      ? [{ from: m.index, to: m.index + m[0].length, part: undefined, or: undefined, ...day }]
      : []
  })
}

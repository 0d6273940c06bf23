import { COUNT, countOf } from './counts.ts'
import { isMeasured, isNaming, lastWord } from './nouns.ts'

/** A place in the line where a length of time is written. */
export type LengthPhrase = {
  readonly from: number
  readonly to: number
  /** Undefined for a text that looks like a length and is none that a day holds: "30 jam", "1 jam 90 menit". */
  readonly minutes: number | undefined
  /** Another reading: of "1-2 jam" the other one, of "RW 02 setengah jam" the half. */
  readonly or: { readonly minutes: number; readonly from: number } | undefined
  /** Lessons whose length only the person's own setting tells. */
  readonly lessons: number | undefined
  /** `said`: certainly how long it took. `perhaps`: it may be. */
  readonly sureness: 'said' | 'perhaps'
}

/** "kelas XI IPA 2 jam ke 3" counts no hours. */
const HOUR = '(?:jam(?!\\s*ke[\\s-]*\\d)|hours?|hrs?)'
const MINUTE = '(?:menit|mnt|minutes?|mins?)'
const LESSON = '(?:JP|jampel|jam\\s+pel(?:ajaran|\\.)?)'
const BEGIN = '(?<![\\p{L}\\p{N}.,:/–—−-])'
const STOP = '(?![\\p{L}\\p{N}])'
const N = `(${COUNT})`
const pattern = (source: string, flags = 'giu') => new RegExp(`${BEGIN}${source}${STOP}`, flags)

const LESSONS = pattern(`${N}\\s*${LESSON}(?:\\s*\\(?\\s*(?:@|x|×)\\s*(\\d{2})\\s*${MINUTE}\\)?)?`)
const TIMES = pattern(`${N}\\s*(?:x|×|kali)\\s*${N}\\s*(?:(${HOUR})|${MINUTE})`)
const BETWEEN = pattern(
  `${N}\\s*(?:[-–—]|s\\.?/?d\\.?|sampai|hingga|atau)\\s*${N}\\s*(?:(${HOUR})|${MINUTE})`,
)
const HOURS = pattern(
  `${N}\\s*${HOUR}(?:\\s*(?:,|dan|lebih|lewat)?\\s*${N}\\s*${MINUTE}|\\s+(setengah)(?!\\s*jam))?`,
)
const MINUTES = pattern(`${N}\\s*${MINUTE}`)
const ONE_HOUR = pattern('(?:se-?jam)(?:\\s+(setengah))?')
const LETTERS = pattern('(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*[jh](?:\\s*(\\d{1,2})\\s*m)?', 'gu')
/** "rapat 1,5": hours, most likely. */
const NO_UNIT = /(?<=\s)(\d{1,2},\d{1,2})$/gu
const LETTER_M = pattern('(\\d{1,3})m', 'gu')

const NEAR =
  /(?:\b(?:sekitar|kira-kira|kurang\s+lebih|lebih\s+kurang|lebih\s+dari|kurang\s+dari|hampir|maksimal|minimal|paling\s+lama)|[±~<>@])\s*$/iu
const ROUGH = /^(?:\s*-an\b|an\b|\s+(?:atau\s+)?(?:lebih|kurang|lewat)\b)/iu
const TOLD = /(?:\bselama|\bdurasi(?:nya)?\s*:?|\blama(?:nya)?\s*:?)\s*$/iu
/** A night's duty; what is longer is the name of a service ("layanan 24 jam") or of a training. */
const LONGEST = 16 * 60
const MOST_LESSONS = 10

/** Two numbers, the first of which may belong to the name before it, or one letter for a unit. */
const ODD = /^(?:\S+\s+(?:setengah|[1-3]\/[2-4]|[¼½¾])|\d+[¼½¾]|[\d.,]+\s*[jhm](?!\p{L}))/iu

const HALF = /^(\S+\s+)(setengah|[1-3]\/[2-4]|[¼½¾])/iu

type Found = Pick<LengthPhrase, 'from' | 'to' | 'minutes'> & Partial<LengthPhrase>

/**
 * Minutes of a text that is nothing but a length with its unit: "1,5 jam", "1 jam 30 menit", "1j30m", "45m", "2h". A bare
 * number is none: nobody can tell 2 minutes from 2 hours, nor 8.15 minutes from a quarter past eight.
 */
export function parseDuration(text: string): number | undefined {
  const only = text.trim()
  const whole = findLengths(only).find(({ from, to }) => from === 0 && to === only.length)
  return whole?.minutes
}

/** Every length of a line, in order, none overlapping another. */
export function findLengths(line: string): readonly LengthPhrase[] {
  const all = [
    ...matches(LESSONS, line, toLessons),
    ...matches(TIMES, line, (m) => ({ minutes: product(m) })),
    ...matches(BETWEEN, line, (m) => ({
      minutes: count(m[1]) * (m[3] ? 60 : 1),
      or: { minutes: count(m[2]) * (m[3] ? 60 : 1), from: m.index },
      sureness: 'perhaps',
    })),
    ...matches(HOURS, line, (m) => ({
      minutes: whole(count(m[1]) * 60, m[3] ? 30 : count(m[2] ?? '0')),
      ...(isOddDecimal(m[1]) && { sureness: 'perhaps' as const }),
    })),
    ...matches(MINUTES, line, (m) => ({ minutes: count(m[1]) })),
    ...matches(ONE_HOUR, line, (m) => ({ minutes: m[1] ? 90 : 60 })),
    ...matches(LETTERS, line, (m) => ({ minutes: whole(count(m[1]) * 60, Number(m[2] ?? 0)) })),
    ...matches(NO_UNIT, line, (m) => ({ minutes: count(m[1]) * 60, sureness: 'perhaps' })),
    // Metres and minutes are one letter; who counts minutes rounds them.
    ...matches(LETTER_M, line, (m) => ({
      minutes: Number(m[1]) % 5 === 0 ? Number(m[1]) : undefined,
      sureness: 'perhaps',
    })),
  ]
  const apart: Found[] = []
  for (const found of all)
    if (!apart.some((one) => found.from < one.to && one.from < found.to)) apart.push(found)
  return apart.toSorted((one, other) => one.from - other.from).map((found) => judged(line, found))
}

function judged(line: string, found: Found): LengthPhrase {
  const before = line.slice(0, found.from)
  const behind = line.slice(found.to)
  const isRough = NEAR.test(before) || ROUGH.test(behind)
  const leading = TOLD.exec(before)
  // "video durasi 5 menit" says how long the video is.
  const isOfAnother =
    leading && !/^selama/i.test(leading[0]) && isOfMeasured(before.slice(0, leading.index))
  const told = isOfAnother ? undefined : leading
  const isOfThing = !told && isOfMeasured(before)
  // "ruang 2j" and "RW 02 setengah jam" may be names; a number that has its unit behind it is none.
  const isOdd = ODD.test(line.slice(found.from, found.to))
  const isOthers = isOfThing || (!told && isOdd && isNaming(lastWord(before)))
  const half = isOthers ? HALF.exec(line.slice(found.from, found.to)) : null
  const isMid = !told && before.trim() !== '' && /^[\s"“]*\p{L}/u.test(behind)
  const isPossible = !(isOfThing && isMid)
  const minutes =
    isPossible && found.minutes !== undefined && found.minutes > 0 && found.minutes <= LONGEST
      ? Math.round(found.minutes)
      : undefined
  const isUnsure = found.sureness === 'perhaps' || isRough || isOthers || isMid
  return {
    or: half
      ? { minutes: count(half[2]) * 60, from: found.from + (half[1]?.length ?? 0) }
      : undefined,
    lessons: undefined,
    ...found,
    from: told ? told.index : found.from,
    minutes,
    sureness: isUnsure ? 'perhaps' : 'said',
  }
}

/** "lembur 3 jam" is the work itself; with words before it, it is what the length is of. */
const isOfMeasured = (before: string): boolean =>
  /\S\s+\S/.test(before.trim()) && isMeasured(lastWord(before.replace(TOLD, '')))

function toLessons(found: RegExpExecArray): Partial<LengthPhrase> {
  const lessons = count(found[1])
  if (!Number.isInteger(lessons) || lessons > MOST_LESSONS) return { minutes: undefined }
  return found[2] ? { minutes: lessons * Number(found[2]) } : { minutes: undefined, lessons }
}

/** "1.30 jam" is an hour and a half for one and 78 minutes for another. */
const isOddDecimal = (text = ''): boolean =>
  /^\d+\.\d{2}$/.test(text) || /^\d+,(?!(?:\d|25|50|75)$)\d+$/.test(text)

const count = (text: string | undefined): number => countOf(text ?? '')
const product = (found: RegExpExecArray): number =>
  count(found[1]) * count(found[2]) * (found[3] ? 60 : 1)
const whole = (hours: number, minutes: number): number | undefined =>
  minutes < 60 ? hours + minutes : undefined

function matches(
  form: RegExp,
  line: string,
  read: (found: RegExpExecArray) => Partial<LengthPhrase>,
): readonly Found[] {
  return [...line.matchAll(form)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    minutes: undefined,
    ...read(found),
  }))
}

import type { Clock } from './clock.ts'
import { COUNT } from './counts.ts'
import { beginsAnActivity, firstWord, isCounted, isNaming, lastWord } from './nouns.ts'

/** `said`: certainly a time. `perhaps`: it may be one. `not`: a time that is not when the work began. */
export type Sureness = 'said' | 'perhaps' | 'not'

/** A time of day, or two, with what stands around them. */
export type Around = {
  readonly before: string
  readonly behind: string
  /** "pukul", "jam", "mulai" in front; empty when there is none. */
  readonly lead: string
  readonly start: Clock
  readonly end: Clock | 'open' | undefined
  readonly hasHyphen: boolean
}

/** In front of a time: it is an end or a limit. */
const NOT_A_START =
  /(?:\b(?:sampai|sampai\s+dengan|hingga|sebelum|setelah|sesudah|lambat|batas|tenggat|atau|jelang|menjelang|selesai|berakhir|rampung)|\bs\.?\s*\/?d\.?)\s*$/iu
const NEAR = /(?:\b(?:sekitar|kira-kira|kurang\s+lebih|lebih\s+kurang)|±|~)\s*$/iu
const COUNT_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?:(?:\\d+\\s*[x×–-]\\s*)?(${COUNT})|beberapa|berapa)\\s*$`,
  'iu',
)
/** "kelas 7 - 9 jam 8": the name goes with both numbers. */
const FIRST_OF_TWO = /\s\d{1,3}\s*(?:[-–—−]|s\.?\/?d\.?|sampai|hingga|dan)\s*$/iu

/** How sure it is that these digits say when the work was; undefined when they are no time at all. */
export function surenessOf(around: Around): Sureness | undefined {
  const { before, start, end, lead } = around
  if (NEAR.test(before)) return 'perhaps'
  if (end === undefined && NOT_A_START.test(before)) return 'not'
  const number = /^jam/iu.test(lead) ? numberBefore(before) : undefined
  if (number !== undefined) return afterNumber(around, number)
  const isLed = start.isExact ? lead !== '' : /(?:pukul|jam|pkl|jm)/iu.test(lead)
  if (isLed) return 'said'
  return start.isExact && end !== undefined && (end === 'open' || end.isExact)
    ? surenessOfExact(around)
    : surenessOfBare(around)
}

function surenessOfExact({ before, start }: Around): Sureness {
  return isNaming(lastWord(before)) && start.at.length > 1 ? 'perhaps' : 'said'
}

function surenessOfBare({ before, behind, start, end, hasHyphen }: Around): Sureness | undefined {
  const isTime = start.isExact || start.part !== undefined || isHalfHour(start)
  const isRange = end !== undefined && end !== 'open'
  if (!isTime && !(isRange && hasHyphen)) return undefined
  if (isNaming(lastWord(before)) || isCounted(firstWord(behind)) || /^\s*[%°]/.test(behind)) {
    return undefined
  }
  if (isHalfHour(start) && !isRange) return 'said'
  if (start.isExact && start.zone !== undefined) return 'said'
  // At the head of the line no noun can own the numbers, and a verb behind them is not counted.
  return before.trim() === '' && beginsAnActivity(behind) ? 'said' : 'perhaps'
}

/**
 * "2 jam 8": the hours are a length, unless the number is a name ("SD Negeri 3 jam 8"). Written with its minutes the time stands
 * by itself, and is found again behind the "jam".
 */
function afterNumber({ behind, start }: Around, number: 'count' | 'name'): Sureness | undefined {
  if (!start.isExact && isCounted(firstWord(behind))) return undefined
  if (number === 'name') return 'said'
  return start.isExact ? undefined : 'perhaps'
}

function numberBefore(before: string): 'count' | 'name' | undefined {
  const found = COUNT_BEFORE.exec(before)
  if (!found) return undefined
  // No thing has a fraction as its number.
  const isPlain = found[1] !== undefined && !/setengah|perempat|[¼½¾/]/iu.test(found[1])
  const owner = lastWord(before.slice(0, found.index).replace(FIRST_OF_TWO, ''))
  return isPlain && isNaming(owner) ? 'name' : 'count'
}

const isHalfHour = (clock: Clock): boolean =>
  !clock.isExact && clock.at.every((minute) => minute % 60 === 30)

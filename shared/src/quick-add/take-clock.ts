import { ZONES, type ZoneOffset } from '../calendar/day.ts'
import type { Clock } from './clock.ts'
import type { ClockPhrase } from './clock-phrases.ts'
import { spellWhen } from './doubt.ts'
import { blank, type Span } from './line-text.ts'
import type { AskedOf, Taken } from './take-apart.ts'
import { resolveRange, resolveStart, type Hours, type Resolved, type When } from './working-time.ts'

export type Timed = When & { readonly isBackwards: boolean }

type Setting = {
  readonly hours: Hours | null
  readonly zone?: ZoneOffset
  /** Said with the day: "kemarin sore". */
  readonly part: string | undefined
  /** The line with its day, which is what an answer is written into. */
  readonly whole: string
}

/** When the work was, of all the times of day that a line names. */
export function takeClock(
  line: string,
  clocks: readonly ClockPhrase[],
  setting: Setting,
): Taken<Timed> {
  const said = clocks.filter((phrase) => phrase.sureness === 'said' && !phrase.isChained)
  // One that hangs together with another is no answer, and neither is the one beside it.
  if (clocks.some((phrase) => phrase.sureness !== 'not' && phrase.isChained))
    return { kind: 'none' }
  const [first, ...others] = said
  // Beside a sure time one that only may be one is a number of the sentence, unless it has two ends.
  const rivals = clocks.filter((phrase) => phrase.sureness === 'perhaps' && isClock(phrase.end))
  if (first && others.length + rivals.length > 0)
    return which(setting.whole, [...said, ...rivals], setting)
  if (first) return takeOne(first, setting)
  const perhaps = clocks.find((phrase) => phrase.sureness === 'perhaps')
  return perhaps ? askClock(line, perhaps, setting) : { kind: 'none' }
}

function takeOne(phrase: ClockPhrase, setting: Setting): Taken<Timed> {
  const { whole } = setting
  const zones = [phrase.start.zone, isClock(phrase.end) ? phrase.end.zone : undefined].filter(
    (zone) => zone !== undefined,
  )
  if (new Set(zones).size > 1) return { kind: 'none' }
  const resolved = resolve(phrase, setting)
  if (resolved.kind === 'ask')
    return {
      kind: 'ask',
      doubt: { kind: 'hour', options: optionsOf(whole, phrase, resolved.options) },
    }
  const isBackwards = resolved.kind === 'backwards'
  if (isBackwards && !isClock(phrase.end)) return { kind: 'none' }
  const when = isBackwards ? written(phrase) : resolved.when
  const shift = shiftOf(zones[0], setting.zone)
  if (shift !== 0 && !isBackwards) {
    const here = moved(when, shift)
    return {
      kind: 'ask',
      doubt: { kind: 'zone', options: optionsOf(whole, phrase, here ? [here, when] : [when]) },
    }
  }
  return { kind: 'taken', value: { ...when, isBackwards }, spans: [phrase] }
}

function resolve({ start, end }: ClockPhrase, { hours, part }: Setting): Resolved {
  const begin =
    part !== undefined &&
    start.part === undefined &&
    !(isClock(end) && end.part) &&
    start.at.length > 1
      ? inPart(start, part)
      : start
  return isClock(end) ? resolveRange(begin, end, hours) : resolveStart(begin, hours)
}

/** "kemarin sore jam 4" */
function inPart(clock: Clock, part: string): Clock {
  const isMorning = part === 'pagi'
  const at = clock.at.filter((minute) => minute < 720 === isMorning)
  return { ...clock, at, part }
}

function askClock(line: string, phrase: ClockPhrase, setting: Setting): Taken<Timed> {
  const resolved = resolve(phrase, setting)
  if (resolved.kind === 'backwards') return { kind: 'none' }
  const whens = resolved.kind === 'sure' ? [resolved.when] : resolved.options
  const words = line.slice(phrase.from, phrase.to)
  const asWords = {
    line: setting.whole,
    asWords: words,
    meaning: { kind: 'words', words },
  } as const
  return {
    kind: 'ask',
    doubt: { kind: 'clock', options: [...optionsOf(setting.whole, phrase, whens), asWords] },
  }
}

/** Two times in one line are two entries, or one of them is of something else. */
function which(line: string, said: readonly ClockPhrase[], setting: Setting): Taken<Timed> {
  const options = said.flatMap((phrase) => {
    const resolved = resolve(phrase, setting)
    const rest = said.filter((other) => other !== phrase)
    const alone = blank(
      line,
      rest.map((other) => withJoint(line, other)),
    )
    const whens =
      resolved.kind === 'sure' ? [resolved.when] : resolved.kind === 'ask' ? resolved.options : []
    const shift = shiftOf(phrase.start.zone, setting.zone)
    return optionsOf(
      alone,
      phrase,
      whens.map((when) => moved(when, shift) ?? when),
    )
  })
  return options.length === 0
    ? { kind: 'none' }
    : { kind: 'ask', doubt: { kind: 'which', options } }
}

/** With the "dan" or comma that joins it to the time before or behind it. */
function withJoint(line: string, { from, to }: Span): Span {
  const before = /(?:\s+dan|\s*[,;&])\s*$/iu.exec(line.slice(0, from))
  if (before) return { from: before.index, to }
  const behind = /^(?:\s+dan\b|\s*[,;&])/iu.exec(line.slice(to))
  return { from, to: to + (behind?.[0].length ?? 0) }
}

const optionsOf = (line: string, { from, to }: Span, whens: readonly When[]): AskedOf['options'] =>
  whens.map((when) => ({
    line: `${line.slice(0, from)}${spellWhen(when)}${line.slice(to)}`,
    meaning: { kind: 'when', ...when },
  }))

const written = ({ start, end }: ClockPhrase): When => ({
  start: start.at[0] ?? 0,
  ...(isClock(end) && { end: end.at[0] ?? 0 }),
})

const isClock = (end: ClockPhrase['end']): end is Clock => end !== undefined && end !== 'open'

/** Minutes from the time of a named zone to the person's own. */
const shiftOf = (named: string | undefined, own: ZoneOffset | undefined): number =>
  named === undefined || own === undefined ? 0 : own - (ZONES[named as keyof typeof ZONES] ?? own)

function moved({ start, end }: When, by: number): When | undefined {
  const here = { start: start + by, ...(end !== undefined && { end: end + by }) }
  return here.start < 0 || (here.end ?? here.start) > 1440 ? undefined : here
}

import type { MinuteOfDay } from '../calendar/day.ts'
import type { Interval } from '../calendar/interval.ts'
import type { Doubt } from './doubt.ts'
import { inPartOfDay, placeNearest } from './place.ts'
import type { Setting } from './take-apart.ts'
import { understand, type Understood } from './understand.ts'

/** Why a line cannot become an entry; each has a sentence that explains what to write instead. */
export type Unclear = 'no-text' | 'backwards' | 'over-midnight' | 'no-room' | 'no-time'

/** One way to understand a line. */
export type Reading = Interval & {
  readonly said: Understood
  /** Source of the time: `said` is written in the line, `gap` is a free interval, `length` one of the usual lengths. */
  readonly by: 'said' | 'gap' | 'length'
}

export type Line =
  | { readonly kind: 'empty' }
  | { readonly kind: 'clear'; readonly reading: Reading }
  /** Understood but for when or how long: the person chooses one of these. */
  | { readonly kind: 'ask'; readonly readings: readonly Reading[] }
  /** Words that may mean two things: nothing is read before the person has said which. */
  | { readonly kind: 'doubt'; readonly doubt: Doubt }
  | { readonly kind: 'unclear'; readonly why: Unclear }

export type Room = Setting & {
  /** Free time in order, as `findGaps` gives it; it ends now when the day is today. */
  readonly gaps: readonly Interval[]
  /** Now, when the day is today: work without a time was done just now. Null for another day: it begins the day. */
  readonly now: MinuteOfDay | null
}

const USUAL_MINUTES = [30, 60, 120]
const SHOWN_GAPS = 3
const STEP = 5
const DAY_MINUTES = 1440

/**
 * A typed line as an entry of a day that has `gaps`: "rapat koordinasi 1 jam 30 menit" goes into the nearest
 * free interval, "08.15–09.00 apel" at the given time, "apel" asks. Pure; what could be asked is not guessed.
 */
export function readLine(line: string, room: Room): Line {
  if (line.trim() === '') return { kind: 'empty' }
  const said = understand(line, room)
  if (said.doubt) return { kind: 'doubt', doubt: said.doubt }
  if (said.backwards) return unclear('backwards')
  if (said.text === '') return unclear('no-text')
  const { start, end, minutes } = said
  if (start === undefined)
    return minutes === undefined ? inGaps(said, room) : placed(said, minutes, room)
  if (minutes === undefined) return ask(lengthsFrom(said, start, room))
  return end === undefined
    ? unclear('over-midnight')
    : { kind: 'clear', reading: { said, start, end, by: 'said' } }
}

function placed(said: Understood, minutes: number, { gaps, now, hours }: Room): Line {
  const near = now === null ? (hours?.start ?? 0) : floorToStep(now - minutes)
  const place = placeNearest({ minutes, near, gaps: inPartOfDay(gaps, said.part) })
  return place ? { kind: 'clear', reading: { ...place, said, by: 'gap' } } : unclear('no-room')
}

/** What was done just now need not end at 15.58: down, so that no minute is claimed before it has passed. */
const floorToStep = (minute: number) => Math.max(0, Math.floor(minute / STEP) * STEP)

/** The free intervals, the one nearest to now first. */
function inGaps(said: Understood, { gaps, now }: Room): Line {
  const distance = (gap: Interval) => (now === null ? gap.start : Math.abs(now - gap.end))
  const free = inPartOfDay(gaps, said.part)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, SHOWN_GAPS)
  return ask(free.map((gap) => ({ ...gap, said, by: 'gap' })))
}

/** From a start alone: the usual lengths that fit, and up to where the free time ends. */
function lengthsFrom(said: Understood, start: MinuteOfDay, { gaps }: Room): readonly Reading[] {
  const gap = gaps.find((free) => free.start <= start && start < free.end)
  const limit = gap?.end ?? DAY_MINUTES
  const ends = USUAL_MINUTES.map((minutes) => start + minutes).filter((end) => end < limit)
  if (gap || ends.length === 0) ends.push(limit)
  return ends.filter((end) => end > start).map((end) => ({ said, start, end, by: 'length' }))
}

const unclear = (why: Unclear): Line => ({ kind: 'unclear', why })

const ask = (readings: readonly Reading[]): Line =>
  readings.length === 0 ? unclear('no-time') : { kind: 'ask', readings }

import type { SessionConfig } from './config.ts'
import type { Span } from './span.ts'

/** A call that goes on, as far as its log says. */
export type Call = {
  readonly tab: number
  readonly app: string
  readonly key: string
  label: string
  /** Begin of its present stretch, and the last sign of life in it. */
  start: number
  seen: number
  /** Where the silence before this stretch began; the start itself when there was none. */
  silentFrom: number
  /** The stretch began with a sign of the browser and not of the call. */
  isGuess: boolean
  /** The log says `on` again and again, so that not saying it means something. */
  isRepeated: boolean
  repeats: number
}

/** A call that is left says so within this time of the browser's return to life. */
const PROMPT_MS = 60_000
/** So many `on` in a row, none long after the one before, are a habit. */
const HABIT = 3

export const newCall = (named: Pick<Call, 'tab' | 'app' | 'key' | 'label'>, at: number): Call => ({
  ...named,
  start: at,
  seen: at,
  silentFrom: at,
  isGuess: false,
  isRepeated: false,
  repeats: 0,
})

/** Notes that the log said `on`, and whether the recorder promised to say it again. */
export function noteOn(call: Call, isPromised: boolean): void {
  call.repeats += 1
  call.isRepeated ||= isPromised || call.repeats >= HABIT
}

type Ended = {
  /** Left out when nobody confirmed the call's last stretch. */
  readonly told?: Span
  /** The silence of which nobody knows what was in it. */
  readonly unknown?: Span
}

/** What is told of a call's last stretch, and what is not known, when its end was said at an instant (Infinity: never). */
export function endOf(call: Call, said: number, { meetingPulseMs }: SessionConfig): Ended {
  const { start, seen, silentFrom, isGuess } = call
  const unknown = (from: number) =>
    said - from > meetingPulseMs ? { unknown: { start: from, end: said } } : {}
  // The end was said at once after the browser came back to life, or never.
  if (isGuess && (said - start <= PROMPT_MS || said === Infinity)) return unknown(silentFrom)
  const end = said - seen <= meetingPulseMs ? Math.max(seen, said) : seen
  return { told: { start, end }, ...unknown(end) }
}

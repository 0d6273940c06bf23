import type { Chance } from '../sync-fuzz/chance.ts'
import { DAY_OF_A_THING, NUMBERED, PLAIN, TIME_LIKE } from './activities.ts'
import { drawClock } from './clock-grammar.ts'
import { drawAmount, drawDay, drawLength } from './length-grammar.ts'
import type { ClockPart, LengthPart, Sentence } from './meaning.ts'

/** One line of quick entry with what it means. */
export function drawSentence(chance: Chance): Sentence {
  const activity = drawActivity(chance)
  const shape = chance.below(100)
  const isDayTaken = (DAY_OF_A_THING as readonly string[]).includes(activity)
  const clock = shape < 60 || shape >= 92 ? drawClock(chance) : undefined
  const length = wantsLength(shape, clock) ? drawnLength(chance) : undefined
  const day = !isDayTaken && chance.happens(0.18) ? drawDay(chance) : undefined
  const amount = !/\d$/u.test(activity) && chance.happens(0.15) ? drawAmount(chance) : undefined
  const line = compose(chance, { activity, clock, length, day, amount })
  return {
    line,
    activity,
    ...(clock && { clock }),
    ...(length && { length }),
    ...(day && { day }),
    ...(amount && { amount }),
  }
}

/** A length stands alone, or beside a start whose end is open; a second end would be a contradiction. */
const wantsLength = (shape: number, clock: ClockPart | undefined) =>
  clock
    ? shape >= 92 && !clock.isDoubtful && clock.end === undefined && !/selesai/iu.test(clock.words)
    : shape < 88

function drawnLength(chance: Chance): LengthPart {
  const length = drawLength(chance)
  return length.minutes === -1
    ? { ...length, minutes: Number(/\d+/u.exec(length.words)?.[0]) }
    : length
}

function drawActivity(chance: Chance): string {
  const roll = chance.below(100)
  const list = roll < 62 ? PLAIN : roll < 72 ? TIME_LIKE : roll < 96 ? NUMBERED : DAY_OF_A_THING
  return chance.pick<string>(list) as string
}

type Parts = {
  readonly activity: string
  readonly [part: string]: { readonly words: string } | string | undefined
}

function compose(chance: Chance, { activity, ...parts }: Parts): string {
  const words = (part: string) => {
    const drawn = parts[part]
    return typeof drawn === 'object' ? [drawn.words] : []
  }
  const dayFirst = chance.happens(0.5)
  const head = dayFirst ? words('day') : []
  const besideTime = dayFirst ? [] : words('day')
  // A day beside the time needs a time; without one it closes the line.
  const time = [...besideTime, ...words('clock'), ...words('length')]
  const timeFirst = chance.happens(0.25)
  const comma = chance.happens(0.15) ? ',' : ''
  const amount = words('amount')
  const order = timeFirst
    ? [...head, ...time, activity, ...amount]
    : [...head, activity, ...(chance.happens(0.5) ? [...amount, ...time] : [...time, ...amount])]
  const at = order.indexOf(activity)
  const line = order
    .map((word, index) =>
      index === at && at < order.length - 1 && !timeFirst ? `${word}${comma}` : word,
    )
    .join(' ')
  return `${line}${chance.happens(0.08) ? '.' : ''}`
}

import type { MinuteOfDay } from '../calendar/day.ts'
import type { DayHours } from '../calendar/hours.ts'
import { findGaps, isOverlapping } from '../calendar/interval.ts'
import type { Interval } from '../calendar/interval.ts'
import { findMarks } from './marks.ts'
import type { Mark } from './marks.ts'
import { placeAfter } from '../quick-add/place.ts'

/** A line of an earlier day. */
export type PastLine = {
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
  readonly text: string
  readonly quantity: number
  readonly unit: string
  readonly planId: string | null
  readonly evidence?: readonly unknown[]
}

/**
 * A line offered for another day. It is a proposal: nothing is written before the person has ticked it. There
 * is no field for evidence, because yesterday's proves nothing about today.
 */
export type Proposal = {
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
  readonly text: string
  readonly quantity: number
  readonly unit: string
  readonly planId: string | null
  /** `kept` at its own time, `moved` into a later gap, `taken` (overlapping) when no gap is long enough. */
  readonly place: 'kept' | 'moved' | 'taken'
  /** What in the text must be looked at again. */
  readonly marks: readonly Mark[]
  /** The earlier line had evidence, so this one will need its own. */
  readonly hadEvidence: boolean
}

/**
 * "Seperti kemarin": the lines of an earlier day for a day that already has `blocks`, in the order
 * given. None overlaps a block or another proposal unless it is marked `taken`.
 */
export function repeatDay(input: {
  readonly lines: readonly PastLine[]
  readonly blocks: readonly Interval[]
  /** Of the day they are repeated on; null on a day off, where nothing can be moved. */
  readonly hours: DayHours | null
}): readonly Proposal[] {
  const blocks: Interval[] = [...input.blocks]
  return input.lines.map((line) => {
    const { evidence = [], text, quantity, unit, planId } = line
    const { place, start, end } = findPlace(line, { blocks, hours: input.hours })
    if (place !== 'taken') blocks.push({ start, end })
    const marks = findMarks(text)
    return {
      start,
      end,
      text,
      quantity,
      unit,
      planId,
      place,
      marks,
      hadEvidence: evidence.length > 0,
    }
  })
}

type Placed = Interval & Pick<Proposal, 'place'>

function findPlace(
  { start, end }: Interval,
  day: { readonly blocks: readonly Interval[]; readonly hours: DayHours | null },
): Placed {
  if (!day.blocks.some((block) => isOverlapping(block, { start, end }))) {
    return { start, end, place: 'kept' }
  }
  const minutes = end - start
  const gaps = findGaps({ ...day, minMinutes: minutes })
  const free = placeAfter({ minutes, near: start, gaps })
  return free ? { ...free, place: 'moved' } : { start, end, place: 'taken' }
}

import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Line } from '@jejak/shared/quick-add/read-line'

/** What the person has chosen beside the line. Forgotten when the line changes. */
export type Picks = {
  /** Which of several readings; null: none yet. */
  readonly reading: number | null
  /** A sentence with a better verb. */
  readonly text: string | null
  /** null: nothing fits; undefined: nothing said, so what is certain. */
  readonly planId: string | null | undefined
}

/** The draft that the line stands for as it is; undefined while something must still be said or chosen. */
export function toQuickContent({
  day,
  read,
  picks,
  planId,
}: {
  readonly day: Day
  readonly read: Line
  readonly picks: Picks
  /** What is chosen, or certain. */
  readonly planId: string | null
}): EntryContent | undefined {
  const reading =
    read.kind === 'clear'
      ? read.reading
      : read.kind === 'ask'
        ? read.readings[picks.reading ?? -1]
        : undefined
  if (!reading) return undefined
  const { said, start, end } = reading
  return {
    day,
    start,
    end,
    text: picks.text ?? said.text,
    planId,
    quantity: said.quantity,
    unit: said.unit,
    quality: null,
    evidence: [],
    origin: 'manual',
  }
}

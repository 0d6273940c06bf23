import { dayAt } from '@jejak/shared/calendar/day'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { database, type EventRow } from '../storage/database.ts'
import { readSettings, zoneOf } from '../settings/settings.ts'

/**
 * A page gone wild must not fill the disk: no more than this a day comes from pages by itself, and what
 * the person did has as much room again. A full working day has about a fifth of it.
 */
const DAY_CAP = 5000
const RETENTION_DAYS = 7
const DAY_MS = 86_400_000

type Extra = {
  readonly masked?: number
  /** What makes it the same event when it is reported a second time. */
  readonly once?: string
}

/**
 * Appends one event to the log, in a transaction of its own that is on the disk when this returns.
 * False when the day is full, or it was written before.
 */
export async function append(event: CaptureEvent, extra: Extra = {}): Promise<boolean> {
  const day = dayAt(event.at, zoneOf(await readSettings()))
  if ((await database.events.where('day').equals(day).count()) >= roomFor(event)) return false
  const row: Omit<EventRow, 'seq'> = {
    day,
    at: event.at,
    app: 'app' in event ? event.app : '',
    event,
    ...(extra.masked && { masked: extra.masked }),
    ...(extra.once && { intent: extra.once }),
  }
  try {
    await database.events.add(row)
    return true
  } catch (error) {
    // The unique index on `intent`: this has been written already.
    if (error instanceof Error && error.name === 'ConstraintError') return false
    throw error
  }
}

/** What the log of this day last said of the person's input. */
export async function lastIdle(now: number): Promise<'active' | 'idle' | 'locked' | undefined> {
  const day = dayAt(now, zoneOf(await readSettings()))
  const row = await database.events
    .where('day')
    .equals(day)
    .filter(({ event }) => event.type === 'idle')
    .last()
  return row?.event.type === 'idle' ? row.event.state : undefined
}

function roomFor(event: CaptureEvent): number {
  if (event.type === 'edit' || event.type === 'action') return 2 * DAY_CAP
  return 'app' in event || event.type === 'beat' ? DAY_CAP : Infinity
}

/** Deletes raw events after seven days, whatever became of their suggestions. */
export async function forgetOldEvents(now: number): Promise<number> {
  return database.events
    .where('at')
    .below(now - RETENTION_DAYS * DAY_MS)
    .delete()
}

import { dayAt } from '@jejak/shared/calendar/day'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { database, type EventRow } from '../drafts/database.ts'
import { readSettings, zoneOf } from './settings.ts'

/** A page gone wild must not fill the disk: no more than this a day comes from pages. */
export const DAY_CAP = 2000
const RETENTION_DAYS = 7
const DAY_MS = 86_400_000

type Extra = { readonly masked?: number; readonly intent?: string }

/**
 * Appends one event to the log, in a transaction of its own that is on the disk when this returns.
 * False when the day is full, or the same intent was counted before.
 */
export async function append(event: CaptureEvent, extra: Extra = {}): Promise<boolean> {
  const day = dayAt(event.at, zoneOf(await readSettings()))
  const fromPage = 'app' in event || event.type === 'beat' || event.type === 'edit'
  if (fromPage && (await database.events.where('day').equals(day).count()) >= DAY_CAP) return false
  const row: Omit<EventRow, 'seq'> = {
    day,
    at: event.at,
    app: 'app' in event ? event.app : '',
    event,
    ...(extra.masked && { masked: extra.masked }),
    ...(extra.intent && { intent: extra.intent }),
  }
  try {
    await database.events.add(row)
    return true
  } catch (error) {
    // The unique index on `intent`: this outcome has been written already.
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

/** Deletes raw events after seven days, whatever became of their suggestions. */
export async function forgetOldEvents(now: number): Promise<number> {
  return database.events
    .where('at')
    .below(now - RETENTION_DAYS * DAY_MS)
    .delete()
}

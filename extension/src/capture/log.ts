import { dayAt } from '@jejak/shared/calendar/day'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { database } from '../storage/database.ts'
import { readSettings, zoneOf } from '../settings/settings.ts'
import { keep, type Written } from './keep.ts'

const RETENTION_DAYS = 7
const DAY_MS = 86_400_000

type Extra = {
  readonly masked?: number
  /** What makes it the same event when it is reported a second time. */
  readonly once?: string
}

/** Appends one event to the log; the day it belongs to is the person's. */
export async function append(event: CaptureEvent, extra: Extra = {}): Promise<Written> {
  return keep({
    day: dayAt(event.at, zoneOf(await readSettings())),
    at: event.at,
    app: 'app' in event ? event.app : '',
    event,
    ...(extra.masked && { masked: extra.masked }),
    ...(extra.once && { intent: extra.once }),
  })
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

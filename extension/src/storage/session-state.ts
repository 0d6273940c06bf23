import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { PendingSchema } from '../messages/page-report.ts'
import type { EventRow } from './database.ts'

/** Since when what is recorded is not on the disk, and why: no room, a store that refuses, a day that is full. */
const UnkeptSchema = v.object({
  since: v.number(),
  why: v.picklist(['full', 'refused', 'full-day']),
})
export type Unkept = v.InferOutput<typeof UnkeptSchema>

type HeldRow = Omit<EventRow, 'seq'>

/**
 * What the recorder has to remember between two events. It lives in `storage.session`: in memory, gone
 * with the browser, but not with the worker, which may be stopped after any event.
 */
const StateSchema = v.object({
  /** The watched page in front, as last written to the log. */
  activePage: v.fallback(
    v.nullable(
      v.object({
        tab: v.number(),
        app: v.string(),
        host: v.string(),
        key: v.string(),
        signature: v.string(),
        visit: v.string(),
        /** In which frame of the tab it stands; 0 is the page itself. */
        frame: v.fallback(v.number(), 0),
        /** A list, a start page or a call, and no object of its own. */
        isPlace: v.fallback(v.boolean(), false),
      }),
    ),
    null,
  ),
  /** The frame of a tab in which work stands, when it was last seen, and in which place of the page around it. */
  inner: v.fallback(
    v.record(v.string(), v.object({ frame: v.number(), at: v.number(), visit: v.string() })),
    {},
  ),
  idle: v.fallback(v.picklist(['active', 'idle', 'locked']), 'active'),
  /** Time of the last event kept of each tab. */
  lastAt: v.fallback(v.record(v.string(), v.number()), {}),
  /** What each app may still report; see `allowance.ts`. */
  allowances: v.fallback(v.record(v.string(), v.object({ left: v.number(), at: v.number() })), {}),
  /** The tabs in which a meeting goes on, and its app. */
  meetings: v.fallback(v.record(v.string(), v.string()), {}),
  unkept: v.fallback(v.nullable(UnkeptSchema), null),
  /** Events that wait for the store to take them, oldest first. */
  held: v.fallback(
    v.array(v.custom<HeldRow>((row) => typeof row === 'object' && row !== null && 'event' in row)),
    [],
  ),
  pending: v.fallback(
    v.array(v.object({ tab: v.number(), app: v.string(), at: v.number(), pending: PendingSchema })),
    [],
  ),
})
export type SessionState = v.InferOutput<typeof StateSchema>

const KEY = 'recorder'

export async function readState(): Promise<SessionState> {
  const stored = await browser.storage.session.get(KEY)
  return v.parse(StateSchema, stored[KEY] ?? {})
}

export async function changeState(change: Partial<SessionState>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await readState()), ...change } })
}

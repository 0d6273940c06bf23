import { database, type EventRow } from '../storage/database.ts'
import { changeState, readState, type Unkept } from '../storage/session-state.ts'

/** What became of an event: on the disk, there already, waiting in memory for the disk, or nowhere. */
export type Written = 'kept' | 'known' | 'held' | 'lost'

export type NewRow = Omit<EventRow, 'seq'>

/**
 * A page gone wild must not fill the disk: no more than this a day comes from pages by itself, and what
 * the person did has as much room again. A full working day has about a fifth of it.
 */
const DAY_CAP = 5000
/** So many events wait in the browser's memory for a store that refuses: half a day of work. */
const MOST_HELD = 500
/** A store that has not answered by then is treated as one that refuses. */
const PATIENCE_MS = 15_000

/**
 * Writes a row, each in a transaction of its own that is on the disk when this returns, after those that wait. What the
 * store refuses waits in memory and is written when it takes it again; what became of the last write is remembered,
 * because a recorder whose days are not kept must not say that it records.
 */
export async function keep(row: NewRow): Promise<Written> {
  const { held, unkept } = await readState()
  const rows = [...held, row]
  let written: Written = 'kept'
  for (const [index, one] of rows.entries()) {
    try {
      written = await inTime(write(one))
    } catch (error) {
      // A store that could not be opened is opened anew for the next event.
      if (!database.isOpen()) database.close({ disableAutoOpen: false })
      return hold(rows.slice(index), { at: row.at, why: isFull(error) ? 'full' : 'refused' })
    }
  }
  if (written === 'lost') await noteUnkept({ at: row.at, why: 'full-day' })
  const isOver = unkept && (unkept.why !== 'full-day' || isOfPage(row))
  if (held.length > 0 || (isOver && written !== 'lost'))
    await changeState({ held: [], ...(isOver && written !== 'lost' && { unkept: null }) })
  return written
}

async function write(row: NewRow): Promise<Written> {
  if ((await database.events.where('day').equals(row.day).count()) >= roomFor(row)) return 'lost'
  try {
    await database.events.add(row)
    return 'kept'
  } catch (error) {
    // The unique index on `intent`: this has been written already.
    if (error instanceof Error && error.name === 'ConstraintError') return 'known'
    throw error
  }
}

async function hold(
  rows: readonly NewRow[],
  { at, why }: { readonly at: number; readonly why: Unkept['why'] },
): Promise<Written> {
  await changeState({ held: rows.slice(0, MOST_HELD) })
  await noteUnkept({ at, why })
  return rows.length > MOST_HELD ? 'lost' : 'held'
}

async function noteUnkept({ at, why }: { readonly at: number; readonly why: Unkept['why'] }) {
  const { unkept } = await readState()
  if (unkept?.why !== why) await changeState({ unkept: { since: unkept?.since ?? at, why } })
}

const isOfPage = ({ event }: NewRow) =>
  event.type === 'beat' || ('app' in event && event.type !== 'action')

function roomFor(row: NewRow): number {
  const { type } = row.event
  if (type === 'edit' || type === 'action') return 2 * DAY_CAP
  return isOfPage(row) ? DAY_CAP : Infinity
}

/** The disk has no room; Dexie wraps what the browser says. */
function isFull(error: unknown): boolean {
  const names = [error, Object(error)['inner']].map(
    (one: unknown) => Object(one)['name'] as unknown,
  )
  return names.includes('QuotaExceededError')
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the store does not answer')), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

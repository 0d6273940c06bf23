import type { Entry } from '@jejak/shared/entry/entry'
import { overlay, type EntryView } from '@jejak/shared/sync/overlay'
import { isOnEntry } from '@jejak/shared/sync/mutation'
import type { JejakDatabase } from './database.ts'
import type { OutboxRow } from './rows.ts'

/** An entry as the screen shows it. `conflict`: the fields on which it waits for the person. */
export type ShownEntry = EntryView & { readonly conflict: OutboxRow['conflict'] }

export function toShown(
  row: Entry | undefined,
  waiting: readonly OutboxRow[],
  owner: string,
): ShownEntry | undefined {
  const view = overlay(row, waiting.map((item) => item.mutation).filter(isOnEntry), owner)
  const parked = waiting.find((item) => item.conflict !== null)
  return view && { ...view, conflict: parked?.conflict ?? null }
}

/** One entry of mine, or undefined when nobody here knows it. */
export async function getShown(
  database: JejakDatabase,
  id: string,
): Promise<ShownEntry | undefined> {
  const [row, waiting] = await Promise.all([
    database.entries.get(id),
    database.outbox.where('entryId').equals(id).sortBy('seq'),
  ])
  return toShown(row, waiting, database.personId)
}

/** All entries of mine on the days `from`–`to`, in the order of the day. A waiting change of the date counts. */
export async function findShown(
  database: JejakDatabase,
  from: string,
  to: string,
): Promise<ShownEntry[]> {
  const [rows, outbox] = await Promise.all([
    database.entries.where('day').between(from, to, true, true).toArray(),
    database.outbox.orderBy('seq').toArray(),
  ])
  const own = outbox.filter((item) => item.mutation.kind !== 'review.decide')
  const waiting = Map.groupBy(own, (item) => item.entryId)
  const known = new Map(rows.map((row) => [row.id, row]))
  const elsewhere = [...waiting.keys()].filter((id) => !known.has(id))
  for (const row of await database.entries.bulkGet(elsewhere)) if (row) known.set(row.id, row)
  return (
    [...new Set([...known.keys(), ...waiting.keys()])]
      .map((id) => toShown(known.get(id), waiting.get(id) ?? [], database.personId))
      .filter((view) => view !== undefined)
      // Removed elsewhere while a change of mine waits: the person must still see it, to be asked.
      .filter((view) => !view.removed || view.conflict !== null)
      .filter((view) => view.day >= from && view.day <= to)
      .sort((a, b) => a.day.localeCompare(b.day) || a.start - b.start || a.end - b.end)
  )
}

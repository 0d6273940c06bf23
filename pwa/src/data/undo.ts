import type { EntryContent } from '@jejak/shared/entry/entry'
import { createEntry, removeEntry } from './entries.ts'
import type { DataContext } from '../storage/data-context.ts'
import { dropWaiting, waitingOf } from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'

/**
 * Takes entries that were made away again, the last one first. What has not been sent is taken out of the outbox; what has is answered with
 * the opposite, as a further intent. False when something had moved on meanwhile and was left as it is.
 */
export function unmakeAll(context: DataContext, ids: readonly string[]): Promise<boolean> {
  const { database } = context
  return withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, async () => {
      let isWhole = true
      for (const id of ids.toReversed()) {
        if (!(await unmake(context, id))) isWhole = false
      }
      return isWhole
    }),
  )
}

/** An entry nobody else has heard of is simply not there any more. */
async function unmake(context: DataContext, id: string): Promise<boolean> {
  const { database } = context
  const waiting = await waitingOf(database, id)
  const isUnknown = !(await database.entries.get(id)) && waiting.every((row) => row.sent === 0)
  if (isUnknown) {
    await dropWaiting(database, waiting)
    return true
  }
  return (await removeEntry(context, id)).ok
}

/** Makes entries and tells their ids. */
export async function makeAll(
  context: DataContext,
  contents: readonly EntryContent[],
): Promise<readonly string[]> {
  const made = contents.map((content) => ({ id: context.clock.newId(), content }))
  const { database } = context
  await withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, async () => {
      for (const { id, content } of made) await createEntry(context, id, content)
    }),
  )
  return made.map(({ id }) => id)
}

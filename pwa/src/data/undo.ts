import type { EntryContent } from '@jejak/shared/entry/entry'
import { createEntry, removeEntry, type Hand } from './entries.ts'
import { dropWaiting, waitingOf } from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'

/**
 * Takes entries that were made away again, the last one first. What has not been sent is taken out of the outbox; what has is answered with
 * the opposite, as a further intent. False when something had moved on meanwhile and was left as it is.
 */
export function unmakeAll(hand: Hand, ids: readonly string[]): Promise<boolean> {
  const { database } = hand
  return withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, async () => {
      let isWhole = true
      for (const id of ids.toReversed()) {
        if (!(await unmake(hand, id))) isWhole = false
      }
      return isWhole
    }),
  )
}

/** An entry nobody else has heard of is simply not there any more. */
async function unmake(hand: Hand, id: string): Promise<boolean> {
  const { database } = hand
  const waiting = await waitingOf(database, id)
  const isUnknown = !(await database.entries.get(id)) && waiting.every((row) => row.sent === 0)
  if (isUnknown) {
    await dropWaiting(database, waiting)
    return true
  }
  return (await removeEntry(hand, id)).ok
}

/** Makes entries and tells their ids. */
export async function makeAll(
  hand: Hand,
  contents: readonly EntryContent[],
): Promise<readonly string[]> {
  const made = contents.map((content) => ({ id: hand.maker.newId(), content }))
  const { database } = hand
  await withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, async () => {
      for (const { id, content } of made) await createEntry(hand, id, content)
    }),
  )
  return made.map(({ id }) => id)
}

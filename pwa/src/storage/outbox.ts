import type { EntryContent } from '@jejak/shared/entry/entry'
import { objectIdOf, type Mutation } from '@jejak/shared/sync/mutation'
import { toSafeMutation } from '@jejak/shared/sync/safe-mutation'
import type { JejakDatabase } from './database.ts'
import type { OutboxRow } from './rows.ts'

type Intent = {
  readonly mutation: Mutation
  readonly seen?: Partial<EntryContent>
  readonly at: number
  readonly holdUntil?: number
  readonly after?: string
}

/** Puts an intent at the end of the outbox, with texts that the server takes. Repeatable: the same id is added once. */
export const addMutation = (database: JejakDatabase, intent: Intent): Promise<void> =>
  addMutations(database, [intent])

/** The same for many at once, in their order. */
export async function addMutations(
  { outbox }: JejakDatabase,
  intents: readonly Intent[],
): Promise<void> {
  const rows = intents.map(toRow)
  const there = await outbox
    .where('id')
    .anyOf(rows.map((row) => row.id))
    .toArray()
  const known = new Set(there.map((row) => row.id))
  await outbox.bulkAdd(rows.filter((row) => !known.has(row.id)))
}

function toRow(intent: Intent): OutboxRow {
  const mutation = toSafeMutation(intent.mutation)
  return {
    id: mutation.id,
    entryId: objectIdOf(mutation),
    mutation,
    seen: intent.seen ?? {},
    sent: 0,
    attempts: 0,
    createdAt: intent.at,
    holdUntil: intent.holdUntil ?? 0,
    conflict: null,
    ...(intent.after === undefined ? {} : { after: intent.after }),
  }
}

export const waitingOf = (database: JejakDatabase, entryId: string): Promise<OutboxRow[]> =>
  database.outbox.where('entryId').equals(entryId).sortBy('seq')

/** Takes the entry's waiting intents out. Only for a person's own choice: nothing the server may know is among them. */
export async function dropWaiting(
  database: JejakDatabase,
  rows: readonly OutboxRow[],
): Promise<void> {
  await database.outbox.bulkDelete(rows.flatMap((row) => (row.seq === undefined ? [] : [row.seq])))
}

/** Gives up what waits for these intents on other entries, and what waits for that. */
export async function dropDependents(
  database: JejakDatabase,
  rows: readonly OutboxRow[],
): Promise<void> {
  const dependents = await dependentsOf(database, rows)
  if (dependents.length === 0) return
  await dropWaiting(database, dependents)
  await dropDependents(database, dependents)
}

/** What waits for these intents on other entries. */
export async function dependentsOf(
  database: JejakDatabase,
  rows: readonly OutboxRow[],
): Promise<OutboxRow[]> {
  const ids = new Set(rows.map((row) => row.id))
  return database.outbox.filter(({ after }) => after !== undefined && ids.has(after)).toArray()
}

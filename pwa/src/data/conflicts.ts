import {
  CONTENT_FIELDS,
  type ContentField,
  type Entry,
  type EntryContent,
} from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { JejakDatabase } from '../storage/database.ts'
import type { OutboxRow } from '../storage/rows.ts'
import type { DataContext } from '../storage/data-context.ts'
import {
  addMutation,
  dependentsOf,
  dropDependents,
  dropWaiting,
  waitingOf,
} from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'
import { isSame, pickFields } from '../storage/same.ts'

/** What the dialog shows: the server's row as it is now, my waiting change, and where they collide. */
export type Conflict = {
  readonly entryId: string
  readonly row: Entry
  readonly mine: Partial<EntryContent>
  readonly fields: readonly ContentField[]
  /** What else was waiting: a removal or a submit, which must be said again by someone who has looked. */
  readonly wanted: 'save' | 'submit' | 'remove'
  /** The other device removed it: keeping any of mine brings it back. */
  readonly isRemoved: boolean
}

/** The collision of an entry's waiting intents with its row. Pure. */
export function toConflict(row: Entry, waiting: readonly OutboxRow[]): Conflict {
  const mine: Partial<EntryContent> = {}
  const seen: Partial<EntryContent> = {}
  for (const item of waiting) {
    if (item.mutation.kind !== 'entry.save') continue
    Object.assign(mine, item.mutation.patch)
    for (const [field, value] of Object.entries(item.seen)) {
      if (!(field in seen)) Object.assign(seen, { [field]: value })
    }
  }
  const reported = new Set(waiting.flatMap((item) => item.conflict ?? []))
  const hasPatch = Object.keys(mine).length > 0
  const fields = CONTENT_FIELDS.filter((field) => {
    if (!hasPatch) return reported.has(field)
    if (!(field in mine) || isSame(mine[field], row[field])) return false
    return reported.has(field) || !isSame(seen[field], row[field])
  })
  const kinds = waiting.map((item) => item.mutation.kind)
  const wanted = kinds.includes('entry.remove')
    ? 'remove'
    : kinds.includes('entry.submit')
      ? 'submit'
      : 'save'
  return { entryId: row.id, row, mine, fields, wanted, isRemoved: row.removed }
}

/**
 * Carries out the person's choice. Everything that waited is replaced by one change formed on the row that the
 * dialog showed; if the row has moved on since, the server will say so again. A waiting submit is not repeated:
 * its owner has not seen the result yet.
 */
export function resolveConflict(
  { database, clock }: DataContext,
  conflict: Conflict,
  choice: {
    readonly keepMine: readonly ContentField[]
    /** For a waiting removal: remove the newest state too. */
    readonly remove: boolean
    /** For an entry removed elsewhere: bring it back with my change. */
    readonly restore: boolean
  },
): Promise<void> {
  const target = {
    id: clock.newId(),
    entryId: conflict.entryId,
    baseVersion: conflict.row.version,
  }
  const kept = keptFields(conflict, choice)
  const next: Mutation | null = choice.remove
    ? { kind: 'entry.remove', ...target }
    : kept.length > 0
      ? {
          kind: 'entry.save',
          ...target,
          patch: pickFields({ ...conflict.row, ...conflict.mine }, kept),
        }
      : null
  const isWhole = conflict.fields.every((field) => kept.includes(field))
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, async () => {
      const waiting = await waitingOf(database, conflict.entryId)
      // Already resolved in another tab.
      if (!waiting.some((item) => item.conflict !== null)) return
      // A removal said again still waits for the entry that takes over the time.
      const removal = waiting.find(({ mutation }) => mutation.kind === 'entry.remove')
      const after = choice.remove ? removal?.after : undefined
      await settleDependents(database, waiting, isWhole ? (next?.id ?? null) : null)
      await dropWaiting(database, waiting)
      if (!next) return
      await addMutation(database, {
        mutation: next,
        seen: pickFields(conflict.row, kept),
        at: clock.now(),
        ...(after && { after }),
      })
    }),
  )
}

/**
 * What waited for the intents that are replaced waits for their successor, if the person kept the whole of them;
 * otherwise it is given up: half a merge must not remove the other entry.
 */
async function settleDependents(
  database: JejakDatabase,
  waiting: readonly OutboxRow[],
  successor: string | null,
): Promise<void> {
  if (successor === null) return dropDependents(database, waiting)
  const dependents = await dependentsOf(database, waiting)
  await database.outbox.bulkPut(dependents.map((row) => ({ ...row, after: successor })))
}

/** My fields that go on: those nobody touched, and those the person kept. */
function keptFields(
  { mine, row, fields, isRemoved }: Conflict,
  choice: { readonly keepMine: readonly ContentField[]; readonly restore: boolean },
): ContentField[] {
  const own = CONTENT_FIELDS.filter((field) => field in mine)
  if (isRemoved) return choice.restore ? own : []
  return own.filter(
    (field) =>
      !isSame(mine[field], row[field]) &&
      (!fields.includes(field) || choice.keepMine.includes(field)),
  )
}

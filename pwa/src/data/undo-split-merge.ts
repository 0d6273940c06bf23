import { CONTENT_FIELDS, type EntryContent } from '@jejak/shared/entry/entry'
import type { JejakDatabase } from '../storage/database.ts'
import type { OutboxRow } from '../storage/rows.ts'
import { removeEntry, saveEntry, undoRemove } from './entries.ts'
import type { DataContext } from '../storage/data-context.ts'
import { dropWaiting, waitingOf } from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'
import { differing, isSame, pickFields } from '../storage/same.ts'
import { getShown, toShown } from '../storage/views.ts'

/** One half of a split or a merge, with what it takes to undo it. */
export type ReshapeStep =
  | { readonly kind: 'made'; readonly id: string; readonly content: EntryContent }
  | {
      readonly kind: 'saved'
      readonly id: string
      readonly before: EntryContent
      readonly after: EntryContent
    }
  | { readonly kind: 'removed'; readonly id: string }

/**
 * Undoes a split or a merge, all of it or nothing: half of it would lose or double time. False when one of the
 * entries has moved on meanwhile. What has not been sent is taken out of the outbox; what has is answered with the
 * opposite, and the second part of a split goes only after the first has its time back on the server.
 */
export function undoReshape(context: DataContext, steps: readonly ReshapeStep[]): Promise<boolean> {
  const { database } = context
  return withReopen(database, async () => {
    let isRefused = false
    try {
      return await database.transaction('rw', database.entries, database.outbox, async (tx) => {
        if (await undoAll(context, steps)) return true
        isRefused = true
        tx.abort()
        return false
      })
    } catch (error) {
      if (isRefused) return false
      throw error
    }
  })
}

async function undoAll(context: DataContext, steps: readonly ReshapeStep[]): Promise<boolean> {
  let restoring: string | undefined
  for (const step of steps) {
    switch (step.kind) {
      case 'saved': {
        const restored = await restore(context, step)
        if (!restored) return false
        restoring = restored.by
        break
      }
      case 'made':
        if (!(await unmake(context, step, restoring))) return false
        break
      case 'removed':
        if (!(await undoRemove(context, step.id))) return false
        // Another device has removed it as well: it does not come back, and its time stays where it is.
        if ((await getShown(context.database, step.id))?.removed !== false) return false
        break
    }
  }
  return true
}

/** `by`: the intent that gives the entry its time back; undefined when the one that took it never left. */
async function restore(
  context: DataContext,
  step: Extract<ReshapeStep, { kind: 'saved' }>,
): Promise<{ readonly by: string | undefined } | undefined> {
  const { database } = context
  const { id, before, after } = step
  const last = await findUnsent(database, step)
  if (last) {
    await dropWaiting(database, [last])
    return { by: undefined }
  }
  const saved = await saveEntry(context, { id, saw: after, content: before })
  if (!saved.ok) return undefined
  return { by: (await waitingOf(database, id)).at(-1)?.id }
}

/** The intent of this step, when it never left and without it all reads as before. What is in conflict is left alone. */
async function findUnsent(
  database: JejakDatabase,
  { id, before, after }: Extract<ReshapeStep, { kind: 'saved' }>,
): Promise<OutboxRow | undefined> {
  const waiting = await waitingOf(database, id)
  const last = waiting.at(-1)
  if (!last || last.sent === 1 || last.mutation.kind !== 'entry.save') return undefined
  if (waiting.some(({ conflict }) => conflict !== null)) return undefined
  const { patch } = last.mutation
  const fields = CONTENT_FIELDS.filter((field) => field in patch)
  const isThis =
    isSame(patch, pickFields(after, fields)) &&
    differing(before, after).every((field) => fields.includes(field))
  if (!isThis) return undefined
  const row = await database.entries.get(id)
  const without = toShown(row, waiting.slice(0, -1), database.personId)
  // Another device may have removed it: then there is nothing that could have its time back.
  if (!without || without.removed) return undefined
  return fields.every((field) => isSame(without[field], before[field])) ? last : undefined
}

/** The second part is simply not there any more when neither half has left; otherwise it waits for the first. */
async function unmake(
  context: DataContext,
  { id, content }: Extract<ReshapeStep, { kind: 'made' }>,
  after: string | undefined,
): Promise<boolean> {
  const { database } = context
  const waiting = await waitingOf(database, id)
  const isUnknown = !(await database.entries.get(id)) && waiting.every((row) => row.sent === 0)
  if (!isUnknown || after !== undefined) {
    return (await removeEntry(context, id, { saw: content, ...(after && { after }) })).ok
  }
  const view = await getShown(database, id)
  if (!view || view.removed || differing(content, view).length > 0) return false
  await dropWaiting(database, waiting)
  return true
}

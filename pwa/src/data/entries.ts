import type { DataContext } from '../storage/data-context.ts'
import type { ContentField, EntryContent } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { fail, ok, type Result } from '@jejak/shared/result'
import { addMutation, dropWaiting, waitingOf } from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'
import { differing, isSame, pickFields, toContent } from '../storage/same.ts'
import { toShown, type ShownEntry } from '../storage/views.ts'

/** Why an intent was not taken. `changed`: what the person looked at is no longer what is there. */
export type Refused =
  | { readonly code: 'gone' }
  | { readonly code: 'locked' }
  | {
      readonly code: 'changed'
      readonly fields: readonly ContentField[]
      readonly now: EntryContent
    }

/** How long a removal waits before it is sent, so that it can be undone: a little longer than the toast that offers it. */
export const UNDO_MS = 13_000

/** Makes a new entry. The id is the caller's, so that a repeated call makes one. */
export async function createEntry(
  { database, clock }: DataContext,
  id: string,
  content: EntryContent,
): Promise<void> {
  const mutation: Mutation = {
    kind: 'entry.save',
    id: clock.newId(),
    entryId: id,
    baseVersion: 0,
    patch: toContent(content),
  }
  await withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, async () => {
      if (await database.entries.get(id)) return
      if (await database.outbox.where('entryId').equals(id).count()) return
      await addMutation(database, { mutation, at: clock.now() })
    }),
  )
}

/**
 * Saves what the person changed between `saw`, the content their form was opened with, and `content`.
 * `relied`: fields that were left as they are on purpose. They are said again, so that another device which changed
 * one of them makes the person be asked.
 */
export function saveEntry(
  context: DataContext,
  change: {
    readonly id: string
    readonly saw: EntryContent
    readonly content: EntryContent
    readonly relied?: readonly ContentField[]
  },
): Promise<Result<null, Refused>> {
  const { relied = [] } = change
  const fields = [...new Set([...differing(change.saw, change.content), ...relied])]
  return act(context, change.id, (view, base) => {
    if (fields.length === 0) return ok(null)
    if (view.status !== 'draft' && view.status !== 'returned') return fail({ code: 'locked' })
    // Another tab or device came between opening the form and saving it: painting over it would be silent loss.
    const moved = fields.filter((field) => !isSame(view[field], change.saw[field]))
    if (moved.length > 0) return fail({ code: 'changed', fields: moved, now: toContent(view) })
    return ok({
      mutation: { kind: 'entry.save', ...base, patch: pickFields(change.content, fields) },
      seen: pickFields(change.saw, fields),
    })
  })
}

/** Submits exactly what the person saw. */
export function submitEntry(
  context: DataContext,
  seen: { readonly id: string; readonly saw: EntryContent },
): Promise<Result<null, Refused>> {
  return act(context, seen.id, (view, base) => {
    if (view.status !== 'draft' && view.status !== 'returned') return fail({ code: 'locked' })
    const moved = differing(seen.saw, view)
    if (moved.length > 0) return fail({ code: 'changed', fields: moved, now: toContent(view) })
    return ok({ mutation: { kind: 'entry.submit', ...base } })
  })
}

export function withdrawEntry(context: DataContext, id: string): Promise<Result<null, Refused>> {
  return act(context, id, (view, base) =>
    view.status === 'submitted'
      ? ok({ mutation: { kind: 'entry.withdraw', ...base } })
      : fail({ code: 'locked' }),
  )
}

/**
 * Removes a draft, after a while in which it can be undone.
 * @param needs what the person saw, and the intent on another entry that must have been taken in first
 */
export function removeEntry(
  context: DataContext,
  id: string,
  needs: { readonly saw?: EntryContent; readonly after?: string } = {},
): Promise<Result<null, Refused>> {
  const { saw, after } = needs
  return act(context, id, (view, base) => {
    if (view.status !== 'draft') return fail({ code: 'locked' })
    const moved = saw ? differing(saw, view) : []
    if (moved.length > 0) return fail({ code: 'changed', fields: moved, now: toContent(view) })
    return ok({
      mutation: { kind: 'entry.remove', ...base },
      holdUntil: context.clock.now() + UNDO_MS,
      ...(after === undefined ? {} : { after }),
    })
  })
}

/** Takes a removal back while it has not been sent. False when it is too late. */
export function undoRemove({ database }: DataContext, id: string): Promise<boolean> {
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, async () => {
      const last = (await waitingOf(database, id)).at(-1)
      if (!last || last.mutation.kind !== 'entry.remove' || last.sent) return false
      await dropWaiting(database, [last])
      return true
    }),
  )
}

type Target = { readonly id: string; readonly entryId: string; readonly baseVersion: number }
type Intent = {
  readonly mutation: Mutation
  readonly seen?: Partial<EntryContent>
  readonly holdUntil?: number
  readonly after?: string
}

/** Looks at the entry and adds the intent in one transaction: nothing can come between. */
function act(
  { database, clock }: DataContext,
  entryId: string,
  judge: (view: ShownEntry, target: Target) => Result<Intent | null, Refused>,
): Promise<Result<null, Refused>> {
  const id = clock.newId()
  return withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, async () => {
      const row = await database.entries.get(entryId)
      const waiting = await waitingOf(database, entryId)
      const view = toShown(row, waiting, database.personId)
      if (!view || view.removed) return fail<Refused>({ code: 'gone' })
      // The base is the server's row, never the painted view: own waiting changes are excluded by device.
      const judged = judge(view, { id, entryId, baseVersion: row?.version ?? 0 })
      if (!judged.ok) return judged
      if (judged.value) await addMutation(database, { ...judged.value, at: clock.now() })
      return ok(null)
    }),
  )
}

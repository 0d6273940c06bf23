import type { Entry, EntryContent } from '../entry/entry.ts'
import type { EntryMutation } from './mutation.ts'

/** An entry as its owner sees it: the server's row with the pending mutations applied. */
export type EntryView = Entry & { readonly pending: boolean }

const blank = (id: string, owner: string, content: EntryContent): Entry => ({
  id,
  owner,
  ...content,
  status: 'draft',
  version: 0,
  removed: false,
  submittedAt: null,
  decision: null,
})

/** As the transition table has it: withdrawing undoes the submit and no more. */
const wasReturned = ({ decision }: Entry) => decision !== null && decision.act !== 'approve'

function paint(entry: Entry, mutation: EntryMutation): Entry {
  switch (mutation.kind) {
    case 'entry.save':
      return { ...entry, ...(mutation.patch as Partial<EntryContent>) }
    case 'entry.submit':
      return { ...entry, status: 'submitted' }
    case 'entry.withdraw':
      return { ...entry, status: wasReturned(entry) ? 'returned' : 'draft' }
    case 'entry.remove':
      return { ...entry, removed: true }
    case 'review.decide':
      return { ...entry, status: mutation.act === 'approve' ? 'approved' : 'returned' }
  }
}

/**
 * What the screen shows. There is no rollback code anywhere: dropping a mutation from `pending` is the rollback.
 * @param row as the server sent it; undefined when only this device knows the entry
 * @param pending the outbox of this entry, oldest first
 * @returns undefined when there is neither a row nor a first save that carries the whole content
 */
export function overlay(
  row: Entry | undefined,
  pending: readonly EntryMutation[],
  owner: string,
): EntryView | undefined {
  const first = pending[0]
  const start =
    row ??
    (first?.kind === 'entry.save'
      ? blank(first.entryId, owner, first.patch as EntryContent)
      : undefined)
  if (!start) return undefined
  return { ...pending.reduce(paint, start), pending: pending.length > 0 }
}

import type { DataContext } from '../storage/data-context.ts'
import { addMutation } from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'

export type DecisionIntent = {
  readonly entryId: string
  /** The version that was on the screen: people judge what they saw. */
  readonly version: number
  readonly act: 'approve' | 'return' | 'reopen'
  readonly comment: string
}

/**
 * Puts decisions in the outbox, all or none. An entry that already has one waiting is left out.
 * @param holdMs how long they can still be taken back
 */
export function decide(
  { database, clock }: DataContext,
  intents: readonly DecisionIntent[],
  holdMs = 0,
): Promise<void> {
  const made = intents.map((intent) => ({ intent, id: clock.newId() }))
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, database.queue, async () => {
      for (const { intent, id } of made) {
        if (await database.outbox.where('entryId').equals(intent.entryId).count()) continue
        const seen = (await database.queue.get(intent.entryId))?.item.entry.contentHash
        await addMutation(database, {
          mutation: {
            kind: 'review.decide',
            id,
            entryId: intent.entryId,
            baseVersion: intent.version,
            act: intent.act,
            comment: intent.comment.trim(),
            ...(seen !== undefined && { seen }),
          },
          at: clock.now(),
          holdUntil: holdMs > 0 ? clock.now() + holdMs : 0,
        })
      }
    }),
  )
}

/** Takes a decision back while it has not been sent. */
export function undoDecision({ database }: DataContext, entryId: string): Promise<boolean> {
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, async () => {
      const rows = await database.outbox.where('entryId').equals(entryId).toArray()
      const row = rows.find((item) => item.mutation.kind === 'review.decide' && !item.sent)
      if (row?.seq === undefined) return false
      await database.outbox.delete(row.seq)
      return true
    }),
  )
}

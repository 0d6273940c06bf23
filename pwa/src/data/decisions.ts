import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { addMutations } from '../storage/outbox.ts'
import { withReopen } from '../storage/reopen.ts'
import type { OutboxRow } from '../storage/rows.ts'

export type DecisionIntent = {
  readonly entryId: string
  /** The version that was on the screen: people judge what they saw. */
  readonly version: number
  readonly act: 'approve' | 'return' | 'reopen'
  readonly comment: string
  /** The `contentHash` of what was on the screen, where that is not in the queue. */
  readonly seen?: string | undefined
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
  const at = clock.now()
  const made = intents.map((intent) => ({ intent, id: clock.newId() }))
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, database.queue, async () => {
      const ids = intents.map(({ entryId }) => entryId)
      const there = new Set((await rowsOf(database, ids)).map(({ entryId }) => entryId))
      const shown = await database.queue.bulkGet(ids)
      const seen = new Map(shown.map((row) => [row?.id, row?.item.entry.contentHash]))
      await addMutations(
        database,
        made
          .filter(({ intent }) => !there.has(intent.entryId))
          .map(({ intent, id }) => {
            const hash = intent.seen ?? seen.get(intent.entryId)
            return {
              mutation: {
                kind: 'review.decide',
                id,
                entryId: intent.entryId,
                baseVersion: intent.version,
                act: intent.act,
                comment: intent.comment.trim(),
                ...(hash !== undefined && { seen: hash }),
              },
              at,
              holdUntil: holdMs > 0 ? at + holdMs : 0,
            }
          }),
      )
    }),
  )
}

/** Takes decisions back that have not been sent. Answers how many there were. */
export function undoDecisions(
  { database }: DataContext,
  entryIds: readonly string[],
): Promise<number> {
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, async () => {
      const rows = (await rowsOf(database, entryIds)).filter(isUnsentDecision)
      await database.outbox.bulkDelete(rows.flatMap(({ seq }) => (seq === undefined ? [] : [seq])))
      return rows.length
    }),
  )
}

/** Holds unsent decisions for this long from now: somebody has their hand on the way back. */
export function holdDecisions(
  { database, clock }: DataContext,
  entryIds: readonly string[],
  holdMs: number,
): Promise<void> {
  const holdUntil = clock.now() + holdMs
  return withReopen(database, () =>
    database.transaction('rw', database.outbox, async () => {
      const rows = (await rowsOf(database, entryIds)).filter(isUnsentDecision)
      await database.outbox.bulkPut(rows.map((row) => ({ ...row, holdUntil })))
    }),
  )
}

const rowsOf = ({ outbox }: JejakDatabase, entryIds: readonly string[]): Promise<OutboxRow[]> =>
  outbox
    .where('entryId')
    .anyOf([...entryIds])
    .toArray()

const isUnsentDecision = ({ mutation, sent }: OutboxRow): boolean =>
  mutation.kind === 'review.decide' && !sent

import type { Mutation } from '@jejak/shared/sync/mutation'
import { rejected, type CommandSource, type Outcome } from '../platform/command.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, spend } from '../platform/spending.ts'
import { handlerOf } from './handlers.ts'
import { recall, record } from './ledger.ts'

/**
 * One command in one transaction:
 *
 *   locate → lock the owner's feed → ledger? ── yes ──▶ the stored outcome
 *                                     └─ no ──▶ the handler applies it ──▶ its outcome, stored
 *
 * A refusal is stored like everything else, so that nothing jams the client's queue.
 */
export async function applyCommand(source: CommandSource, mutation: Mutation): Promise<Outcome> {
  const { tx, deps, actor } = source
  const handler = handlerOf(mutation)
  const key = { ...actor, mutation, objectId: handler.objectId(mutation) }
  const at = deps.now()
  const seen = await handler.locate(source, mutation)
  const feed = await lockFeed(tx, deps.db.engine, actor.instansiId, seen.ownerId)
  const known = await recall(tx, key)
  if (known) return known
  // What was read before the lock may have moved on, where there is more than one writer.
  const located = deps.db.engine === 'sqlite' ? seen : await handler.locate(source, mutation)
  // Somebody else made the object meanwhile: their feed is not locked, and for this actor it did not exist.
  const isOurs = located.ownerId === seen.ownerId
  const isOwnFeed = feed.person_id === actor.personId
  // Not stored: whoever sends more after this must not fill the ledger instead.
  if (isOwnFeed && isSpent(feed, at)) return rejected('stop-problems', 'history-day-full')
  const outcome: Outcome = isOurs
    ? await located.apply({ ...source, feed, at, mutationId: mutation.id })
    : rejected('not-found')
  if (isOwnFeed && outcome.status !== 'applied') {
    await saveFeed(tx, spend(feed, at, BYTES_OF_AN_ACT))
  }
  await record(tx, deps.seal, key, outcome, at)
  return outcome
}

import type { Mutation } from '@jejak/shared/sync/mutation'
import { rejected, type CommandSource, type Outcome } from '../platform/command.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import type { FeedTable } from '../platform/db/work-tables.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, spend } from '../platform/spending.ts'
import { handlerOf } from './handlers.ts'
import { recall, record } from './ledger.ts'

/**
 * One command in one transaction:
 *
 *   locate → lock the owner's feed → ledger? ── yes ──▶ the stored outcome
 *            and the actor's          └─ no ──▶ the handler applies it ──▶ its outcome, stored
 *
 * A refusal is stored like everything else, so that nothing jams the client's queue, and so that a copy of the request
 * that arrives late does not do what the person was told was not done. Whoever sent the command pays for what it
 * leaves, whosever work it is about.
 */
export async function applyCommand(source: CommandSource, mutation: Mutation): Promise<Outcome> {
  const { tx, deps, actor } = source
  const handler = handlerOf(mutation)
  const key = { ...actor, mutation, objectId: handler.objectId(mutation) }
  const at = deps.now()
  const seen = await handler.locate(source, mutation)
  const { feed, purse } = await lockFeeds(source, seen.ownerId)
  const known = await recall(tx, key)
  if (known) return known
  // What was read before the lock may have moved on, where there is more than one writer.
  const located = deps.db.engine === 'sqlite' ? seen : await handler.locate(source, mutation)
  // Somebody else made the object meanwhile: their feed is not locked, and for this actor it did not exist.
  const isOurs = located.ownerId === seen.ownerId
  // Not stored: whoever sends more after this must not fill the ledger instead.
  if (isSpent(purse, at)) return rejected('stop-problems', 'history-day-full')
  const outcome: Outcome = isOurs
    ? await located.apply({ ...source, feed, at, mutationId: mutation.id })
    : rejected('not-found')
  // What is applied to one's own work was paid for where it was written.
  if (purse !== feed || outcome.status !== 'applied') {
    const words = outcome.status === 'applied' ? wordsIn(mutation) : 0
    await saveFeed(tx, spend(purse, at, BYTES_OF_AN_ACT + words))
  }
  await record(tx, deps.seal, key, outcome, at)
  return outcome
}

type Feeds = {
  /** Of the object's owner. */
  readonly feed: FeedTable
  /** Of the actor, who pays: the same object when they are the owner. */
  readonly purse: FeedTable
}

/** Locks in the order of ids: two people who act on each other's work do not wait for each other for ever. */
async function lockFeeds(
  { tx, deps, actor: { instansiId, personId } }: CommandSource,
  ownerId: string,
): Promise<Feeds> {
  const lock = (id: string) => lockFeed(tx, deps.db.engine, instansiId, id)
  if (ownerId === personId) {
    const feed = await lock(ownerId)
    return { feed, purse: feed }
  }
  if (ownerId < personId) return { feed: await lock(ownerId), purse: await lock(personId) }
  const purse = await lock(personId)
  return { feed: await lock(ownerId), purse }
}

/** Bytes of the words that an act on somebody else's work adds to the record. */
const wordsIn = (mutation: Mutation): number =>
  'comment' in mutation ? Buffer.byteLength(mutation.comment) : 0

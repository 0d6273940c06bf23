import { CHOICES_KEPT } from '@jejak/shared/sync/choice'
import type { ChoiceMutation } from '@jejak/shared/sync/mutation'
import { sql } from 'kysely'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import type { CommandContext, CommandHandler, Outcome } from '../platform/command.ts'
import { compileOnce, insertRow } from '../platform/db/compile-once.ts'
import { saveFeed } from '../platform/feed-lock.ts'
import { spend } from '../platform/spending.ts'

/** Keeps a choice for the person's other devices. It is about their own work and touches no entry. */
export const keepChoice: CommandHandler<ChoiceMutation> = {
  rowKind: 'choice',
  objectId: ({ id }) => id,
  locate: async ({ actor }, choice) => ({
    ownerId: actor.personId,
    apply: (context) => keep(context, choice),
  }),
}

async function keep(
  { tx, actor, feed, at }: CommandContext,
  { id, text, objectKey, planId, at: chosenAt }: ChoiceMutation,
): Promise<Outcome> {
  const { instansiId, personId } = actor
  const seq = feed.seq + 1
  // Of one and the same work the last word holds.
  await sameWork(tx, [instansiId, personId, text, objectKey])
  await insertRow(tx, 'choice', {
    instansi_id: instansiId,
    owner_id: personId,
    id,
    text,
    object_key: objectKey,
    plan_id: planId,
    // A clock that is ahead must not make a choice the newest for ever.
    chosen_at: Math.min(chosenAt, at),
    feed_seq: seq,
  })
  const [oldest] = await firstToGo(tx, [instansiId, personId])
  if (oldest) await upTo(tx, [instansiId, personId, oldest.feed_seq])
  const bytes = Buffer.byteLength(text) + Buffer.byteLength(objectKey) + BYTES_OF_AN_ACT
  await saveFeed(tx, spend({ ...feed, seq }, at, bytes))
  return { status: 'applied', version: 1 }
}

const sameWork = compileOnce((tx, param) =>
  tx
    .deleteFrom('choice')
    .where('instansi_id', '=', param)
    .where('owner_id', '=', param)
    .where('text', '=', param)
    .where('object_key', '=', param),
)

/** The newest of those that are too many. */
const firstToGo = compileOnce((tx, param) =>
  tx
    .selectFrom('choice')
    .select('feed_seq')
    .where('instansi_id', '=', param)
    .where('owner_id', '=', param)
    .orderBy('feed_seq', 'desc')
    .offset(sql.lit(CHOICES_KEPT))
    .limit(sql.lit(1)),
)

const upTo = compileOnce((tx, param) =>
  tx
    .deleteFrom('choice')
    .where('instansi_id', '=', param)
    .where('owner_id', '=', param)
    .where('feed_seq', '<=', param),
)

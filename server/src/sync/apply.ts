import type { EntryContent, EntryPatch } from '@jejak/shared/entry/entry'
import { CONTENT_FIELDS } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { toColumns } from '../entries/entry-row.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, World } from '../world.ts'
import { commitAct } from './commit-act.ts'
import { decide } from './decide.ts'
import { lockFeed } from './feed.ts'
import { recall, record, type Outcome } from './ledger.ts'
import { ownerAct } from './owner-act.ts'

export type Applying = {
  readonly tx: Tx
  readonly world: Pick<World, 'db' | 'now' | 'random'>
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly deviceId: string
}

/**
 * One mutation in one transaction:
 *
 *   entry → owner → lock the owner's feed → ledger? ── yes ──▶ the stored outcome
 *                                             └─ no ──▶ rights → transition → conflict? → apply, store
 *
 * A refusal is stored like everything else, so that nothing jams the client's queue.
 */
export async function applyMutation(applying: Applying, mutation: Mutation): Promise<Outcome> {
  const { tx, world, actor } = applying
  const key = { ...actor, mutation }
  const at = world.now()
  const seen = await findEntry(tx, actor.instansiId, mutation.entryId)
  const ownerId = seen?.owner_id ?? actor.personId
  const feed = await lockFeed(tx, world.db.engine, actor.instansiId, ownerId)
  const known = await recall(tx, key)
  if (known) return known
  // What was read before the lock may have moved on, where there is more than one writer.
  const row =
    world.db.engine === 'sqlite' ? seen : await findEntry(tx, actor.instansiId, mutation.entryId)

  const settle = async (outcome: Outcome) => {
    await record(tx, key, outcome, at)
    return outcome
  }
  if (!row) {
    const content = mutation.kind === 'entry.save' && wholeContent(mutation.patch)
    if (mutation.kind !== 'entry.save') return settle({ status: 'rejected', code: 'not-found' })
    if (!content) return settle({ status: 'rejected', code: 'incomplete' })
    const fresh = blankRow(applying, mutation.entryId, content)
    const version = await commitAct(applying, {
      feed,
      at,
      act: 'save',
      patch: content,
      before: null,
      after: fresh,
    })
    return settle({ status: 'applied', version })
  }
  const instansi = await requireInstansi(tx, actor.instansiId, at)
  const judged = { feed, at, row, instansi }
  return settle(
    mutation.kind === 'review.decide'
      ? await decide(applying, mutation, judged)
      : await ownerAct(applying, mutation, judged),
  )
}

const entryById = compileOnce((tx, place) =>
  tx.selectFrom('entry').selectAll().where('instansi_id', '=', place).where('id', '=', place),
)

async function findEntry(tx: Tx, instansiId: string, id: string): Promise<EntryTable | undefined> {
  const [row] = await entryById(tx, [instansiId, id])
  return row
}

/** The patch as whole content, when it carries every field. */
function wholeContent(patch: EntryPatch): EntryContent | null {
  return CONTENT_FIELDS.every((field) => patch[field] !== undefined)
    ? (patch as EntryContent)
    : null
}

const blankRow = ({ actor }: Applying, id: string, content: EntryContent): EntryTable => ({
  instansi_id: actor.instansiId,
  id,
  owner_id: actor.personId,
  ...toColumns(content),
  status: 'draft',
  version: 0,
  removed: 0,
  submitted_at: null,
  decision: null,
  decided_by: null,
  correction_until: null,
  feed_seq: 0,
})

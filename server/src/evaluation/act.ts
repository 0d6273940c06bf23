import type { Day } from '@jejak/shared/calendar/day'
import type { EvaluationKey, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import {
  moveEvaluation,
  type EvaluationAct,
  type EvaluationRefusal,
  type EvaluationState,
} from '@jejak/shared/evaluation/transition'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { toPeriod } from '../org/instansi.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EvaluationTable } from '../platform/db/evaluation-tables.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { sealedEvaluation } from './evaluation-row.ts'
import { factsOf, mayRead, relationsTo, type Relation } from './relation.ts'
import { standingsOf, type Standing } from './standings.ts'
import { stateOf, toView } from './view.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
export type Found = { readonly standing: Standing; readonly relation: Relation }

/** One by its key, and what the actor is to it; undefined where it is none of theirs, or there is none. */
export async function findOne(
  tx: Tx,
  actor: Pick<Actor, 'instansiId' | 'personId'>,
  { periodId, personId, from, actingPostId }: EvaluationKey,
  today: Day,
): Promise<Found | undefined> {
  const { instansiId } = actor
  const row = await tx
    .selectFrom('period')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', periodId)
    .executeTakeFirst()
  if (!row) return undefined
  const period = toPeriod(row)
  const all = await standingsOf({ tx, instansiId, personIds: [personId], period, today })
  const standing = all.find(
    (each) => each.from === from && each.actingPostId === (actingPostId ?? null),
  )
  if (!standing) return undefined
  const [relation] = await relationsTo(tx, actor, [standing], today)
  return relation && mayRead(standing, relation) ? { standing, relation } : undefined
}

type Asked = EvaluationKey & { readonly baseVersion: number; readonly today: Day }
/** The row after an act, or why it cannot be. */
type Change = (
  found: Found,
  to: Exclude<EvaluationState, 'waiting'>,
) => Promise<Result<EvaluationTable, Problem>> | Result<EvaluationTable, Problem>

/** Every act on an evaluation, in line behind its person's feed: rights, table, row, chain. */
export async function actOn(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  asked: Asked & {
    readonly act: EvaluationAct
    readonly hasReason: boolean
    readonly reason: string
    readonly change: Change
  },
): Promise<Result<EvaluationView, Problem>> {
  const { instansiId } = actor
  const { act, baseVersion, hasReason, today } = asked
  if (!(await findOne(tx, actor, asked, today))) return fail({ code: 'not-found' })
  await lockFeed(tx, deps.db.engine, instansiId, asked.personId)
  const found = await findOne(tx, actor, asked, today)
  if (!found) return fail({ code: 'not-found' })
  const { standing, relation } = found
  const versionSeen = (standing.row?.version ?? 0) === baseVersion
  const facts = { ...factsOf(standing, relation, today), versionSeen, hasReason }
  const moved = moveEvaluation(stateOf(standing, today), act, facts)
  if (!moved.ok) return fail(problemOf(moved.reason))
  if (moved.value === 'waiting') throw new Error('nothing leads back to waiting')
  const changed = await asked.change(found, moved.value)
  if (!changed.ok) return changed
  const row = changed.value
  await store(tx, row)
  await recordAct(tx, deps, actor, {
    about: row.owner_id,
    act: `evaluation.${act}`,
    objectId: row.id,
    version: row.version,
    content: sealedEvaluation(row),
    reason: asked.reason,
    actingAs: 'self',
  })
  const after = await findOne(tx, actor, asked, today)
  if (!after) throw new Error('whoever acted on an evaluation may read it')
  return ok(await toView(tx, instansiId, { ...after, today }))
}

async function store(tx: Tx, row: EvaluationTable): Promise<void> {
  await tx
    .insertInto('evaluation')
    .values(row)
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
    .execute()
}

const wrong = (code: EvaluationRefusal, path: string, message: string): Problem => ({
  code: 'invalid',
  errors: [{ path, message, code }],
})

/** What the door says to a refusal of the table. */
function problemOf(refusal: EvaluationRefusal): Problem {
  switch (refusal) {
    case 'forbidden':
      return { code: 'not-found' }
    case 'self-decision':
    case 'rater':
      return { code: 'forbidden' }
    case 'wrong-state':
    case 'stale':
      return { code: 'conflict' }
    case 'reason-required':
      return wrong(refusal, 'reason', 'expected a reason')
    case 'period-open':
      return wrong(refusal, 'periodId', 'expected a period that is closed or final')
    case 'window-over':
      return wrong(refusal, 'from', 'the days for an objection are over')
  }
}

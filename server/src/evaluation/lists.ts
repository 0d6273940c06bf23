import type { Day } from '@jejak/shared/calendar/day'
import type { EvaluationLine } from '@jejak/shared/evaluation/evaluation'
import {
  EVALUATION_STATES,
  standsAs,
  type EvaluationState,
} from '@jejak/shared/evaluation/transition'
import { periodState } from '@jejak/shared/skp/period'
import { candidateOwners } from '../access/candidates.ts'
import { listPeriods } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { receivedOn } from './evaluation-row.ts'
import { shownPeriods } from './periods.ts'
import { mayRead, relationsTo } from './relation.ts'
import { standingsOf, type Standing } from './standings.ts'
import { toLine } from './view.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** One's own, newest period first. */
export async function listOwn(tx: Tx, actor: Who, today: Day) {
  const { instansiId, personId } = actor
  const { jabatan } = await tx
    .selectFrom('person')
    .select('jabatan')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const evaluations: EvaluationLine[] = []
  for (const period of await shownPeriods(tx, instansiId, today)) {
    const asked = { tx, instansiId, personIds: [personId], period, today }
    evaluations.push(...(await asLines(tx, actor, await standingsOf(asked), today)))
  }
  return { jabatan, evaluations }
}

/** Those whom somebody rates in a period, and the objections of any period that wait for them. */
export async function listTeam(tx: Tx, actor: Who, asked: string | undefined, today: Day) {
  const { instansiId, personId } = actor
  const shown = await shownPeriods(tx, instansiId, today)
  const newest = shown.find((each) => periodState(each, today) !== 'open') ?? shown[0]
  const period = asked === undefined ? newest : shown.find(({ id }) => id === asked)
  const personIds = await candidateOwners({ tx, instansiId, personId, onDay: today })
  const all = period ? await standingsOf({ tx, instansiId, personIds, period, today }) : []
  const mine = all.filter(({ assessors }) => assessors.some((one) => one.personId === personId))
  return {
    periods: shown.map(({ id, name, from, to }) => ({ id, name, from, to })),
    periodId: period?.id ?? null,
    people: (await asLines(tx, actor, mine, today)).toSorted(byName),
    objections: await listObjections(tx, actor, today),
  }
}

const byName = (one: EvaluationLine, other: EvaluationLine): number =>
  one.name.localeCompare(other.name, 'id') || (one.from < other.from ? -1 : 1)

async function listObjections(tx: Tx, actor: Who, today: Day): Promise<EvaluationLine[]> {
  const { instansiId } = actor
  const rows = await tx
    .selectFrom('evaluation')
    .select(['owner_id', 'period_id'])
    .where('instansi_id', '=', instansiId)
    .where('state', '=', 'objected')
    .execute()
  const periods = new Map((await listPeriods(tx, instansiId)).map((each) => [each.id, each]))
  const found: Standing[] = []
  for (const [periodId, some] of Map.groupBy(rows, (row) => row.period_id)) {
    const period = periods.get(periodId)
    const personIds = some.map(({ owner_id }) => owner_id)
    if (period) found.push(...(await standingsOf({ tx, instansiId, personIds, period, today })))
  }
  const objected = found.filter(({ row }) => row?.state === 'objected')
  const relations = await relationsTo(tx, actor, objected, today)
  return objected.flatMap((each, at) => {
    const relation = relations[at]
    return relation?.asSuperior ? [toLine(each, relation, today)] : []
  })
}

async function asLines(tx: Tx, actor: Who, standings: readonly Standing[], today: Day) {
  const relations = await relationsTo(tx, actor, standings, today)
  return standings.flatMap((each, at) => {
    const relation = relations[at]
    return relation && mayRead(each, relation) ? [toLine(each, relation, today)] : []
  })
}

/** How far a period is, for whoever keeps it: numbers, and nobody's rating. */
export async function countStates(tx: Tx, instansiId: string, periodId: string, today: Day) {
  const { people } = await tx
    .selectFrom('person')
    .select((of) => of.fn.countAll().as('people'))
    .where('instansi_id', '=', instansiId)
    .where('active', '=', 1)
    .executeTakeFirstOrThrow()
  const rows = await tx
    .selectFrom('evaluation')
    .select(['owner_id', 'state', 'received_on'])
    .where('instansi_id', '=', instansiId)
    .where('period_id', '=', periodId)
    .execute()
  const counts = new Map<EvaluationState, number>()
  for (const row of rows) {
    const state = standsAs(row.state, receivedOn(row), today)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  const waiting = Math.max(0, Number(people) - new Set(rows.map((row) => row.owner_id)).size)
  counts.set('waiting', waiting)
  return {
    people: Number(people),
    states: EVALUATION_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 })),
  }
}

import type { Day } from '@jejak/shared/calendar/day'
import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import {
  moveEvaluation,
  objectionUntil,
  standsAs,
  type EvaluationState,
} from '@jejak/shared/evaluation/transition'
import { periodState } from '@jejak/shared/skp/period'
import { actingAs } from '../access/acting-as.ts'
import { chiefAmong } from '../access/approvers.ts'
import type { Approver } from '../access/approver.ts'
import type { Tx } from '../platform/db/database.ts'
import {
  decisionOf,
  objectionOf,
  ratingOf,
  realisationOf,
  receivedOn,
  verdictOf,
} from './evaluation-row.ts'
import { factsOf, maySeeRating, type Relation } from './relation.ts'
import type { Standing } from './standings.ts'
import { assessorOf, ratedOnOf } from './assessor.ts'
import { countWaiting, realisationIn } from './worked.ts'

export const stateOf = ({ row }: Standing, today: Day): EvaluationState =>
  row ? standsAs(row.state, receivedOn(row), today) : 'waiting'

/** A line of a list, as this reader may see it. */
export function toLine(standing: Standing, relation: Relation, today: Day): EvaluationLine {
  const { period, personId, name, from, to, post, unor, actingPostId, row } = standing
  const received = row && receivedOn(row)
  const verdict = row && maySeeRating(standing, relation) ? verdictOf(row) : NO_VERDICT
  return {
    periodId: period.id,
    personId,
    from,
    ...(actingPostId !== null && { actingPostId }),
    period: {
      name: period.name,
      from: period.from,
      to: period.to,
      state: periodState(period, today),
    },
    name,
    to,
    post,
    unor,
    state: stateOf(standing, today),
    version: row?.version ?? 0,
    ...verdict,
    until: received && objectionUntil(received),
  }
}
const NO_VERDICT = { hasilKerja: null, perilaku: null, predikat: null }

/** Everything of one, as this reader may see it; the realisation is computed until it was rated, and kept from then on. */
export async function toView(
  tx: Tx,
  instansiId: string,
  { standing, relation, today }: { standing: Standing; relation: Relation; today: Day },
): Promise<EvaluationView> {
  const { period, personId, from, to, actingPostId, row } = standing
  const whose = { instansiId, personId, actingPostId }
  const rated = row && maySeeRating(standing, relation) ? row : null
  const assessor = await assessorOf(tx, instansiId, standing)
  const people = await peopleOf(tx, instansiId, [personId, assessor?.personId, rated?.decided_by])
  const named = (id: string) => ({
    name: people.get(id)?.name ?? '',
    nip: people.get(id)?.nip ?? '',
  })
  const decision = rated && decisionOf(rated)
  return {
    ...toLine(standing, relation, today),
    nip: named(personId).nip,
    assessor: assessor && {
      ...named(assessor.personId),
      as: assessor.as,
      unit: assessor.unit,
    },
    ratedOn: rated && (await ratedOnOf(tx, rated)),
    superior: personOf(chiefAmong(relation.superiors)),
    realisation: row
      ? realisationOf(row)
      : await realisationIn(tx, whose, { from, to, periodId: period.id }),
    waiting: await countWaiting(tx, whose, { from, to }),
    rating: rated && ratingOf(rated),
    objection: rated && objectionOf(rated),
    decision: decision && {
      ...decision,
      by: { name: named(rated?.decided_by ?? '').name, as: decision.as },
    },
    can: canOf(standing, relation, today),
  }
}

const personOf = (approver: Approver | undefined) =>
  approver ? { name: approver.name, as: actingAs(approver) } : null

/** What the table would let this reader do, were its form filled in. */
function canOf(standing: Standing, relation: Relation, today: Day): EvaluationView['can'] {
  const facts = {
    ...factsOf(standing, relation, today),
    versionSeen: true,
    hasReason: true,
  }
  const from = stateOf(standing, today)
  const may = (act: 'rate' | 'receive' | 'object' | 'decide') => moveEvaluation(from, act, facts).ok
  return {
    rate: may('rate'),
    receive: may('receive'),
    object: may('object'),
    decide: may('decide'),
  }
}

async function peopleOf(tx: Tx, instansiId: string, ids: readonly (string | null | undefined)[]) {
  const asked = ids.filter((id) => typeof id === 'string')
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'nip'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', asked)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

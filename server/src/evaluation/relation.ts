import type { Day } from '@jejak/shared/calendar/day'
import { objectionUntil, type EvaluationFacts } from '@jejak/shared/evaluation/transition'
import { periodState } from '@jejak/shared/skp/period'
import type { Approver } from '../access/approver.ts'
import { superiorsOf } from '../access/assessors.ts'
import { caseKey } from '../access/case.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { receivedOn } from './evaluation-row.ts'
import { caseOf, type Standing } from './standings.ts'

/** What somebody is to an evaluation today; lists, single reads and acts all ask here. */
export type Relation = {
  readonly isOwner: boolean
  /** The hat in which they may rate. */
  readonly asAssessor: Approver | null
  /** The hat in which they may decide on an objection. */
  readonly asSuperior: Approver | null
  readonly isRater: boolean
  readonly superiors: readonly Approver[]
}

type Who = Pick<Actor, 'instansiId' | 'personId'>

export async function relationsTo(
  tx: Tx,
  { instansiId, personId }: Who,
  standings: readonly Standing[],
  today: Day,
): Promise<Relation[]> {
  const cases = standings.map((each) => ({
    ...caseOf(each),
    // Before there is a rating it would be given by whoever is first in line.
    raterId: each.row?.assessor_id ?? each.assessors[0]?.personId ?? '',
  }))
  const superiors = await superiorsOf({ tx, instansiId, cases, onDay: today })
  const mine = (approvers: readonly Approver[]) =>
    approvers.find((one) => one.personId === personId) ?? null
  return standings.map((each, at) => {
    const above = superiors.get(caseKey(cases[at]!)) ?? []
    return {
      isOwner: each.personId === personId,
      asAssessor: mine(each.assessors),
      asSuperior: mine(above),
      isRater: each.row?.assessor_id === personId,
      superiors: above,
    }
  })
}

/** A superior has to do with it only once there is an objection. */
export const mayRead = (
  { row }: Standing,
  { isOwner, asAssessor, asSuperior }: Relation,
): boolean =>
  isOwner || asAssessor !== null || (asSuperior !== null && row !== null && row.objection !== null)

/** The person sees it from the day on which they opened it: the days for an objection begin there. */
export const maySeeRating = (standing: Standing, relation: Relation): boolean =>
  mayRead(standing, relation) && !(relation.isOwner && standing.row?.received_on === null)

/** What the table judges, but for what the request says. */
export function factsOf(
  { row, period }: Standing,
  { isOwner, asAssessor, asSuperior, isRater }: Relation,
  today: Day,
): Omit<EvaluationFacts, 'versionSeen' | 'hasReason'> {
  const received = row && receivedOn(row)
  return {
    isOwner,
    isAssessor: asAssessor !== null,
    isSuperior: asSuperior !== null,
    isRater,
    isPeriodOpen: periodState(period, today) === 'open',
    isWindowOver: received !== null && today > objectionUntil(received),
  }
}

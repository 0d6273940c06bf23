import type { Day } from '@jejak/shared/calendar/day'
import { listAssignments, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Approver } from './approver.ts'
import { approversOf } from './approvers.ts'
import { caseKey, type Case } from './case.ts'
import { climb, firstSteps, upFrom, type Level } from './line.ts'
import { RATES } from './rates.ts'

const ratesAmong = (approvers: readonly Approver[]) =>
  approvers.filter(({ kind }) => RATES.includes(kind))

/** A line of posts is never longer. */
const LEVELS = 12

type Question = {
  readonly tx: Tx
  readonly instansiId: string
  readonly cases: readonly Case[]
  readonly onDay: Day
}

/** *Pejabat penilai*, case by case: who may rate what was done up to a day, by post and by today's holders. */
export async function assessorsOf(
  question: Question & { readonly assignments?: readonly Assignment[] },
): Promise<ReadonlyMap<string, readonly Approver[]>> {
  const approvers = await approversOf(question)
  return new Map([...approvers].map(([key, all]) => [key, ratesAmong(all)]))
}

/** A case of which somebody has rated already. */
export type RatedCase = Case & { readonly raterId: string }

/**
 * *Atasan pejabat penilai*: the first level above the assessors' on which somebody else than the one who rated holds
 * the post. Whoever stands in for their own superior does not end the way up.
 */
export async function superiorsOf(
  question: Omit<Question, 'cases'> & { readonly cases: readonly RatedCase[] },
): Promise<ReadonlyMap<string, readonly Approver[]>> {
  const { tx, instansiId, cases } = question
  const personIds = [...new Set(cases.map(({ ownerId }) => ownerId))]
  const own = Map.groupBy(
    await listAssignments(tx, instansiId, { personIds }, { withLeft: true }),
    (assignment) => assignment.personId,
  )
  const raters = new Map(cases.map((each) => [caseKey(each), each.raterId]))
  const found = new Map<string, readonly Approver[]>()
  let levels: readonly Level[] = [
    ...(await climb(question, await firstSteps(question, cases, own))).values(),
  ]
  for (let at = 0; at < LEVELS && levels.length > 0; at++) {
    const steps = await upFrom(
      question,
      levels.map(({ step }) => step),
    )
    levels = [...(await climb(question, steps)).values()].filter(({ step, approvers }) => {
      const key = caseKey(step.each)
      const able = ratesAmong(approvers)
      if (!able.some(({ personId }) => personId !== raters.get(key))) return true
      found.set(key, able)
      return false
    })
  }
  return found
}

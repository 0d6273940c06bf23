import { agreementContract } from '@jejak/shared/api/routes/agreement'
import { skpContract } from '@jejak/shared/api/routes/skp'
import { ok, type Result } from '@jejak/shared/result'
import { hasAdendum } from '@jejak/shared/skp/skp-state'
import { callRow, type CallFailure } from '../sync/http.ts'
import type { PrintedPlan } from './printed-plan.ts'

export type FoundPlan = { readonly plan: PrintedPlan; readonly isAgreed: boolean } | null

/**
 * The plan of a year: one's own as it is in force or written, or that of somebody in the team as it was handed in. Null
 * where there is none to be read.
 */
export async function readPlan(
  year: number,
  person: string | undefined,
): Promise<Result<FoundPlan, CallFailure>> {
  if (person === undefined) {
    const own = await callRow(skpContract.skp, undefined)
    if (!own.ok) return own
    const plan = own.value.skp.find((each) => each.year === year)
    const state = plan?.state ?? 'draft'
    return ok(plan ? { plan, isAgreed: state === 'approved' || hasAdendum(state) } : null)
  }
  const team = await callRow(agreementContract.teamSkp, undefined)
  if (!team.ok) return team
  const found = team.value.skp.find((each) => each.person.id === person && each.year === year)
  if (!found) return ok(null)
  const record = await callRow(agreementContract.skpRecord, undefined, found.id)
  if (!record.ok) return record
  const plan = record.value.inForce ?? record.value.waiting
  return ok(plan ? { plan, isAgreed: record.value.inForce !== null } : null)
}

import { agreementContract } from '@jejak/shared/api/routes/agreement'
import { skpContract } from '@jejak/shared/api/routes/skp'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import { ok, type Result } from '@jejak/shared/result'
import type { SkpRecord } from '@jejak/shared/skp/skp-record'
import type { Subject } from '@jejak/shared/report/recap'
import { hasAdendum } from '@jejak/shared/skp/skp-state'
import { callRow, type CallFailure } from '../sync/http.ts'
import type { PrintedPlan } from './printed-plan.ts'

/** What a form says otherwise of a plan for a post one acts in: that post, and who decides on it, whose NIP is not told. */
type Acting = Pick<Subject, 'post' | 'unit' | 'assessor'>

export type FoundPlan = {
  readonly plan: PrintedPlan
  readonly isAgreed: boolean
  readonly acting?: Acting
} | null

/**
 * The plan of a year for the post that answers for somebody, or for one they act in: one's own as it is in force or
 * written, or that of somebody in the team as it was handed in. Null where there is none to be read.
 */
export async function readPlan(
  year: number,
  person: string | undefined,
  actingPostId: string | undefined,
): Promise<Result<FoundPlan, CallFailure>> {
  const isOf = ({ acting, ...each }: Listed) =>
    each.year === year && acting?.postId === actingPostId
  if (person === undefined) {
    const own = await callRow(skpContract.skp, undefined)
    if (!own.ok) return own
    const plan = own.value.skp.find(isOf)
    if (!plan) return ok(null)
    const state = plan.state ?? 'draft'
    const isAgreed = state === 'approved' || hasAdendum(state)
    if (!plan.acting) return ok({ plan, isAgreed })
    const record = await callRow(agreementContract.skpRecord, undefined, plan.id)
    return record.ok ? ok({ plan, isAgreed, ...actingOf(record.value) }) : record
  }
  const team = await callRow(agreementContract.teamSkp, undefined)
  if (!team.ok) return team
  const found = team.value.skp.find((each) => each.person.id === person && isOf(each))
  if (!found) return ok(null)
  const record = await callRow(agreementContract.skpRecord, undefined, found.id)
  if (!record.ok) return record
  const plan = record.value.inForce ?? record.value.waiting
  const isAgreed = record.value.inForce !== null
  return ok(plan ? { plan, isAgreed, ...actingOf(record.value) } : null)
}

type Listed = { readonly year: number; readonly acting?: ActingPost | undefined }

function actingOf({ acting, approvers: [first] }: SkpRecord): { readonly acting?: Acting } {
  if (!acting) return {}
  const assessor = first ? { ...first, nip: '', unit: '' } : null
  return { acting: { post: `Plt. ${acting.post}`, unit: acting.unor, assessor } }
}

import { agreementContract } from '@jejak/shared/api/routes/agreement'
import { ok, type Result } from '@jejak/shared/result'
import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { findSkp } from './skp.ts'

/** A superior's word on one's SKP. */
export type SkpDecision = {
  readonly skpId: string
  readonly year: number
  /** One acts in whose plan it is. */
  readonly post?: string
  readonly act: 'approve' | 'return'
  readonly at: number
  readonly by: string
  readonly actingAs: string
  readonly comment: string
}
export type SkpNews = {
  /** Newest first. */
  readonly decisions: readonly SkpDecision[]
  /** How many SKPs wait for one's own word. */
  readonly waiting: number
}

/** Years of which the decisions are news. */
const NEWEST = 2
const SHOWN = 10

/** What was decided on one's SKPs of late, and what waits for one's own decision, as the server knows it now. */
export async function askSkpNews(
  context: DataContext,
  { isSuperior }: { readonly isSuperior: boolean },
): Promise<Result<SkpNews, CallFailure>> {
  const known = (await findSkp(context)).filter(({ state }) => state !== undefined)
  const years = [...new Set(known.map(({ year }) => year))].slice(0, NEWEST)
  const mine = known.filter(({ year }) => years.includes(year))
  const decisions: SkpDecision[] = []
  for (const { id, acting } of mine) {
    const answer = await callRow(agreementContract.skpRecord, undefined, id)
    if (!answer.ok) return answer
    const { year, acts } = answer.value
    for (const { act, state: _state, ...done } of acts) {
      if (act === 'approve' || act === 'return') {
        decisions.push({ skpId: id, year, ...(acting && { post: acting.post }), act, ...done })
      }
    }
  }
  const team = isSuperior ? await callRow(agreementContract.teamSkp, undefined) : ok({ skp: [] })
  if (!team.ok) return team
  return ok({
    decisions: decisions.toSorted((one, other) => other.at - one.at).slice(0, SHOWN),
    waiting: team.value.skp.filter(({ state }) => isWaiting(state)).length,
  })
}

const SEEN = 'skpDecisionsSeenAt'

/** When the newest decision was made that the person has seen here; 0 before the first. */
export async function readSkpSeen(database: JejakDatabase): Promise<number> {
  const row = await database.settings.get(SEEN)
  return typeof row?.value === 'number' ? row.value : 0
}

export async function markSkpSeen(database: JejakDatabase, at: number): Promise<void> {
  if (at > (await readSkpSeen(database))) await database.settings.put({ key: SEEN, value: at })
}

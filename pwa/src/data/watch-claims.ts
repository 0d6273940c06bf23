import { officeContract } from '@jejak/shared/api/routes/office'
import type { ClaimView } from '@jejak/shared/org/claim'
import type { DataContext } from '../storage/data-context.ts'
import { callRow } from '../sync/http.ts'
import { claimsCount } from './claims-count.ts'

/** How old the number may be while the app is looked at. */
const FRESH_MS = 5 * 60_000

/** Keeps count of the claims that wait for this person. Without an answer the number of before stands. */
export function watchClaims(
  { clock }: Pick<DataContext, 'clock'>,
  me: string,
  stop: AbortSignal,
): void {
  let asked = 0
  const look = () => {
    if (document.visibilityState !== 'visible' || clock.now() - asked < FRESH_MS) return
    asked = clock.now()
    void callRow(officeContract.supervisorClaims, undefined).then((answer) => {
      if (answer.ok && !stop.aborted) countClaims(answer.value.claims, me)
    }, reportError)
  }
  claimsCount.value = { asked: 0, claims: 0 }
  look()
  document.addEventListener('visibilitychange', look, { signal: stop })
}

/** Called with what a page has just read, so that the number follows what is done there. */
export function countClaims(claims: readonly ClaimView[], me: string): void {
  claimsCount.value = {
    asked: claims.filter((claim) => isAsked(claim, me)).length,
    claims: claims.filter(({ acts }) => acts.includes('decide')).length,
  }
}

/** One of the two supervisors, whose word is still missing. */
export const isAsked = ({ acts, answers }: ClaimView, me: string): boolean =>
  acts.includes('agree') && !answers.some(({ byId }) => byId === me)

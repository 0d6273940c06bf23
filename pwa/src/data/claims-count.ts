import { signal } from '@preact/signals'

export type ClaimsCount = {
  /** The person is one of the two supervisors, and has not said anything yet. */
  readonly asked: number
  /** The person administers the claimant. */
  readonly claims: number
}

/** Claims of a wrong supervisor that wait for this person. */
export const claimsCount = signal<ClaimsCount>({ asked: 0, claims: 0 })

import type { RequestOf } from '@jejak/shared/api/contract'
import type { Person } from '../person.ts'

/**
 * A sign-in under way: whose it would be, or undefined when nobody has the NIP; then a factor does the same work and
 * says no. `secret` is what the browser holds, random and good for one sign-in, so that a challenge can be bound to it.
 */
export type Ticket = {
  readonly person: Person | undefined
  readonly secret?: string
  /** The person has signed in on this device before: others in line do not keep them waiting. */
  readonly isKnownDevice?: boolean
}

/**
 * `busy`: not judged, come back later. `clock`: wrong now, and right by a clock that differs. `copied`: signed rightly by a
 * device that counts behind itself, so there are two of it. Nothing but `true` lets anybody in.
 */
export type Verdict = boolean | 'busy' | 'clock' | 'copied'

/** What a browser sends to prove itself. A further kind of proof is a further field of its route. */
export type Proof =
  | Pick<RequestOf<'signIn'>, 'password'>
  | Pick<RequestOf<'signInCode'>, 'code'>
  | Pick<RequestOf<'passkeySignIn'>, 'assertion'>

/**
 * One way to prove who one is. A new way is one file with one of these and a place in a list of `sign-in.ts`; tickets,
 * throttling and sessions are not its concern.
 */
export type Factor<Own extends Proof = Proof> = {
  readonly name: string
  /** True for the proofs that this factor judges. Of the factors of a step exactly one takes a proof. */
  takes(proof: Proof): proof is Own
  /**
   * True when the proof is right. A proof that counts once is used up in the same atomic statement that judges it.
   */
  verify(ticket: Ticket, proof: Own): Promise<Verdict>
}

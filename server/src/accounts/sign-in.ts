import { fail, ok, type Result } from '@jejak/shared/result'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Factor, Proof, Ticket } from './factors/factor.ts'
import { passwordFactor, type Passwords } from './factors/password.ts'
import { recoveryFactor } from './factors/recovery.ts'
import { totpFactor } from './factors/totp.ts'
import type { Person } from './person.ts'
import type { DeviceName } from './device-name.ts'
import type { Sessions } from './sessions.ts'
import type { SignInLog } from './sign-in-log.ts'
import type { Attempt, Throttle } from './throttle.ts'
import { holderOf, issueTicket, spendTicket, useTicket } from './tickets.ts'

export type SignInParts = {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
}
type Refusal =
  | { readonly code: 'sign-in-failed' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }

/** Where an attempt comes from. */
type Origin = Omit<Attempt, 'account'> & { readonly device: DeviceName }

export type SignIn = {
  /** First step: a NIP and its proof for a ticket. An unknown NIP gets the same answer after the same work. */
  begin(
    asked: Origin & { readonly nip: string; readonly proof: Proof },
  ): Promise<Result<string, Refusal>>
  /** Second step: the ticket and another proof for the token of a session. */
  finish(
    asked: Origin & { readonly ticket: string; readonly proof: Proof; readonly isShared: boolean },
  ): Promise<Result<{ readonly person: Person; readonly token: string }, Refusal>>
}

const FAILED = { code: 'sign-in-failed' } as const

/** Sign-in in two steps, ticket → factor. Which factors a step takes is said here and nowhere else. */
export function createSignIn({ deps, passwords, throttle, sessions, log }: SignInParts): SignIn {
  const first: readonly Factor[] = [passwordFactor(deps.db, passwords)]
  const second: readonly Factor[] = [totpFactor(deps), recoveryFactor(deps)]

  return {
    async begin({ proof, nip, ...origin }) {
      const attempt = { ...origin, account: nip }
      const wait = throttle.waitSeconds(attempt)
      if (wait > 0) return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
      const person = await findPerson(deps, nip)
      const verdict = await judge(first, { person }, proof)
      if (verdict === 'busy') return fail({ code: 'too-many-requests', retryAfterSeconds: 5 })
      if (!verdict || !person) {
        throttle.failed(attempt)
        if (person) log.note(person, origin.device, 'wrong-password')
        return fail(FAILED)
      }
      throttle.succeeded(attempt)
      return ok(await issueTicket(deps, person))
    },

    async finish({ ticket, proof, isShared, ...origin }) {
      const holder = await holderOf(deps, ticket)
      // By person: a whole office may sit behind one address, and a colleague's wrong codes are not theirs.
      const attempt = { ...origin, account: `code:${holder?.personId ?? ''}` }
      const wait = throttle.waitSeconds(attempt)
      if (wait > 0) return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
      // The attempt is counted before it is judged, and the ticket spent after: of two right proofs one signs in.
      const person = await useTicket(deps, ticket)
      const verdict = person && (await judge(second, { person, secret: ticket }, proof))
      if (verdict === 'busy') return fail({ code: 'too-many-requests', retryAfterSeconds: 5 })
      if (!person || !verdict || !(await spendTicket(deps, ticket))) {
        throttle.failed(attempt)
        if (holder) log.note(holder, origin.device, 'wrong-code')
        return fail(FAILED)
      }
      throttle.succeeded(attempt)
      log.note(person, origin.device, 'signed-in')
      const token = await sessions.start({ ...person, device: origin.device, isShared })
      return ok({ person, token })
    },
  }
}

/** The verdict of the factor that takes this kind of proof. A proof that none takes is wrong. */
async function judge(
  factors: readonly Factor[],
  ticket: Ticket,
  proof: Proof,
): Promise<boolean | 'busy'> {
  const factor = factors.find((each) => each.takes(proof))
  return factor ? factor.verify(ticket, proof) : false
}

async function findPerson(
  { db }: Pick<ServerDeps, 'db'>,
  nip: string,
): Promise<Person | undefined> {
  const row = await db.read
    .selectFrom('person')
    .select(['instansi_id', 'id'])
    .where('nip', '=', nip)
    .where('active', '=', 1)
    .executeTakeFirst()
  return row && { instansiId: row.instansi_id, personId: row.id }
}

import { fail, ok, type Result } from '@jejak/shared/result'
import type { World } from '../world.ts'
import type { Passwords } from './password.ts'
import { consumeRecoveryCode } from './recovery-codes.ts'
import type { Sessions } from './sessions.ts'
import type { Attempt, Throttle } from './throttle.ts'
import { issueTicket, spendTicket, useTicket } from './tickets.ts'
import { consumeTotp, type Person } from './totp.ts'

export type SignInParts = {
  readonly world: World
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly sessions: Sessions
}
type Refusal =
  | { readonly code: 'sign-in-failed' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }

const FAILED = { code: 'sign-in-failed' } as const

/** First step: NIP and password for a ticket. An unknown NIP gets the same answer after the same work. */
export async function checkPassword(
  { world, passwords, throttle }: SignInParts,
  { password, ...attempt }: Attempt & { readonly password: string },
): Promise<Result<string, Refusal>> {
  const wait = throttle.waitSeconds(attempt)
  if (wait > 0) return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
  const person = await world.db.read
    .selectFrom('person')
    .innerJoin('credential', (join) =>
      join
        .onRef('credential.instansi_id', '=', 'person.instansi_id')
        .onRef('credential.person_id', '=', 'person.id'),
    )
    .select(['person.instansi_id', 'person.id', 'credential.password_hash'])
    .where('person.nip', '=', attempt.nip)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  const matches = await passwords.verify(person?.password_hash ?? null, password)
  if (matches === 'busy') return fail({ code: 'too-many-requests', retryAfterSeconds: 5 })
  if (!matches || !person) {
    throttle.failed(attempt)
    return fail(FAILED)
  }
  throttle.succeeded(attempt)
  return ok(await issueTicket(world, { instansiId: person.instansi_id, personId: person.id }))
}

/** Second step: the ticket and a code, from the authenticator or the list of recovery codes, for a session token. */
export async function checkCode(
  { world, sessions, throttle }: SignInParts,
  {
    ticket,
    code,
    ...from
  }: Omit<Attempt, 'nip'> & { readonly ticket: string; readonly code: string },
): Promise<Result<{ readonly person: Person; readonly token: string }, Refusal>> {
  const attempt = { ...from, nip: 'code' }
  const wait = throttle.waitSeconds(attempt)
  if (wait > 0) return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
  const person = await useTicket(world, ticket)
  if (!person || !(await isCode(world, person, code)) || !(await spendTicket(world, ticket))) {
    throttle.failed(attempt)
    return fail(FAILED)
  }
  throttle.succeeded(attempt)
  return ok({ person, token: await sessions.start(person) })
}

const isCode = (world: World, person: Person, code: string): Promise<boolean> =>
  /^\d{6}$/.test(code)
    ? consumeTotp(world, person, code)
    : world.db.write((tx) => consumeRecoveryCode(tx, person, code, world.now()))

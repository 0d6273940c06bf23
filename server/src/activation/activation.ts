import { timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { normaliseNip } from '@jejak/shared/org/nip'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { ServerDeps } from '../platform/server-deps.ts'
import { hashOfCode, liveCode, spendCode } from './codes.ts'
import type { DeviceName } from '../accounts/device-name.ts'
import type { Passwords } from '../accounts/factors/password.ts'
import { replaceRecoveryCodes } from '../accounts/factors/recovery.ts'
import { newTotpSecret, sealTotp, stepOfCode, totpUri } from '../accounts/factors/totp.ts'
import { activationLimits } from '../accounts/limits.ts'
import { isWeakPassword } from '../accounts/passwords/weak-password.ts'
import type { Person } from '../accounts/person.ts'
import { FAILED, refusalOf, type Refusal } from '../accounts/refusal.ts'
import { tellResets, type ToldReset } from './resets-told.ts'
import type { SignInLog } from '../accounts/sign-in-log.ts'
import type { Throttle } from '../accounts/throttle.ts'
import { findPerson, NOBODY } from '../accounts/whom.ts'

type Begin = RequestOf<'activate'> & { readonly address: string; readonly device: DeviceName }

export type Activation = {
  /**
   * NIP and code from paper, and the password that is to be. An unknown NIP, one without a code and a wrong code get the same
   * answer after the same work. Nothing is used up and nothing written before the authenticator has shown a right code.
   */
  begin(
    asked: Begin,
  ): Promise<Result<ResponseOf<'activate'>, Refusal | { readonly code: 'weak-password' }>>
  confirm(asked: RequestOf<'activateConfirm'> & { readonly device: DeviceName }): Promise<
    Result<
      {
        readonly person: Person
        readonly recoveryCodes: string[]
        /** Resets of this account that the person has not been told of. */
        readonly resets: readonly ToldReset[]
      },
      Refusal
    >
  >
}

const LIFETIME_MS = 15 * 60_000

/** What the browser carries from one step to the next, sealed: it survives a restart and takes no memory here. */
const PendingSchema = v.object({
  instansiId: v.string(),
  personId: v.string(),
  codeHash: v.string(),
  passwordHash: v.string(),
  secret: v.string(),
  until: v.number(),
})
const ABOUT = 'activation'

export function createActivation({
  deps,
  passwords,
  throttle,
  log,
}: {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly log: SignInLog
}): Activation {
  const { db, now, random, seal } = deps
  return {
    async begin({ nip: typed, code, password, address, device }) {
      const nip = normaliseNip(typed)
      const limits = activationLimits({ address, account: nip })
      const reserved = await throttle.reserve(limits)
      if (!reserved.isReserved) return fail(refusalOf(reserved))
      const found = await findPerson(deps, nip)
      const person = found ?? NOBODY
      const codeHash = hashOfCode(deps, person, code)
      const isRight = isSame(codeHash, (await liveCode(deps, person)) ?? '-')
      if (!isRight || !found) {
        log.note(found, device, 'wrong-code')
        return fail(FAILED)
      }
      await throttle.succeeded(limits)
      // Only now: it would tell a stranger whose NIP it is.
      const who = await whoIs(deps, found)
      if (isWeakPassword(password, who)) return fail({ code: 'weak-password' })
      const secret = newTotpSecret()
      const pending = {
        ...found,
        codeHash,
        passwordHash: await passwords.hash(password),
        secret,
        until: now() + LIFETIME_MS,
      }
      const ticket = seal.close(JSON.stringify(pending), ABOUT)
      return ok({ ticket, totpSecret: secret, totpUri: totpUri(secret, who.name) })
    },

    async confirm({ ticket, code, device }) {
      const pending = openTicket(deps, ticket)
      if (!pending || pending.until <= now()) return fail(FAILED)
      const { instansiId, personId, secret, passwordHash, codeHash } = pending
      const person = { instansiId, personId }
      const step = await stepOfCode(secret, code, now())
      if (step === undefined) return fail(FAILED)
      const made = await db.write(async (tx) => {
        if (!(await spendCode(tx, person, codeHash, now()))) return undefined
        const credential = {
          password_hash: passwordHash,
          totp_secret: sealTotp(deps, person, secret),
          totp_last_step: step,
        }
        await tx
          .insertInto('credential')
          .values({ instansi_id: instansiId, person_id: personId, ...credential })
          .onConflict((on) => on.columns(['instansi_id', 'person_id']).doUpdateSet(credential))
          .execute()
        return {
          recoveryCodes: await replaceRecoveryCodes(tx, random, person),
          resets: await tellResets(tx, person, now()),
        }
      })
      if (!made) return fail(FAILED)
      log.note(person, device, 'activated')
      return ok({ person, ...made })
    },
  }
}

/** Undefined for anything that this server did not seal. */
function openTicket({ seal }: Pick<ServerDeps, 'seal'>, ticket: string) {
  try {
    return v.parse(PendingSchema, JSON.parse(seal.open(ticket, ABOUT)))
  } catch {
    return undefined
  }
}

const whoIs = (
  { db }: Pick<ServerDeps, 'db'>,
  { instansiId, personId }: Person,
): Promise<{ readonly name: string; readonly nip: string; readonly instansi: string }> =>
  db.read
    .selectFrom('person')
    .innerJoin('instansi', 'instansi.instansi_id', 'person.instansi_id')
    .select(['person.nip', 'person.name', 'instansi.name as instansi'])
    .where('person.instansi_id', '=', instansiId)
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow()

function isSame(one: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(other)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

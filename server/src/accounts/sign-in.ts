import { normaliseNip } from '@jejak/shared/org/nip'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Factor, Proof, Ticket, Verdict } from './factors/factor.ts'
import { passwordFactor, type Passwords } from './factors/password.ts'
import { recoveryFactor } from './factors/recovery.ts'
import { totpFactor } from './factors/totp.ts'
import { isKnownDevice, rememberDevice } from './known-devices.ts'
import { codeLimits, isStreak, passwordLimits, streaksOf } from './limits.ts'
import type { Person } from './person.ts'
import { BUSY, FAILED, refusalOf, type Refusal } from './refusal.ts'
import type { DeviceName } from './device-name.ts'
import type { Sessions } from './sessions.ts'
import type { SignInLog } from './sign-in-log.ts'
import type { Throttle } from './throttle.ts'
import { holderOf, issueTicket, spendTicket, useTicket } from './tickets.ts'
import { findPerson, NOBODY } from './whom.ts'

export type SignInParts = {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
}

/** What an attempt comes from: the name of the device, when this server gave it one, and what it runs. */
type Origin = {
  readonly deviceId: string | undefined
  readonly device: DeviceName
}

export type SignIn = {
  /** First step: a NIP and its proof for a ticket. An unknown NIP gets the same answer after the same work. */
  begin(
    asked: Origin & { readonly nip: string; readonly proof: Proof; readonly address: string },
  ): Promise<Result<string, Refusal>>
  /** Second step: the ticket and another proof for the token of a session. */
  finish(
    asked: Origin & { readonly ticket: string; readonly proof: Proof; readonly isShared: boolean },
  ): Promise<Result<{ readonly person: Person; readonly token: string }, Refusal>>
}

/** Sign-in in two steps, ticket → factor. Which factors a step takes is said here and nowhere else. */
export function createSignIn({ deps, passwords, throttle, sessions, log }: SignInParts): SignIn {
  const first: readonly Factor[] = [passwordFactor(deps.db, passwords)]
  const second: readonly Factor[] = [totpFactor(deps), recoveryFactor(deps)]
  const knownDevice = async (person: Person, deviceId: string | undefined) =>
    deviceId !== undefined && (await isKnownDevice(deps, person, deviceId)) ? deviceId : undefined

  return {
    async begin({ proof, nip: typed, deviceId, address, device }) {
      const nip = normaliseNip(typed)
      const person = await findPerson(deps, nip)
      const known = await knownDevice(person ?? NOBODY, deviceId)
      const limits = passwordLimits({ knownDevice: known, address, account: nip })
      const reserved = await throttle.reserve(limits)
      if (!reserved.isReserved) return fail(refusalOf(reserved))
      const verdict = await judge(first, { person, isKnownDevice: known !== undefined }, proof)
      if (verdict === 'busy') {
        await throttle.giveBack(limits)
        return fail(BUSY)
      }
      if (verdict !== true || !person) {
        log.note(person, device, 'wrong-password')
        return fail(FAILED)
      }
      await throttle.succeeded(limits)
      return ok(await issueTicket(deps, person))
    },

    async finish({ ticket, proof, isShared, deviceId, device }) {
      // An invented ticket is nobody's: it counts against nobody, and 125 bits are not guessed.
      const holder = await holderOf(deps, ticket)
      const factor = second.find((each) => each.takes(proof))
      if (!holder || !factor) return fail(FAILED)
      const about = { person: holder, knownDevice: await knownDevice(holder, deviceId) }
      const limits = codeLimits({ ...about, factor: factor.name })
      const reserved = await throttle.reserve(limits)
      if (!reserved.isReserved) return fail(refusalOf(reserved))
      // The attempt is counted before it is judged, and the ticket spent after: of two right proofs one signs in.
      const person = await useTicket(deps, ticket)
      const refuse = (refusal: Refusal) => {
        log.note(holder, device, 'wrong-code')
        return fail(refusal)
      }
      if (!person) {
        await throttle.giveBack(limits)
        return refuse(FAILED)
      }
      const verdict = await factor.verify({ person, secret: ticket }, proof)
      if (verdict === 'busy') {
        await throttle.giveBack(limits)
        return fail(BUSY)
      }
      if (verdict === 'clock') return refuse({ ...FAILED, hint: 'clock' })
      if (verdict !== true || !(await spendTicket(deps, ticket))) return refuse(FAILED)
      await throttle.succeeded([...limits.filter((limit) => !isStreak(limit)), ...streaksOf(about)])
      log.note(person, device, 'signed-in')
      if (deviceId !== undefined) await rememberDevice(deps, person, deviceId)
      return ok({ person, token: await sessions.start({ ...person, device, isShared }) })
    },
  }
}

/** The verdict of the factor that takes this kind of proof. A proof that none takes is wrong. */
async function judge(factors: readonly Factor[], ticket: Ticket, proof: Proof): Promise<Verdict> {
  const factor = factors.find((each) => each.takes(proof))
  return factor ? factor.verify(ticket, proof) : false
}

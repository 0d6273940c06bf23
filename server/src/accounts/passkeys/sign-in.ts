import type { SignInOutcome } from '@jejak/shared/api/routes/security'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { DeviceName } from '../device-name.ts'
import type { Factor, Verdict } from '../factors/factor.ts'
import { claimedBy, type Assertion } from '../factors/passkey.ts'
import { isKnownDevice, rememberDevice } from '../known-devices.ts'
import { passkeyLimits, streaksOf } from '../limits.ts'
import type { Person } from '../person.ts'
import { FAILED, refusalOf, type Refusal } from '../refusal.ts'
import type { Sessions } from '../sessions.ts'
import type { SignInLog } from '../sign-in-log.ts'
import type { Throttle } from '../throttle.ts'
import { NOBODY } from '../whom.ts'

export type PasskeySignIn = (asked: {
  readonly assertion: Assertion
  /** What this browser was given to hold when it asked for a challenge. */
  readonly browserSecret: string | undefined
  readonly isShared: boolean
  readonly deviceId: string | undefined
  readonly device: DeviceName
  readonly address: string
}) => Promise<Result<{ readonly person: Person; readonly token: string }, Refusal>>

/**
 * Sign-in in one step and without a NIP: the passkey says whose it is, and its device has asked for finger, face or PIN.
 * A passkey that nobody has is refused in the same words after the same work.
 */
export function createPasskeySignIn({
  deps,
  passkey,
  throttle,
  sessions,
  log,
}: {
  readonly deps: ServerDeps
  readonly passkey: Factor<{ readonly assertion: Assertion }>
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
}): PasskeySignIn {
  return async ({ assertion, browserSecret, isShared, deviceId, device, address }) => {
    const limits = passkeyLimits({ deviceId, address })
    const reserved = await throttle.reserve(limits)
    if (!reserved.isReserved) return fail(refusalOf(reserved))
    const person = await claimedBy(deps, assertion)
    const isKnown =
      deviceId !== undefined && (await isKnownDevice(deps, person ?? NOBODY, deviceId))
    const ticket = { person, ...(browserSecret !== undefined && { secret: browserSecret }) }
    const verdict = await passkey.verify(ticket, { assertion })
    if (verdict !== true || !person) {
      log.note(person, device, outcomeOf(verdict))
      return fail(FAILED)
    }
    const knownDevice = isKnown ? deviceId : undefined
    await throttle.succeeded([...limits, ...streaksOf({ person, knownDevice })])
    log.note(person, device, 'passkey-signed-in')
    if (deviceId !== undefined) await rememberDevice(deps, person, deviceId)
    return ok({ person, token: await sessions.start({ ...person, device, isShared }) })
  }
}

/** What its owner reads about a passkey that was refused. */
export const outcomeOf = (verdict: Verdict): SignInOutcome =>
  verdict === 'copied' ? 'passkey-copied' : 'wrong-passkey'

import type { RequestOf } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { DeviceName } from './device-name.ts'
import type { Factor } from './factors/factor.ts'
import { recoveryFactor } from './factors/recovery.ts'
import { totpFactor } from './factors/totp.ts'
import { stepUpLimits } from './limits.ts'
import { outcomeOf } from './passkeys/sign-in.ts'
import { BUSY, FAILED, refusalOf, type Refusal } from './refusal.ts'
import type { Sessions } from './sessions.ts'
import type { SignInLog } from './sign-in-log.ts'
import type { Throttle } from './throttle.ts'

/** Long enough for an act and its corrections, too short for whoever finds the device unlocked after lunch. */
const FRESH_MS = 10 * 60_000

/** Whether somebody has shown a factor within the last minutes. A clock that was set back makes nobody fresh. */
export const isFreshAt = ({ provedAt = 0 }: Pick<Actor, 'provedAt'>, at: number): boolean =>
  Math.abs(at - provedAt) < FRESH_MS

export type StepUp = (asked: {
  readonly actor: Actor
  readonly proof: RequestOf<'stepUp'>['proof']
  readonly device: DeviceName
}) => Promise<Result<null, Refusal>>

/**
 * A factor once more, from somebody who is signed in: an unlocked device alone must not give an account away. What asks
 * for it says so in its row of the contract; here is only the asking.
 */
export function createStepUp({
  deps,
  passkey,
  throttle,
  sessions,
  log,
}: {
  readonly deps: ServerDeps
  readonly passkey: Factor
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
}): StepUp {
  const factors: readonly Factor[] = [totpFactor(deps), recoveryFactor(deps), passkey]
  return async ({ actor, proof, device }) => {
    const factor = factors.find((each) => each.takes(proof))
    if (!factor) return fail(FAILED)
    const limits = stepUpLimits(actor, factor.name)
    const reserved = await throttle.reserve(limits)
    if (!reserved.isReserved) return fail(refusalOf(reserved))
    const verdict = await factor.verify({ person: actor, secret: actor.sessionId }, proof)
    if (verdict === 'busy') {
      await throttle.giveBack(limits)
      return fail(BUSY)
    }
    if (verdict !== true) {
      log.note(actor, device, factor === passkey ? outcomeOf(verdict) : 'wrong-code')
      return fail(verdict === 'clock' ? { ...FAILED, hint: 'clock' } : FAILED)
    }
    await throttle.succeeded(limits)
    await sessions.noteProof(actor.sessionId)
    return ok(null)
  }
}

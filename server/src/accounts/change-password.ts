import { fail, ok, type Result } from '@jejak/shared/result'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { passwordFactor, type Passwords } from './factors/password.ts'
import { consumeTotp } from './factors/totp.ts'
import type { Sessions } from './sessions.ts'
import type { SignInLog } from './sign-in-log.ts'
import type { DeviceName } from './device-name.ts'
import type { Throttle } from './throttle.ts'

type Refusal =
  | { readonly code: 'sign-in-failed' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }

type Asked = {
  readonly actor: Actor
  readonly present: string
  readonly code: string
  readonly next: string
  readonly deviceId: string | undefined
  readonly address: string
  readonly device: DeviceName
}

export type ChangePassword = (asked: Asked) => Promise<Result<number, Refusal>>

/**
 * A new password for whoever knows the present one and has the authenticator at hand, so that an unlocked device alone
 * does not give an account away. Answers how many other sessions it ended: whoever held the old password is out.
 */
export function createChangePassword({
  deps,
  passwords,
  throttle,
  sessions,
  log,
}: {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly sessions: Sessions
  readonly log: SignInLog
}): ChangePassword {
  const factor = passwordFactor(deps.db, passwords)
  return async ({ actor, present, code, next, deviceId, address, device }) => {
    const attempt = { deviceId, address, account: `change:${actor.personId}` }
    const wait = throttle.waitSeconds(attempt)
    if (wait > 0) return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
    const verdict = await factor.verify({ person: actor }, { password: present })
    if (verdict === 'busy') return fail({ code: 'too-many-requests', retryAfterSeconds: 5 })
    // The code is used up only beside the right password: a wrong one must not cost the person theirs.
    if (!verdict || !(await consumeTotp(deps, actor, code))) {
      throttle.failed(attempt)
      log.note(actor, device, verdict ? 'wrong-code' : 'wrong-password')
      return fail({ code: 'sign-in-failed' })
    }
    throttle.succeeded(attempt)
    const hash = await passwords.hash(next)
    await deps.db.write((tx) =>
      tx
        .updateTable('credential')
        .set({ password_hash: hash })
        .where('instansi_id', '=', actor.instansiId)
        .where('person_id', '=', actor.personId)
        .execute(),
    )
    log.note(actor, device, 'password-changed')
    return ok(await sessions.endOthers(actor))
  }
}

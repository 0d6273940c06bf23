import { fail, ok, type Result } from '@jejak/shared/result'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { passwordFactor, type Passwords } from './factors/password.ts'
import { isWeakPassword } from './passwords/weak-password.ts'
import { changeLimits } from './limits.ts'
import { BUSY, FAILED, refusalOf, type Refusal } from './refusal.ts'
import type { Sessions } from './sessions.ts'
import type { SignInLog } from './sign-in-log.ts'
import type { DeviceName } from './device-name.ts'
import type { Throttle } from './throttle.ts'

type Asked = {
  readonly actor: Actor
  readonly present: string
  readonly next: string
  readonly device: DeviceName
}

export type ChangePassword = (
  asked: Asked,
) => Promise<Result<number, Refusal | { readonly code: 'weak-password' }>>

/**
 * A new password for whoever knows the present one. That they have shown a factor just now is asked for at the door, by
 * the row of the contract. Answers how many other sessions it ended: whoever held the old password is out.
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
  const password = passwordFactor(deps.db, passwords)
  return async ({ actor, present, next, device }) => {
    // Before an attempt is counted: it says nothing that the asker does not know.
    if (isWeakPassword(next, await whoIs(deps, actor))) return fail({ code: 'weak-password' })
    const limits = changeLimits(actor)
    const reserved = await throttle.reserve(limits)
    if (!reserved.isReserved) return fail(refusalOf(reserved))
    // Signed in: others in line do not keep them waiting.
    const isRight = await password.verify(
      { person: actor, isKnownDevice: true },
      { password: present },
    )
    if (isRight === 'busy') {
      await throttle.giveBack(limits)
      return fail(BUSY)
    }
    if (isRight !== true) {
      log.note(actor, device, 'wrong-password')
      return fail(FAILED)
    }
    await throttle.succeeded(limits)
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

/** What guessing a person's password begins with. */
const whoIs = (
  { db }: Pick<ServerDeps, 'db'>,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
) =>
  db.read
    .selectFrom('person')
    .innerJoin('instansi', 'instansi.instansi_id', 'person.instansi_id')
    .select(['person.nip', 'person.name', 'instansi.name as instansi'])
    .where('person.instansi_id', '=', instansiId)
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow()

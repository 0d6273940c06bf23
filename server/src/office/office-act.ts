import type { ObjectPermission } from '@jejak/shared/access/permission'
import type { Day } from '@jejak/shared/calendar/day'
import type { ActDetail } from '@jejak/shared/org/office-view'
import type { OrgRefusal } from '@jejak/shared/org/refusals'
import { fail, type Result } from '@jejak/shared/result'
import { can } from '../access/can.ts'
import { scopeOf, type Scope } from '../access/scope.ts'
import type { Problem } from '../http/problem.ts'
import { requireInstansi, type Instansi } from '../org/instansi.ts'
import { appendOfficeAct, type OfficeAct } from '../org/office-acts.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import { ownPower } from './own-power.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/** What an act on the organisation is done with: one transaction, one instant, and where its actor may act. */
export type Office = {
  readonly tx: Tx
  readonly deps: ServerDeps
  readonly actor: Actor
  readonly instansi: Instansi
  readonly scope: Scope
  readonly at: number
}

export type Outcome<T> = Promise<Result<T, Problem>>

type Asked = {
  /** Asked again here, because a role can end between mount and write. */
  readonly about: { readonly permission: ObjectPermission; readonly id: string } | null
  /** The days on which the act may not give its actor power over others; none for an act that may. */
  readonly days: readonly Day[]
}

/**
 * Runs an act whole or not at all. Acts on one agency wait for each other: what one has checked (no circle, no second
 * admin gone) no other changes meanwhile.
 */
export async function inOffice<T>(
  deps: ServerDeps,
  actor: Actor,
  { about, days }: Asked,
  work: (office: Office) => Outcome<T>,
): Outcome<T> {
  const attempt = deps.db.write(async (tx) => {
    await lockInstansi(tx, deps.db.engine, actor.instansiId)
    const at = deps.now()
    const instansi = await requireInstansi(tx, actor.instansiId, at)
    if (about) {
      const { permission, id } = about
      const allowed = await can({ tx, actor, permission, ids: [id], onDay: instansi.today })
      if (!allowed.has(id)) return NOT_FOUND
    }
    const office = { tx, deps, actor, instansi, scope: await scopeOf(tx, actor), at }
    const before = await ownPower(office, days)
    const done = await work(office)
    if (!done.ok) return done
    const after = await ownPower(office, days)
    if ([...after].some((each) => !before.has(each))) throw new OwnPower()
    return done
  })
  return attempt.catch((error: unknown) => {
    if (error instanceof OwnPower) return refuse('id', 'not-over-yourself')
    throw error
  })
}

/** Thrown, so that what the act has written is undone. */
class OwnPower extends Error {}

type Told = Pick<OfficeAct, 'objectId' | 'version'> & {
  readonly ownerIds: readonly string[]
  readonly act: `${string}.${string}`
  readonly detail: ActDetail
}

/** Writes the act down for the people it is about. */
export const tell = (
  { tx, deps, actor, scope, at }: Office,
  { act, detail, ...rest }: Told,
): Promise<void> =>
  appendOfficeAct(tx, deps, {
    ...rest,
    act: `org.${act}`,
    content: detail,
    instansiId: actor.instansiId,
    personId: actor.personId,
    actingAs: scope.actingAs ?? 'self',
    at,
  })

/** A field that cannot be taken, with the code of its sentence. */
export const wrong = (path: string, code: OrgRefusal): Problem => ({
  code: 'invalid',
  errors: [{ path, message: `refused: ${code}`, code }],
})

export const refuse = (path: string, code: OrgRefusal): Result<never, Problem> =>
  fail(wrong(path, code))

export const CONFLICT = fail({ code: 'conflict' } as const)
export const NOT_FOUND = fail({ code: 'not-found' } as const)

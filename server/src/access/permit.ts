import {
  isCapability,
  type ObjectPermission,
  type Permission,
} from '@jejak/shared/access/permission'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { can } from './can.ts'
import { capabilitiesOf } from './capabilities.ts'

/** `about`: the object that a path names, when the permission is asked for that object and not for the person. */
export type PermissionRequest = {
  readonly actor: Actor | undefined
  readonly permission: Permission
  readonly about: { readonly permission: ObjectPermission; readonly id: string } | undefined
}

/** Why a request goes no further; undefined when it may. */
export type Permit = (
  asked: PermissionRequest,
) => Promise<'unauthenticated' | 'forbidden' | 'not-found' | undefined>

/** The one place where a permission becomes a yes or a no, for every route, on the agency's day of today. */
export function createPermit({ db, now }: Pick<ServerDeps, 'db' | 'now'>): Permit {
  return async ({ actor, permission, about }) => {
    if (permission === 'public') return undefined
    if (!actor) return 'unauthenticated'
    if (permission === 'self') return undefined
    const tx = db.read
    const { today } = await requireInstansi(tx, actor.instansiId, now())
    if (isCapability(permission)) {
      const held = await capabilitiesOf({ tx, actor, onDay: today })
      if (!held.includes(permission)) return 'forbidden'
      if (!about) return undefined
    }
    if (!about) return 'not-found'
    const allowed = await can({
      tx,
      actor,
      permission: about.permission,
      ids: [about.id],
      onDay: today,
    })
    return allowed.has(about.id) ? undefined : 'not-found'
  }
}

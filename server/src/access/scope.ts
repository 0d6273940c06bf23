import type { RoleName } from '@jejak/shared/org/role'
import { rolesOf, type Role } from '../org/roles.ts'
import { unorTree } from '../org/unor-tree.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** Where somebody may administer people, units and posts. */
export type Scope = {
  readonly isWhole: boolean
  /** When it is not the whole agency: these. */
  readonly unorIds: ReadonlySet<string>
  /** The role it comes from; null: none. */
  readonly actingAs: RoleName | null
}

const NOWHERE: Scope = { isWhole: false, unorIds: new Set(), actingAs: null }

/** From the roles of a person: the agency of an *admin instansi*, the subtrees of an *admin unor*. */
export async function scopeOf(
  tx: Tx,
  actor: Pick<Actor, 'instansiId' | 'personId'>,
): Promise<Scope> {
  const roles = await rolesOf(tx, actor)
  if (roles.some((role) => role.name === 'admin-instansi')) {
    return { isWhole: true, unorIds: new Set(), actingAs: 'admin-instansi' }
  }
  const heads = headsOf(roles)
  if (heads.length === 0) return NOWHERE
  const tree = await unorTree(tx, actor.instansiId)
  return { isWhole: false, unorIds: tree.below(heads), actingAs: 'admin-unor' }
}

const headsOf = (roles: readonly Role[]): readonly string[] =>
  roles.flatMap((role) => (role.name === 'admin-unor' && role.unorId !== null ? role.unorId : []))

export const holds = (scope: Scope, unorId: string): boolean =>
  scope.isWhole || scope.unorIds.has(unorId)

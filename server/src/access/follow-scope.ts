import { unorTree } from '../org/unor-tree.ts'
import { rolesOf } from '../org/roles.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Scope } from './scope.ts'

/**
 * Where somebody follows whether days are filled by a role: as with administering, and *pengelola kinerja* everywhere.
 * Null when no role lets them.
 */
export async function followScopeOf(
  tx: Tx,
  actor: Pick<Actor, 'instansiId' | 'personId'>,
): Promise<Scope | null> {
  const roles = await rolesOf(tx, actor)
  const whole = (['admin-instansi', 'pengelola-kinerja'] as const).find((name) =>
    roles.some((role) => role.name === name),
  )
  if (whole) return { isWhole: true, unorIds: new Set(), actingAs: whole }
  const heads = roles.flatMap((role) => (role.name === 'admin-unor' ? (role.unorId ?? []) : []))
  if (heads.length === 0) return null
  const tree = await unorTree(tx, actor.instansiId)
  return { isWhole: false, unorIds: tree.below(heads), actingAs: 'admin-unor' }
}

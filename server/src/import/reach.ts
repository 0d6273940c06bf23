import { DAY_KINDS, IMPORT_KINDS, type ImportKind } from '@jejak/shared/import/kinds'
import type { Day } from '@jejak/shared/calendar/day'
import type { RoleName } from '@jejak/shared/org/role'
import { peopleWithin } from '../access/people-within.ts'
import { scopeOf } from '../access/scope.ts'
import { rolesOf } from '../org/roles.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** Which lists somebody may import, and about whom. */
export type Reach = {
  readonly kinds: readonly ImportKind[]
  readonly hasPerson: (id: string | undefined) => boolean
  /** In which role; null: in none. */
  readonly actingAs: RoleName | null
}

const OF_PEOPLE = ['absence', 'roster'] as const

/**
 * An *admin instansi* imports everything; a *pengelola kinerja* what bears on days, an *admin unor* leave and shifts of the
 * people of their subtree, both their own aside: what is expected of them is for somebody else to say.
 */
export async function reachOf(tx: Tx, actor: Actor, today: Day): Promise<Reach> {
  const held = (await rolesOf(tx, actor)).map(({ name }) => name)
  if (held.includes('admin-instansi')) {
    return { kinds: IMPORT_KINDS, hasPerson: () => true, actingAs: 'admin-instansi' }
  }
  if (held.includes('pengelola-kinerja')) {
    return {
      kinds: DAY_KINDS,
      hasPerson: (id) => id !== actor.personId,
      actingAs: 'pengelola-kinerja',
    }
  }
  const scope = await scopeOf(tx, actor)
  if (scope.actingAs === null) return { kinds: [], hasPerson: () => false, actingAs: null }
  const people = await peopleWithin(tx, { instansiId: actor.instansiId, today }, scope)
    .select('person.id')
    .execute()
  const ids = new Set(people.map(({ id }) => id).filter((id) => id !== actor.personId))
  return {
    kinds: OF_PEOPLE,
    hasPerson: (id) => id !== undefined && ids.has(id),
    actingAs: scope.actingAs,
  }
}

import type { ObjectPermission } from '@jejak/shared/access/permission'
import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { peopleWithin } from './people-within.ts'
import { holds, scopeOf, type Scope } from './scope.ts'

export type ManagedPermission = Extract<ObjectPermission, `org.${string}`>

type Question = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly ids: readonly string[]
  readonly onDay: Day
  /** When it has been read already. */
  readonly scope?: Scope
}

/** Those of the people, units, posts or assignments that lie within the scope of the actor's role. */
export async function managedOf(
  permission: ManagedPermission,
  question: Question,
): Promise<ReadonlySet<string>> {
  const scope = question.scope ?? (await scopeOf(question.tx, question.actor))
  if (scope.actingAs === null || question.ids.length === 0) return new Set()
  if (permission === 'org.person') return managedPeople(question, scope)
  if (permission === 'org.assignment') return managedAssignments(question, scope)
  const { tx, actor, ids } = question
  const unors =
    permission === 'org.unor'
      ? ids.map((id) => ({ id, unorId: id }))
      : await unorsOfPosts(tx, actor.instansiId, ids)
  const known = await existing(tx, actor.instansiId, unors)
  return new Set(known.filter((each) => holds(scope, each.unorId)).map((each) => each.id))
}

type Place = { readonly id: string; readonly unorId: string }

const unorsOfPosts = (tx: Tx, instansiId: string, ids: readonly string[]): Promise<Place[]> =>
  tx
    .selectFrom('post')
    .select(['id', 'unor_id as unorId'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()

/** Those whose unit is one of this agency. */
async function existing(tx: Tx, instansiId: string, places: readonly Place[]) {
  if (places.length === 0) return []
  const rows = await tx
    .selectFrom('unor')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where(
      'id',
      'in',
      places.map((place) => place.unorId),
    )
    .execute()
  const known = new Set(rows.map((row) => row.id))
  return places.filter((place) => known.has(place.unorId))
}

async function managedPeople({ tx, actor, ids, onDay }: Question, scope: Scope) {
  if (ids.length === 0) return new Set<string>()
  const people = await peopleWithin(tx, { instansiId: actor.instansiId, today: onDay }, scope)
    .select('person.id')
    .where('person.id', 'in', [...ids])
    .execute()
  return new Set(people.map((person) => person.id))
}

/** In a post of the scope, by a person of the scope: nobody reaches out of it by one end of an assignment. */
async function managedAssignments({ tx, actor, ids, onDay }: Question, scope: Scope) {
  const rows = await tx
    .selectFrom('assignment')
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .select(['assignment.id', 'assignment.person_id as personId', 'post.unor_id as unorId'])
    .where('assignment.instansi_id', '=', actor.instansiId)
    .where('assignment.id', 'in', [...ids])
    .execute()
  const within = rows.filter((row) => holds(scope, row.unorId))
  const personIds = within.map((row) => row.personId)
  const people = await managedPeople({ tx, actor, ids: personIds, onDay }, scope)
  return new Set(within.filter((row) => people.has(row.personId)).map((row) => row.id))
}

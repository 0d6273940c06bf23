import type { ExpressionBuilder } from 'kysely'
import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { Tables } from '../platform/db/tables.ts'
import type { Scope } from './scope.ts'

type OnPerson = ExpressionBuilder<Tables, 'person'>
type Where = { readonly instansiId: string; readonly today: Day }

/**
 * The people somebody may administer, as the beginning of a query. An *admin instansi* is nobody else's to administer.
 */
export function peopleWithin(tx: Tx, { instansiId, today }: Where, scope: Scope) {
  const people = tx.selectFrom('person').where('person.instansi_id', '=', instansiId)
  if (scope.isWhole) return people
  return people
    .where(belongTo([...scope.unorIds], { instansiId, today }))
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('role')
            .select('role.id')
            .where('role.instansi_id', '=', instansiId)
            .whereRef('role.person_id', '=', 'person.id')
            .where('role.name', '=', 'admin-instansi'),
        ),
      ),
    )
}

/** Whose definitive post lies in one of these units, or who has none and held one there. */
export function belongTo(unorIds: readonly string[], { instansiId, today }: Where) {
  const held = (on: OnPerson) =>
    on
      .selectFrom('assignment')
      .innerJoin('post', (join) =>
        join
          .onRef('post.instansi_id', '=', 'assignment.instansi_id')
          .onRef('post.id', '=', 'assignment.post_id'),
      )
      .select('assignment.id')
      .where('assignment.instansi_id', '=', instansiId)
      .whereRef('assignment.person_id', '=', 'person.id')
  const definitive = (on: OnPerson) =>
    held(on)
      .where('assignment.kind', '=', 'definitif')
      .where((where) =>
        where.or([
          where('assignment.to_day', 'is', null),
          where.and([
            where('assignment.to_day', '>=', today),
            // One that ends before it begins was never held.
            where('assignment.to_day', '>=', where.ref('assignment.from_day')),
          ]),
        ]),
      )
  return (on: OnPerson) =>
    unorIds.length === 0
      ? on('person.id', '=', '')
      : on.or([
          on.exists(definitive(on).where('post.unor_id', 'in', [...unorIds])),
          on.and([
            on.not(on.exists(definitive(on))),
            on.exists(
              held(on)
                .where('assignment.kind', 'in', ['definitif', 'plt', 'plh'])
                .where('post.unor_id', 'in', [...unorIds]),
            ),
          ]),
        ])
}

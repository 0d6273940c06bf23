import type { SupervisorRow } from '@jejak/shared/org/claim'
import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { nameLike } from './people.ts'

const MOST = 20

/** Colleagues who hold a post today and can be named as one's supervisor: name and post, and nothing else. */
export async function searchSupervisors(
  tx: Tx,
  { instansiId, personId }: Actor,
  { text, today }: { readonly text: string; readonly today: Day },
): Promise<SupervisorRow[]> {
  const condition = nameLike(text)
  if (!condition) return []
  return tx
    .selectFrom('person')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.instansi_id', '=', 'person.instansi_id')
        .onRef('assignment.person_id', '=', 'person.id'),
    )
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .innerJoin('unor', (join) =>
      join.onRef('unor.instansi_id', '=', 'post.instansi_id').onRef('unor.id', '=', 'post.unor_id'),
    )
    .select(['person.id', 'person.name', 'post.name as post', 'unor.name as unor'])
    .where('person.instansi_id', '=', instansiId)
    .where('person.active', '=', 1)
    .where('person.id', '<>', personId)
    .where('assignment.kind', '=', 'definitif')
    .where('assignment.from_day', '<=', today)
    .where((where) =>
      where.or([where('assignment.to_day', 'is', null), where('assignment.to_day', '>=', today)]),
    )
    .where(condition)
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(MOST)
    .execute()
}

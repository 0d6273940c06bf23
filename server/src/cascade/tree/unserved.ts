import type { Day } from '@jejak/shared/calendar/day'
import { cursorOf, type TreeNode } from '@jejak/shared/skp/tree'
import { isHeld } from '@jejak/shared/org/assignment'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { keyOf, selectNodes, toNodes, type Key } from './nodes.ts'

/** A line of plans is never longer; a circle in the data must not hang the server. */
const LEVELS = 12

type Asked = { readonly year: number; readonly today: Day }

/**
 * What no one serves, in the order of its keys: of the reader and along their line down, of people who have people below.
 * One query a level, and none brings those who have nobody below: they are most of an agency.
 */
export async function unservedBelow(
  tx: Tx,
  { instansiId, personId }: Actor,
  { year, today }: Asked,
): Promise<readonly TreeNode[]> {
  const chiefs = await peopleAbove(tx, instansiId, today)
  if (chiefs.size === 0) return []
  const found = new Map<string, Key>()
  let level: readonly (Key & { readonly ownerId: string })[] = await selectKeys(tx, instansiId)
    .where('rhk.owner_id', '=', personId)
    .where('rhk.year', '=', year)
    .execute()
  for (let at = 0; at < LEVELS && level.length > 0; at++) {
    for (const key of level) if (chiefs.has(key.ownerId)) found.set(keyOf(key), key)
    const isAbove = new Set(level.map(keyOf))
    const rows = await selectKeys(tx, instansiId)
      .select(['rhk.superior_skp_id', 'rhk.superior_rhk_id'])
      .where('rhk.superior_skp_id', 'in', [...new Set(level.map(({ skpId }) => skpId))])
      .where((eb) =>
        eb.or([
          eb('rhk.owner_id', 'in', [...chiefs]),
          // Whoever has nobody below any longer, and still an RHK that others serve.
          eb.exists(
            eb
              .selectFrom('rhk as below')
              .select('below.id')
              .where('below.instansi_id', '=', instansiId)
              .whereRef('below.superior_skp_id', '=', 'rhk.skp_id')
              .whereRef('below.superior_rhk_id', '=', 'rhk.id')
              .where('below.removed', '=', 0),
          ),
        ]),
      )
      .execute()
    level = rows.filter((row) => isAbove.has(`${row.superior_skp_id}.${row.superior_rhk_id}`))
  }
  if (found.size === 0) return []
  const nodes = await selectNodes(tx, instansiId)
    .where('rhk.skp_id', 'in', [...new Set([...found.values()].map(({ skpId }) => skpId))])
    .where('person.active', '=', 1)
    .execute()
  const all = await toNodes(
    tx,
    instansiId,
    nodes.filter((node) => found.has(keyOf(node))),
  )
  return all
    .filter(({ below }) => below === 0)
    .toSorted((one, other) => (cursorOf(one) < cursorOf(other) ? -1 : 1))
}

const selectKeys = (tx: Tx, instansiId: string) =>
  tx
    .selectFrom('rhk')
    .select(['rhk.skp_id as skpId', 'rhk.id', 'rhk.owner_id as ownerId'])
    .where('rhk.instansi_id', '=', instansiId)
    .where('rhk.removed', '=', 0)

/** Who holds a post today that others report to. */
async function peopleAbove(tx: Tx, instansiId: string, today: Day): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.instansi_id', '=', 'post.instansi_id')
        .onRef('assignment.post_id', '=', 'post.superior_post_id'),
    )
    .select(['assignment.person_id', 'assignment.kind'])
    .distinct()
    .where('post.instansi_id', '=', instansiId)
    .where('assignment.from_day', '<=', today)
    .where((eb) =>
      eb.or([eb('assignment.to_day', 'is', null), eb('assignment.to_day', '>=', today)]),
    )
    .execute()
  return new Set(rows.filter(({ kind }) => isHeld(kind)).map((row) => row.person_id))
}

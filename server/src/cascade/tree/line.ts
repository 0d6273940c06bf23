import type { Tree } from '@jejak/shared/skp/tree'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../../http/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { keyOf, selectNodes, toNodes, type Key, type NodeRow } from './nodes.ts'

/** A line of plans is never longer; a circle in the data must not hang the server. */
const LEVELS = 12

/** A person's own RHK in force of a year, and the line of each up to the top: one query a level. */
export async function readTree(tx: Tx, actor: Actor, year: number): Promise<Tree> {
  const { instansiId, personId } = actor
  const own = await selectNodes(tx, instansiId)
    .where('rhk.owner_id', '=', personId)
    .where('rhk.year', '=', year)
    .orderBy('rhk.skp_id')
    .orderBy('rhk.nth')
    .execute()
  const years = await tx
    .selectFrom('rhk')
    .select('year')
    .distinct()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('removed', '=', 0)
    .orderBy('year', 'desc')
    .execute()
  const up = await climb(tx, instansiId, own)
  const nodes = await toNodes(tx, instansiId, [...own, ...up])
  return {
    year,
    years: years.map((row) => row.year),
    own: nodes.slice(0, own.length),
    up: nodes.slice(own.length),
  }
}

async function climb(tx: Tx, instansiId: string, from: readonly NodeRow[]): Promise<NodeRow[]> {
  const found = new Map<string, NodeRow>()
  const seen = new Set(from.map(keyOf))
  let level = from
  for (let at = 0; at < LEVELS; at++) {
    const wanted = new Map(
      level.flatMap(aboveOf).flatMap((key) => (seen.has(keyOf(key)) ? [] : [[keyOf(key), key]])),
    )
    if (wanted.size === 0) break
    const rows = await selectNodes(tx, instansiId)
      .where('rhk.skp_id', 'in', [...new Set([...wanted.values()].map(({ skpId }) => skpId))])
      .where(
        'rhk.id',
        'in',
        [...wanted.values()].map(({ id }) => id),
      )
      .execute()
    level = rows.filter((row) => wanted.has(keyOf(row)))
    for (const row of level) {
      found.set(keyOf(row), row)
      seen.add(keyOf(row))
    }
  }
  return [...found.values()]
}

const aboveOf = ({ aboveSkpId, aboveId }: NodeRow): Key[] =>
  aboveSkpId === null || aboveId === null ? [] : [{ skpId: aboveSkpId, id: aboveId }]

/**
 * A node that is the reader's own or lies below one of theirs, by what serves what. What is above or beside is read
 * along the line alone, and never opened.
 */
export async function nodeBelow(
  tx: Tx,
  { instansiId, personId }: Actor,
  key: Key,
): Promise<Result<NodeRow, Problem>> {
  const [node] = await selectNodes(tx, instansiId)
    .where('rhk.skp_id', '=', key.skpId)
    .where('rhk.id', '=', key.id)
    .execute()
  if (!node) return fail({ code: 'not-found' })
  if (node.personId === personId) return ok(node)
  const line = await climb(tx, instansiId, [node])
  return line.some((above) => above.personId === personId) ? ok(node) : fail({ code: 'not-found' })
}

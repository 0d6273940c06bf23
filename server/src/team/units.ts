import type { Scope } from '../access/scope.ts'
import { holds } from '../access/scope.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Month } from './months.ts'

type Unit = { readonly id: string; readonly name: string; readonly parentId: string | null }

/** The units in which people are followed, as a reader goes down through them. */
export type Units = {
  /** The unit and those above it that the reader sees; empty for one that is not theirs to see. */
  readonly path: (unitId: string) => readonly Unit[]
  /** Those right below, by name; without a unit, those at the top. */
  readonly below: (unitId: string | undefined) => readonly Unit[]
  /** True for a unit, or one somewhere below it. */
  readonly lies: (unitId: string, within: string) => boolean
}

/** A circle in the data ends where it began. */
const LEVELS = 24

/**
 * Of a role: the units of its scope with somebody in or below them. Of a line: the units in which its people are, each
 * at the top when none of the others is above it.
 */
export async function readUnits(
  tx: Tx,
  { instansiId, scope }: { readonly instansiId: string; readonly scope: Scope | null },
  months: readonly Month[],
): Promise<Units> {
  const rows = await tx
    .selectFrom('unor')
    .select(['id', 'name', 'parent_id as parentId'])
    .where('instansi_id', '=', instansiId)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const upwards = (id: string): Unit[] => {
    const found: Unit[] = []
    let unit = byId.get(id)
    while (unit && !found.includes(unit) && found.length < LEVELS) {
      found.push(unit)
      unit = byId.get(unit.parentId ?? '')
    }
    return found
  }
  const own = new Set(months.flatMap(({ posts }) => posts.flatMap((post) => post?.unorId ?? [])))
  const seen = new Set(
    [...own]
      .flatMap((id) => (scope ? upwards(id) : (byId.get(id) ?? [])))
      .filter(({ id }) => scope === null || holds(scope, id))
      .map(({ id }) => id),
  )
  /** The nearest unit above that is seen. */
  const above = (id: string) => upwards(id).find((unit) => unit.id !== id && seen.has(unit.id))
  const children = Map.groupBy([...seen], (id) => above(id)?.id)
  const inOrder = (ids: readonly string[]) =>
    ids.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => BY_NAME.compare(a.name, b.name))
  return {
    path: (id) =>
      seen.has(id)
        ? upwards(id)
            .filter((unit) => seen.has(unit.id))
            .toReversed()
        : [],
    below(id) {
      const found = inOrder(children.get(id) ?? [])
      // One unit with everybody in it says nothing: what lies below it does.
      const [only] = found
      return id === undefined && found.length === 1 && only
        ? inOrder(children.get(only.id) ?? [])
        : found
    },
    lies: (id, within) => upwards(id).some((unit) => unit.id === within),
  }
}

const BY_NAME = new Intl.Collator('id', { numeric: true })

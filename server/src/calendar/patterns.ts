import * as v from 'valibot'
import type { Day } from '@jejak/shared/calendar/day'
import { PatternSchema, type Pattern } from '@jejak/shared/calendar/pattern'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { ownUses, sharedUses, unorTree, type Span } from './calendar-rows.ts'

type Use = Awaited<ReturnType<typeof sharedUses>>[number]
export type PatternOf = (personId: string, day: Day) => Pattern | null

/**
 * By which pattern a person works on a day: their own; else that of the unor of their post, the nearest in the tree;
 * else that of the agency. Of one scope the latest counts.
 */
export async function readPatterns(tx: Tx, span: Span): Promise<PatternOf> {
  const shared = await sharedUses(tx, span)
  const own = await ownUses(tx, span)
  const uses = Map.groupBy([...shared, ...own], ({ scope, scopeId }) => keyOf(scope, scopeId))
  const isByUnit = shared.some(({ scope }) => scope === 'unor')
  const unitsOf = isByUnit ? await readUnits(tx, span) : () => []
  return (personId, day) => {
    const scopes = [
      keyOf('person', personId),
      ...unitsOf(personId, day).map((id) => keyOf('unor', id)),
      keyOf('instansi', ''),
    ]
    for (const scope of scopes) {
      const use = uses.get(scope)?.findLast((each) => covers(each, day))
      if (use) return parse(use.content)
    }
    return null
  }
}

const keyOf = (scope: Use['scope'], id: string): string => `${scope}/${id}`
const covers = ({ from, to }: Pick<Use, 'from' | 'to'>, day: Day): boolean =>
  from <= day && (to === null || day <= to)

/** The unors of a person on a day, from that of their post up to the root. */
async function readUnits(
  tx: Tx,
  { instansiId, personIds }: Span,
): Promise<(personId: string, day: Day) => readonly string[]> {
  const above = new Map((await unorTree(tx, [instansiId])).map((row) => [row.id, row.parentId]))
  const assignments = Map.groupBy(
    await listAssignments(tx, instansiId, { personIds }),
    (each) => each.personId,
  )
  return (personId, day) => {
    const chain: string[] = []
    let unor = reportingPost(assignments.get(personId) ?? [], day)?.unorId ?? null
    // A unor that is its own superior is a mistake of an import, and no reason to hang.
    while (unor !== null && !chain.includes(unor)) {
      chain.push(unor)
      unor = above.get(unor) ?? null
    }
    return chain
  }
}

// The text is the same for years and is read on every submit: parsed once for each distinct text.
const parsed = new Map<string, Pattern>()

function parse(content: string): Pattern {
  const known = parsed.get(content)
  if (known) return known
  const pattern = v.parse(PatternSchema, JSON.parse(content))
  if (parsed.size > 1000) parsed.clear()
  parsed.set(content, pattern)
  return pattern
}

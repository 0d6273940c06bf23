import { toDay, type Day } from '@jejak/shared/calendar/day'
import { actingAs } from '../access/acting-as.ts'
import { approversOf } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import { followScopeOf } from '../access/follow-scope.ts'
import { covers, listAssignments, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Seen } from './rule.ts'

type Reader = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly today: Day
}

/**
 * As what somebody looks, for each of those they look at. Whoever holds one post looks in that one; of several it is the
 * one in which they decide on the other's work that day, or lead the team, and else their definitive one.
 */
export async function hatsOf(
  { tx, actor, today }: Reader,
  seen: readonly Seen[],
): Promise<(each: Seen) => string> {
  const { instansiId, personId } = actor
  const role = seen.some(({ byRole }) => byRole) ? await followScopeOf(tx, actor) : null
  const all = await listAssignments(tx, instansiId, { personIds: [personId] })
  const held = all.filter((assignment) => covers(assignment, today))
  const usual = held.find(({ kind }) => kind === 'definitif') ?? held[0]
  const decides = held.length > 1 ? await deciding({ tx, actor, today }, seen) : undefined
  return (each) => {
    if (each.byRole && role) return `role:${role.actingAs}`
    const hat = decides?.(each) ?? leading(held, each) ?? usual
    return hat ? actingAs(hat) : ''
  }
}

const leading = (held: readonly Assignment[], { subjectId }: Seen) =>
  held.find((assignment) => assignment.kind === 'ketua-tim' && assignment.subjectId === subjectId)

async function deciding({ tx, actor, today }: Reader, seen: readonly Seen[]) {
  const caseOf = ({ subjectId, to }: Seen) => ({
    ownerId: subjectId,
    day: toDay(to < today ? to : today),
  })
  const cases = new Map(seen.map((each) => [caseKey(caseOf(each)), caseOf(each)]))
  const { instansiId, personId } = actor
  const found = await approversOf({ tx, instansiId, cases: [...cases.values()], onDay: today })
  return (each: Seen) =>
    found.get(caseKey(caseOf(each)))?.find((approver) => approver.personId === personId)
}

import { addDays, dayAt, type Day } from '@jejak/shared/calendar/day'
import { countWorkingDays } from '../calendar/working-day.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import type { Instansi } from '../org/instansi.ts'
import type { Approver } from './approver.ts'
import { caseKey, type Case } from './case.ts'
import { climb, firstSteps, upFrom, type OnLine } from './line.ts'

/** Work that was handed in, and the day it is judged by: today while it waits, the day of its decision afterwards. */
export type HandedIn = {
  readonly id: string
  readonly case: Case
  readonly submittedAt: number | null
  readonly asOf: Day
}

/** A hat that somebody wears because those before them were silent for so many working days. */
export type Escalated = Approver & { readonly waited: number }

type Question = OnLine & {
  readonly personId: string
  readonly instansi: Pick<Instansi, 'zone' | 'escalationDays'>
}

/** Silence is counted over a quarter of a year: what waits longer has waited long enough. */
const LOOKED_BACK = 92

/**
 * What has come to this person because the level below them was silent for the agency's number of working days, each
 * with the hat they wear. The days are those of whoever should have decided, within their term: a holiday, a day of
 * leave or a day before they took the post is none. The level below keeps the right to decide.
 */
export async function escalatedTo(
  question: Question,
  work: readonly HandedIn[],
): Promise<ReadonlyMap<string, Escalated>> {
  const { escalationDays, zone } = question.instansi
  const found = new Map<string, Escalated>()
  if (escalationDays === 0) return found
  const overdue = work.flatMap((one) => {
    if (one.submittedAt === null) return []
    const since = dayAt(one.submittedAt, zone)
    // Working days are days: most of what waits is looked at no further.
    return addDays(since, escalationDays) < one.asOf ? [{ ...one, since }] : []
  })
  if (overdue.length === 0) return found
  const levels = await bothLevels(
    question,
    overdue.map((one) => one.case),
  )
  const theirs = overdue.flatMap((one) => {
    const level = levels.get(caseKey(one.case))
    const hat = level?.next.find(({ personId }) => personId === question.personId)
    return level && hat ? [{ one, hat, first: level.first }] : []
  })
  const spans = theirs.flatMap(({ one, first }) => first.map((silent) => spanOf(one, silent)))
  const count = await countWorkingDays(question.tx, question.instansiId, spans)
  for (const { one, hat, first } of theirs) {
    const waited = Math.max(...first.map((silent) => count(spanOf(one, silent))))
    if (waited >= escalationDays) found.set(one.id, { ...hat, waited })
  }
  return found
}

/** The whole days between, on which this person could have decided. */
function spanOf({ since, asOf }: HandedIn & { readonly since: Day }, silent: Approver) {
  const term = silent.terms.findLast((each) => covers(each, asOf)) ?? silent.terms.at(-1)
  const first = [addDays(since, 1), addDays(asOf, -LOOKED_BACK), term?.from ?? since]
  const from = first.reduce((one, other) => (one > other ? one : other)) as Day
  return { personId: silent.personId, from, to: addDays(asOf, -1) }
}

type BothLevels = { readonly first: readonly Approver[]; readonly next: readonly Approver[] }

/** Who decides on the line, and who would if they did not; a leader of a team is nobody's superior. */
async function bothLevels(
  question: OnLine,
  cases: readonly Case[],
): Promise<ReadonlyMap<string, BothLevels>> {
  const { tx, instansiId } = question
  const personIds = [...new Set(cases.map(({ ownerId }) => ownerId))]
  const own = Map.groupBy(
    await listAssignments(tx, instansiId, { personIds }, { withLeft: true }),
    (assignment) => assignment.personId,
  )
  const byKey = new Map(cases.map((each) => [caseKey(each), each]))
  const first = await climb(question, await firstSteps(question, [...byKey.values()], own))
  const steps = await upFrom(
    question,
    [...first.values()].map(({ step }) => step),
  )
  const next = await climb(question, steps)
  return new Map(
    [...first].map(([key, { approvers }]) => [
      key,
      { first: approvers, next: next.get(key)?.approvers ?? [] },
    ]),
  )
}

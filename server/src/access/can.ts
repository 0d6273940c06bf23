import type { ObjectPermission } from '@jejak/shared/access/permission'
import { dayAt, toDay, type Day } from '@jejak/shared/calendar/day'
import type { EntryDecision } from '@jejak/shared/entry/entry'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { covers } from '../org/assignments.ts'
import type { Actor } from '../platform/server-deps.ts'
import { requireInstansi } from '../org/instansi.ts'
import { approversOf, type Approver } from './approvers.ts'
import { caseKey, type Case } from './case.ts'
import { decidedPlansOf } from './decided-plan.ts'
import { claimActsOf } from './claim-answers.ts'
import { escalatedTo, type Escalated } from './escalation.ts'
import { managedOf } from './managed.ts'
import { readablePlans } from './readable-plans.ts'
import { readableCopies, type ReadableCopy } from './readable-files.ts'

export type Question = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly permission: ObjectPermission
  /** Of entries, people or files, as the permission says. */
  readonly ids: readonly string[]
  /** The day of the question: today for entries, the day looked at for a team. */
  readonly onDay: Day
}

/** The ids for which the answer is yes. Lists, single reads, decisions and bulk all ask here; unknown ids are a no. */
export async function can(question: Question): Promise<ReadonlySet<string>> {
  if (question.ids.length === 0) return new Set()
  switch (question.permission) {
    case 'entry.own':
      return new Set(
        (await entriesOf(question))
          .filter((row) => row.owner_id === question.actor.personId)
          .map((row) => row.id),
      )
    case 'entry.review':
      return new Set((await reviewerOf(question)).keys())
    case 'person.team':
      return teamOf(question)
    case 'evidence.read':
      return filesOf(question)
    case 'org.person':
    case 'org.unor':
    case 'org.post':
    case 'org.assignment':
      return managedOf(question.permission, question)
    case 'claim.answer':
      return claimsOf(question)
    case 'skp.read':
      return readablePlans(question)
  }
}

async function claimsOf({ tx, actor, ids, onDay }: Question): Promise<ReadonlySet<string>> {
  const claims = await tx
    .selectFrom('supervisor_claim')
    .select(['id', 'person_id', 'present_id', 'named_id', 'state'])
    .where('instansi_id', '=', actor.instansiId)
    .where('id', 'in', [...ids])
    .execute()
  return new Set((await claimActsOf({ tx, actor, onDay }, claims)).keys())
}

/** Whose copy of an evidence file the actor may read: their own alone, where they have one; empty when there is none. */
export const copiesReadBy = (
  { tx, actor, onDay }: Pick<Question, 'tx' | 'actor' | 'onDay'>,
  name: string,
): Promise<readonly ReadableCopy[]> =>
  readableCopies({ tx, actor, name }, (ids) =>
    can({ tx, actor, permission: 'entry.review', ids, onDay }),
  )

async function filesOf(question: Question): Promise<ReadonlySet<string>> {
  const readable = new Set<string>()
  for (const name of question.ids) {
    if ((await copiesReadBy(question, name)).length > 0) readable.add(name)
  }
  return readable
}

/** As whom somebody reviews; `waited` when it came to them because those before them were silent. */
export type Hat = Approver & Partial<Pick<Escalated, 'waited'>>

/** For each entry the actor may review: as whom. The same answer as `can`, with the hat they wear. */
export async function reviewerOf(
  question: Omit<Question, 'permission'>,
): Promise<ReadonlyMap<string, Hat>> {
  const { tx, actor, onDay } = question
  const { instansiId, personId } = actor
  const found = new Map<string, Hat>()
  if (question.ids.length === 0) return found
  const asked = (await entriesOf(question)).filter(
    (row) => row.owner_id !== personId && row.status !== 'draft' && row.removed === 0,
  )
  if (asked.length === 0) return found
  const decidedPlans = await decidedPlansOf(tx, instansiId, asked)
  const rows = asked.map((row) => ({ ...row, plan_id: decidedPlans.get(row.id) ?? row.plan_id }))
  const instansi = await requireInstansi(tx, instansiId, 0)
  const decidedOn = (row: EntryFacts) => decisionDayOf(row, instansi.zone)
  const approvers = await approversOf({ tx, instansiId, cases: rows.map(caseOf), onDay })
  for (const row of rows) {
    const hat = approvers.get(caseKey(caseOf(row)))?.find((one) => one.personId === personId)
    if (hat && mayRead(row, hat, decidedOn(row))) found.set(row.id, hat)
  }
  const others = rows
    .filter((row) => !found.has(row.id))
    .map((row) => ({
      id: row.id,
      case: caseOf(row),
      submittedAt: row.submitted_at,
      asOf: row.status === 'submitted' ? onDay : (decidedOn(row) ?? onDay),
    }))
  const passed = await escalatedTo({ tx, instansiId, personId, onDay, instansi }, others)
  for (const row of rows) {
    const hat = passed.get(row.id)
    if (hat && (row.status === 'submitted' || couldDecide(hat, decidedOn(row)))) {
      found.set(row.id, hat)
    }
  }
  return found
}

type EntryFacts = Pick<
  EntryTable,
  | 'id'
  | 'owner_id'
  | 'day'
  | 'plan_id'
  | 'status'
  | 'removed'
  | 'submitted_at'
  | 'decision'
  | 'decided_by'
>

const caseOf = (row: EntryFacts): Case => ({
  ownerId: row.owner_id,
  day: toDay(row.day),
  planId: row.plan_id,
})

/**
 * What waits goes with the post, so that nothing is orphaned. What is decided stays with the term of its day, and is told
 * to whoever could have decided it: two may be at it at once, and the second has to learn what became of it.
 */
const mayRead = (row: EntryFacts, hat: Approver, decidedOn: Day | null): boolean =>
  row.status === 'submitted' ||
  row.decided_by === hat.personId ||
  hat.terms.some((term) => covers(term, toDay(row.day))) ||
  couldDecide(hat, decidedOn)

const couldDecide = (hat: Approver, decidedOn: Day | null): boolean =>
  decidedOn !== null && hat.terms.some((term) => covers(term, decidedOn))

function decisionDayOf({ status, decision }: EntryFacts, zone: number): Day | null {
  if (decision === null || status === 'submitted') return null
  return dayAt((JSON.parse(decision) as EntryDecision).at, zone)
}

async function entriesOf({ tx, actor, ids }: Pick<Question, 'tx' | 'actor' | 'ids'>) {
  const rows: EntryFacts[] = await tx
    .selectFrom('entry')
    .select(['id', 'owner_id', 'day', 'plan_id', 'status', 'removed'])
    .select(['submitted_at', 'decision', 'decided_by'])
    .where('instansi_id', '=', actor.instansiId)
    .where('id', 'in', [...ids])
    .execute()
  return rows
}

async function teamOf({ tx, actor, ids, onDay }: Question): Promise<ReadonlySet<string>> {
  const cases = ids
    .filter((id) => id !== actor.personId)
    .map((ownerId) => ({ ownerId, day: onDay }))
  const approvers = await approversOf({ tx, instansiId: actor.instansiId, cases, onDay })
  return new Set(
    cases
      .filter((each) =>
        approvers.get(caseKey(each))?.some((one) => one.personId === actor.personId),
      )
      .map((each) => each.ownerId),
  )
}

import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import {
  FEEDBACK_ACTS,
  isSaid,
  moveFeedback,
  type FeedbackAct,
  type FeedbackFacts,
  type FeedbackState,
} from '@jejak/shared/feedback/transition'
import type { Approver } from '../access/approver.ts'
import { assessorsOf } from '../access/assessors.ts'
import { caseKey } from '../access/case.ts'
import type { FeedbackTable } from '../platform/db/feedback-tables.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { Actor } from '../platform/server-deps.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** The hat in which somebody assesses a person for a day, today; undefined where they do not. */
export async function assessorHat(
  tx: Tx,
  { instansiId, personId }: Who,
  { ownerId, day, today }: { readonly ownerId: string; readonly day: Day; readonly today: Day },
): Promise<Approver | undefined> {
  const cases = [{ ownerId, day }]
  const found = await assessorsOf({ tx, instansiId, cases, onDay: today })
  return found.get(caseKey({ ownerId, day }))?.find((one) => one.personId === personId)
}

/**
 * Those of the rows that somebody may read: the person and the giver all of theirs, and the assessor of the day what was
 * said. Whoever else reads nothing, whatever their role.
 */
export async function readableAmong(
  tx: Tx,
  { instansiId, personId }: Who,
  rows: readonly FeedbackTable[],
  today: Day,
): Promise<FeedbackTable[]> {
  const others = rows.filter((row) => row.owner_id !== personId && row.giver_id !== personId)
  const cases = others.map((row) => ({ ownerId: row.owner_id, day: toDay(row.day) }))
  const assessors = await assessorsOf({ tx, instansiId, cases, onDay: today })
  return rows.filter(
    (row) =>
      row.owner_id === personId ||
      row.giver_id === personId ||
      (isSaid(row.state) &&
        assessors
          .get(caseKey({ ownerId: row.owner_id, day: toDay(row.day) }))
          ?.some((one) => one.personId === personId)),
  )
}

/** One that was changed so often is changed no more: each change is a line in somebody else's chain. */
const VERSIONS = 30

/** What the table judges, but for what the request says. */
export const factsOf = (
  row: Pick<FeedbackTable, 'owner_id' | 'giver_id' | 'version'>,
  { personId }: Pick<Actor, 'personId'>,
): Omit<FeedbackFacts, 'versionSeen' | 'hasText'> => ({
  isOwner: row.owner_id === personId,
  isGiver: row.giver_id === personId,
  isAssessor: false,
  isNear: false,
  isFull: row.version >= VERSIONS,
})

/** Rows as this reader sees them; the person reads the words from the moment on in which they open them. */
export async function toViews(
  tx: Tx,
  actor: Who,
  rows: readonly FeedbackTable[],
): Promise<FeedbackView[]> {
  const names = await namesOf(tx, actor.instansiId, rows)
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    state: row.state,
    day: toDay(row.day),
    owner: person(row.owner_id),
    giver: { ...person(row.giver_id), as: row.giver_as },
    relation: row.relation,
    about: { kind: row.kind, ref: row.ref, text: row.about },
    question: row.question,
    text: row.state === 'given' && row.owner_id === actor.personId ? null : row.text,
    answer: row.answer,
    askedAt: row.asked_at,
    givenAt: row.given_at,
    readAt: row.read_at,
    answeredAt: row.answered_at,
    acts: actsOn(row.state, factsOf(row, actor)),
  }))
}

/** What the table would let somebody do, were its words there. */
const actsOn = (
  from: FeedbackState,
  facts: Omit<FeedbackFacts, 'versionSeen' | 'hasText'>,
): FeedbackAct[] =>
  FEEDBACK_ACTS.filter(
    (act) => moveFeedback(from, act, { ...facts, versionSeen: true, hasText: true }).ok,
  )

async function namesOf(tx: Tx, instansiId: string, rows: readonly FeedbackTable[]) {
  const found = new Map<string, string>()
  const all = [...new Set(rows.flatMap((row) => [row.owner_id, row.giver_id]))]
  for (const ids of inPieces(all)) {
    const people = await tx
      .selectFrom('person')
      .select(['id', 'name'])
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', ids)
      .execute()
    for (const { id, name } of people) found.set(id, name)
  }
  return found
}

import type { Day } from '@jejak/shared/calendar/day'
import type {
  ActOnFeedback,
  AskFeedback,
  FeedbackAbout,
  FeedbackView,
  GiveFeedback,
} from '@jejak/shared/feedback/feedback'
import {
  moveFeedback,
  type FeedbackAct,
  type FeedbackRefusal,
} from '@jejak/shared/feedback/transition'
import { fail, ok, type Result } from '@jejak/shared/result'
import { actingAs } from '../access/acting-as.ts'
import type { Problem } from '../http/problem.ts'
import { recordAct } from '../org/office-acts.ts'
import type { FeedbackTable } from '../platform/db/feedback-tables.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { isSpent, secondsToFreshDay } from '../platform/spending.ts'
import { subjectOf } from './about.ts'
import { readFeedback, sealedFeedback, storeFeedback } from './feedback-row.ts'
import { nearPeople } from './near.ts'
import { assessorHat, factsOf, toViews } from './relation.ts'
import { hasTooManyOpen, hasGivenEnough } from './room.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
type Answer = Promise<Result<FeedbackView, Problem>>
const NO_FACTS = { isGiver: false, isAssessor: false, isNear: false, isFull: false } as const

/** The person asks somebody near them, who reads the words of the one thing it is about and nothing else of it. */
export async function ask(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { giverId, today, ...asked }: AskFeedback & { readonly today: Day },
): Answer {
  const { instansiId, personId } = actor
  const at = deps.now()
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  const before = await repeated(tx, actor, asked.id, { owner: personId, giver: giverId })
  if (before) return before
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  if (asked.day > today) return fail(wrong('day', 'future'))
  const near = (await nearPeople(tx, actor, today)).find(({ id }) => id === giverId)
  const facts = { ...NO_FACTS, isOwner: true, isNear: near !== undefined }
  const moved = moveFeedback('none', 'ask', { ...facts, versionSeen: true, hasText: true })
  if (!moved.ok) return fail(problemOf(moved.reason))
  const subject = await subjectOf(tx, { actor, ownerId: personId, ...asked, today })
  if (!subject || !near) return fail({ code: 'not-found' })
  if (await hasTooManyOpen(tx, actor)) return fail(wrong('giverId', 'too-many-asked'))
  return keep(tx, deps, actor, 'ask', {
    ...first(actor, asked, { ...subject, at }),
    owner_id: personId,
    giver_id: giverId,
    giver_as: near.post,
    relation: near.relation,
    state: moved.value,
    question: asked.text,
    asked_at: at,
  })
}

/** The assessor speaks unasked, on what they may read. */
export async function give(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { personId: ownerId, today, ...said }: GiveFeedback & { readonly today: Day },
): Answer {
  const { instansiId, personId } = actor
  const at = deps.now()
  if (said.day > today) return fail(wrong('day', 'future'))
  const asked = { actor, ownerId, ...said, today }
  const subject = await subjectOf(tx, asked)
  const day = subject?.day ?? said.day
  const hat = await assessorHat(tx, actor, { ownerId, day, today })
  const facts = { ...NO_FACTS, isOwner: ownerId === personId, isAssessor: hat !== undefined }
  const moved = moveFeedback('none', 'give', { ...facts, versionSeen: true, hasText: true })
  if (!moved.ok) return fail(problemOf(moved.reason))
  if (!subject || !hat) return fail({ code: 'not-found' })
  await lockFeed(tx, deps.db.engine, instansiId, ownerId)
  const before = await repeated(tx, actor, said.id, { owner: ownerId, giver: personId })
  if (before) return before
  const wait = await hasGivenEnough(tx, actor, at)
  if (wait) return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
  return keep(tx, deps, actor, 'give', {
    ...first(actor, said, { ...subject, at }),
    owner_id: ownerId,
    giver_id: personId,
    giver_as: actingAs(hat),
    relation: 'assessor',
    state: moved.value,
    text: said.text,
    given_at: at,
  })
}

/** One more act on one that is there, in line behind its person's feed. */
export async function actOn(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, act, text }: ActOnFeedback,
): Answer {
  const { instansiId, personId } = actor
  const isParty = (row: FeedbackTable) => row.owner_id === personId || row.giver_id === personId
  const found = await readFeedback(tx, instansiId, id)
  if (!found || !isParty(found)) return fail({ code: 'not-found' })
  await lockFeed(tx, deps.db.engine, instansiId, found.owner_id)
  const row = await readFeedback(tx, instansiId, id)
  if (!row) return fail({ code: 'not-found' })
  const facts = {
    ...factsOf(row, actor),
    versionSeen: row.version === baseVersion,
    hasText: text !== '',
  }
  const moved = moveFeedback(row.state, act, facts)
  if (!moved.ok) return fail(problemOf(moved.reason))
  const at = deps.now()
  return keep(tx, deps, actor, act, {
    ...row,
    ...changeOf(act, text, at),
    state: moved.value,
    version: row.version + 1,
  })
}

function changeOf(act: ActOnFeedback['act'], text: string, at: number): Partial<FeedbackTable> {
  switch (act) {
    case 'give':
      return { text, given_at: at }
    case 'change':
      return { text }
    case 'withdraw':
      return { text: '' }
    case 'read':
      return { read_at: at }
    case 'answer':
      return { answer: text, answered_at: at }
    case 'acknowledge':
      return { answered_at: at }
    case 'decline':
    case 'cancel':
      return {}
  }
}

const first = (
  { instansiId }: Actor,
  { id, about }: { readonly id: string; readonly about: FeedbackAbout },
  { day, text, at }: { readonly day: Day; readonly text: string; readonly at: number },
) => ({
  instansi_id: instansiId,
  id,
  kind: about.kind,
  ref: about.ref,
  about: text,
  day,
  version: 1,
  question: '',
  text: '',
  answer: '',
  created_at: at,
  asked_at: null,
  given_at: null,
  read_at: null,
  answered_at: null,
})

/** The row, and the act in the chain of the person it is about. */
async function keep(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  act: FeedbackAct,
  row: FeedbackTable,
): Answer {
  await storeFeedback(tx, row)
  await recordAct(tx, deps, actor, {
    about: row.owner_id,
    act: `feedback.${act}`,
    objectId: row.id,
    version: row.version,
    content: sealedFeedback(row),
    actingAs: 'self',
  })
  const [view] = await toViews(tx, actor, [row])
  if (!view) throw new Error('one row is one view')
  return ok(view)
}

/** The same request again is answered as it stands; an id of somebody else's is none that may be used. */
async function repeated(
  tx: Tx,
  actor: Actor,
  id: string,
  { owner, giver }: { readonly owner: string; readonly giver: string },
): Promise<Result<FeedbackView, Problem> | undefined> {
  const row = await readFeedback(tx, actor.instansiId, id)
  if (!row) return undefined
  if (row.owner_id !== owner || row.giver_id !== giver) return fail({ code: 'conflict' })
  const [view] = await toViews(tx, actor, [row])
  return view ? ok(view) : undefined
}

const MESSAGES = {
  'text-required': 'expected words',
  'not-near': 'expected a colleague of the same team, or somebody who reports to the person',
  'too-many-asked': 'so many have not answered yet',
  future: 'expected a day that is not in the future',
  full: 'it was changed as often as one is',
} as const

const wrong = (path: string, code: keyof typeof MESSAGES): Problem => ({
  code: 'invalid',
  errors: [{ path, message: MESSAGES[code], code }],
})

/** What the door says to a refusal of the table. */
function problemOf(refusal: FeedbackRefusal): Problem {
  switch (refusal) {
    case 'forbidden':
      return { code: 'not-found' }
    case 'wrong-state':
    case 'stale':
      return { code: 'conflict' }
    case 'yourself':
      return { code: 'forbidden' }
    case 'text-required':
    case 'full':
      return wrong('text', refusal)
    case 'not-near':
      return wrong('giverId', refusal)
  }
}

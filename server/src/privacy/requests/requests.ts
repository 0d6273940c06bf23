import type { RequestOf } from '@jejak/shared/api/contract'
import type { PrivacyRequest } from '@jejak/shared/privacy/privacy-request'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../../http/problem.ts'
import { recordAct } from '../../org/office-acts.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { PrivacyRequestTable } from '../../platform/db/privacy-tables.ts'
import { lockFeed } from '../../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../../platform/server-deps.ts'
import { selectRequests, toRequest } from './request-rows.ts'

/** Of one person at a time: whoever has more to say says it in one of them. */
const OPEN_AT_ONCE = 5
const SHOWN = 100

type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
type Answer = Promise<Result<PrivacyRequest, Problem>>

/** What a person asked, the newest first. */
export async function ownRequests(tx: Tx, actor: Actor): Promise<PrivacyRequest[]> {
  const rows = await selectRequests(tx, actor)
    .where('person_id', '=', actor.personId)
    .orderBy('at', 'desc')
    .orderBy('privacy_request.id')
    .limit(SHOWN)
    .execute()
  return rows.map((row) => toRequest(row, { ...actor, isOffice: false }))
}

/** What waits for the office, the oldest first, and behind it what was answered of late. */
export async function askedRequests(tx: Tx, actor: Actor): Promise<PrivacyRequest[]> {
  const open = await selectRequests(tx, actor)
    .where('state', '=', 'open')
    .orderBy('at')
    .orderBy('privacy_request.id')
    .execute()
  const done = await selectRequests(tx, actor)
    .where('state', 'in', ['granted', 'partly', 'refused'])
    .orderBy('answered_at', 'desc')
    .orderBy('privacy_request.id')
    .limit(SHOWN)
    .execute()
  return [...open, ...done].map((row) => toRequest(row, { ...actor, isOffice: true }))
}

/** Begins the clock. Asked again by the same id it is answered as it stands. */
export async function askPrivacy(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, kind, text }: RequestOf<'askPrivacy'>,
): Answer {
  const { instansiId, personId } = actor
  await lockFeed(tx, deps.db.engine, instansiId, personId)
  const before = await selectRequests(tx, actor).where('privacy_request.id', '=', id).execute()
  const [known] = before
  if (known) {
    const isSame = known.person_id === personId && known.kind === kind && known.text === text
    return isSame ? ok(toRequest(known, { ...actor, isOffice: false })) : fail({ code: 'conflict' })
  }
  const open = (await ownRequests(tx, actor)).filter(({ state }) => state === 'open')
  if (open.length >= OPEN_AT_ONCE)
    return fail({ code: 'too-many-requests', retryAfterSeconds: 3600 })
  await tx
    .insertInto('privacy_request')
    .values({
      instansi_id: instansiId,
      id,
      person_id: personId,
      kind,
      text,
      at: deps.now(),
      state: 'open',
      reason: '',
      answered_by: null,
      answered_at: null,
      version: 1,
    })
    .execute()
  await recordAct(tx, deps, actor, {
    act: 'privacy.ask',
    objectId: id,
    version: 1,
    actingAs: 'self',
    content: { right: kind, text },
  })
  return one(tx, actor, id, false)
}

/** The person needs no answer any more. */
export async function takeBackPrivacy(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion }: RequestOf<'takeBackPrivacy'>,
): Answer {
  const row = await requestRow(tx, actor, id)
  if (row?.person_id !== actor.personId) return fail({ code: 'not-found' })
  const isMoved = await move(tx, row, { baseVersion, state: 'taken-back' })
  if (!isMoved) return fail({ code: 'conflict' })
  await recordAct(tx, deps, actor, {
    act: 'privacy.take-back',
    objectId: id,
    version: baseVersion + 1,
    actingAs: 'self',
    content: { right: row.kind },
  })
  return one(tx, actor, id, false)
}

/** The office's word, with a reason; nobody answers their own. */
export async function answerPrivacy(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, answer, reason }: RequestOf<'answerPrivacy'>,
): Answer {
  const row = await requestRow(tx, actor, id)
  if (!row) return fail({ code: 'not-found' })
  if (row.person_id === actor.personId) return fail({ code: 'forbidden' })
  const said = { reason, answered_by: actor.personId, answered_at: deps.now() }
  const isMoved = await move(tx, row, { baseVersion, state: answer, ...said })
  if (!isMoved) return fail({ code: 'conflict' })
  await recordAct(tx, deps, actor, {
    about: row.person_id,
    act: 'privacy.answer',
    objectId: id,
    version: baseVersion + 1,
    content: { right: row.kind, answer },
    reason,
  })
  return one(tx, actor, id, true)
}

const requestRow = (tx: Tx, { instansiId }: Actor, id: string) =>
  tx
    .selectFrom('privacy_request')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

type Moved = Partial<Omit<PrivacyRequestTable, 'version'>> & { readonly baseVersion: number }

/** Out of the state of being open, and only from the version that was seen. */
async function move(tx: Tx, row: PrivacyRequestTable, { baseVersion, ...to }: Moved) {
  const moved = await tx
    .updateTable('privacy_request')
    .set({ ...to, version: baseVersion + 1 })
    .where('instansi_id', '=', row.instansi_id)
    .where('id', '=', row.id)
    .where('version', '=', baseVersion)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

async function one(tx: Tx, actor: Actor, id: string, isOffice: boolean): Answer {
  const row = await selectRequests(tx, actor)
    .where('privacy_request.id', '=', id)
    .executeTakeFirstOrThrow()
  return ok(toRequest(row, { ...actor, isOffice }))
}

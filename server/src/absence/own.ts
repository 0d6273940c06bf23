import { toDay } from '@jejak/shared/calendar/day'
import type { Absence, AbsenceForm } from '@jejak/shared/org/absence'
import type { Target } from '@jejak/shared/org/office-calendar'
import { fail, ok, type Result } from '@jejak/shared/result'
import { reachesFinal } from '../org/final-periods.ts'
import type { Tx } from '../platform/db/database.ts'
import type { AbsenceTable } from '../platform/db/worktime-tables.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { isSpent, secondsToFreshDay } from '../platform/spending.ts'
import type { Problem } from '../http/problem.ts'
import { wrong } from '../http/wrong.ts'
import { contentOf, readAbsence, selectAbsences, toAbsence } from './absence-row.ts'
import { wrongAbsence } from './checks.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
type Answer = Result<Absence, Problem>

/** The person's own, newest first; more than anybody has. */
export async function listOwn(tx: Tx, { instansiId, personId }: Actor): Promise<Absence[]> {
  const rows = await selectAbsences(tx, instansiId)
    .where('absence.person_id', '=', personId)
    .orderBy('from_day', 'desc')
    .orderBy('absence.id')
    .limit(500)
    .execute()
  return rows.map(toAbsence)
}

/** Asks for leave or tells of travel; changes it while nobody has decided, or after a refusal. */
export async function askAbsence(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, ...asked }: AbsenceForm,
): Promise<Answer> {
  const { instansiId, personId } = actor
  const at = deps.now()
  // Acts on one person's days are in line behind their feed.
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const before = await readAbsence(tx, instansiId, id)
  if (before && before.person_id !== personId) return fail({ code: 'not-found' })
  const isOpen = !before || before.state === 'asked' || before.state === 'refused'
  if ((before?.version ?? 0) !== baseVersion || !isOpen) return fail({ code: 'conflict' })
  const refusal = await wrongAbsence(tx, actor, { id, ...asked })
  if (refusal) return refusal
  const row = toRow(asked, { state: 'asked', version: baseVersion + 1, decidedBy: null })
  await tx
    .insertInto('absence')
    .values({ instansi_id: instansiId, id, person_id: personId, ...row })
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
    .execute()
  return sealed(tx, deps, actor, { id, act: 'absence.ask' })
}

/** Takes it back, decided or not: the days are expected as if it had never been. */
export async function withdrawAbsence(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion }: Target,
): Promise<Answer> {
  const { instansiId, personId } = actor
  await lockFeed(tx, deps.db.engine, instansiId, personId)
  const before = await readAbsence(tx, instansiId, id)
  if (!before || before.person_id !== personId) return fail({ code: 'not-found' })
  if (before.version !== baseVersion || before.state === 'withdrawn') {
    return fail({ code: 'conflict' })
  }
  const days = { from: toDay(before.from_day), to: toDay(before.to_day) }
  if (before.state === 'confirmed' && (await reachesFinal(tx, instansiId, days))) {
    return wrong('from', 'final-period')
  }
  await moveTo(tx, instansiId, id, { state: 'withdrawn', version: baseVersion + 1 })
  return sealed(tx, deps, actor, { id, act: 'absence.withdraw' })
}

type Fields = Omit<AbsenceForm, 'id' | 'baseVersion'>
type Standing = {
  readonly state: AbsenceTable['state']
  readonly version: number
  readonly decidedBy: string | null
}

export const toRow = (fields: Fields, { state, version, decidedBy }: Standing) => ({
  kind: fields.kind,
  from_day: fields.from,
  to_day: fields.to,
  letter: fields.letter.trim(),
  link: fields.link,
  state,
  version,
  decided_by: decidedBy,
  comment: '',
})

export const moveTo = (
  tx: Tx,
  instansiId: string,
  id: string,
  row: Partial<Omit<AbsenceTable, 'instansi_id' | 'id' | 'person_id'>>,
) =>
  tx
    .updateTable('absence')
    .set(row)
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()

/** The absence as it now stands, after the act on it was sealed in its person's chain. */
export async function sealed(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  {
    id,
    act,
    reason = '',
  }: { readonly id: string; readonly act: `absence.${string}`; readonly reason?: string },
): Promise<Answer> {
  const row = await readAbsence(tx, actor.instansiId, id)
  if (!row) throw new Error('an absence was sealed that is not there')
  await recordAct(tx, deps, actor, {
    about: row.person_id,
    act,
    objectId: id,
    version: row.version,
    content: contentOf(row),
    reason,
    // Only what is recorded for a person comes from a keeper.
    ...(act !== 'absence.record' && { actingAs: 'self' }),
  })
  return ok(toAbsence(row))
}

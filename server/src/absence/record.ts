import type { AbsenceRecords } from '@jejak/shared/org/absence'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Tx } from '../platform/db/database.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import { wrong } from '../http/wrong.ts'
import { readAbsence } from './absence-row.ts'
import { wrongAbsence } from './checks.ts'
import { sealed, toRow, type Deps } from './own.ts'

type Row = AbsenceRecords['rows'][number]

/**
 * What the office knows from its letters, confirmed at once; all rows or none. Nobody records a leave of their own: a
 * supervisor confirms it, as everybody's.
 */
export async function recordAbsences(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { rows }: AbsenceRecords,
): Promise<Result<{ readonly saved: number }, Problem>> {
  const { instansiId, personId } = actor
  const people = new Set(rows.map((row) => row.personId))
  const known = await peopleAmong(tx, instansiId, [...people])
  // In the order of their ids, so that two imports at once never wait for each other.
  for (const id of [...known].toSorted()) await lockFeed(tx, deps.db.engine, instansiId, id)
  for (const [at, row] of rows.entries()) {
    const refusal = known.has(row.personId)
      ? await wrongRecord(tx, actor, row, rows.slice(0, at))
      : wrong('personId', 'unknown')
    if (refusal && !refusal.ok) return inRow(at, refusal.reason)
  }
  for (const { id, personId: about, ...fields } of rows) {
    const row = toRow(fields, { state: 'confirmed', version: 1, decidedBy: personId })
    await tx
      .insertInto('absence')
      .values({ instansi_id: instansiId, id, person_id: about, ...row })
      .execute()
    await sealed(tx, deps, actor, { id, act: 'absence.record' })
  }
  return ok({ saved: rows.length })
}

async function wrongRecord(
  tx: Tx,
  { instansiId, personId: recordedBy }: Actor,
  row: Row,
  earlier: readonly Row[],
): Promise<Result<never, Problem> | null> {
  if (row.personId === recordedBy) return wrong('personId', 'yourself')
  if (earlier.some(({ id }) => id === row.id)) return wrong('id', 'in-use')
  if (await readAbsence(tx, instansiId, row.id)) return wrong('id', 'in-use')
  const isTwice = earlier.some(
    ({ personId, from, to }) => personId === row.personId && from <= row.to && row.from <= to,
  )
  if (isTwice) return wrong('from', 'overlap')
  return wrongAbsence(tx, { instansiId, personId: row.personId }, row)
}

const inRow = (at: number, { code, errors = [] }: Problem): Result<never, Problem> =>
  fail({ code, errors: errors.map((each) => ({ ...each, path: `rows.${at}.${each.path}` })) })

async function peopleAmong(
  tx: Tx,
  instansiId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

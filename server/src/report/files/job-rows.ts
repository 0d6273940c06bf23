import { toDay } from '@jejak/shared/calendar/day'
import {
  isUnderWay,
  EXPORT_STATES,
  type Export,
  type ExportForm,
  type ExportFormat,
  type ExportState,
} from '@jejak/shared/report/export'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../../http/problem.ts'
import { EXPORTS } from '../../platform/budgets.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { ExportJobTable } from '../../platform/db/report-tables.ts'
import type { Actor } from '../../platform/server-deps.ts'

const DAY_MS = 86_400_000
/** What became of an export is told for so long. */
const TOLD_MS = 30 * DAY_MS

export const UNDER_WAY = EXPORT_STATES.filter(isUnderWay)

type Owner = Pick<Actor, 'instansiId' | 'personId'>
/** What is asked for: a report, or a copy of everything of the person. */
export type JobForm =
  | ExportForm
  | (Omit<ExportForm, 'view' | 'format'> & { readonly view: 'me'; readonly format: 'zip' })
export type ReportJob = ExportJobTable & { view: ExportForm['view']; format: ExportFormat }
export const isReport = (job: ExportJobTable): job is ReportJob => job.view !== 'me'

export type JobKey = { readonly instansiId: string; readonly id: string }

/** A new export. One at a time, and so many a day; asked for again by the same id it is answered as it stands. */
export async function insertJob(
  tx: Tx,
  { instansiId, personId }: Owner,
  { id, view, person, from, to, format }: JobForm,
  at: number,
): Promise<Result<{ readonly job: ExportJobTable; readonly isNew: boolean }, Problem>> {
  const own = await jobsOf(tx, { instansiId, personId })
  const before = own.find((job) => job.id === id)
  if (before) return ok({ job: before, isNew: false })
  // Devices make the ids: one that somebody else has used is another export, and its own is not told.
  if (await findJob(tx, { instansiId, id })) return fail({ code: 'conflict' })
  const tomorrow = (Math.floor(at / DAY_MS) + 1) * DAY_MS
  const today = own.filter((job) => job.created_at >= tomorrow - DAY_MS)
  if (today.length >= EXPORTS.aDay) {
    const retryAfterSeconds = Math.ceil((tomorrow - at) / 1000)
    return fail({ code: 'too-many-requests', retryAfterSeconds })
  }
  if (own.some(({ state }) => isUnderWay(state))) return fail({ code: 'conflict' })
  const job: ExportJobTable = {
    instansi_id: instansiId,
    id,
    person_id: personId,
    created_at: at,
    view,
    subject_id: person,
    from_day: from,
    to_day: to,
    format,
    state: 'waiting',
    rows_done: 0,
    rows_total: 0,
    size: 0,
    sha256: null,
    problem: null,
    ended_at: null,
    expires_at: null,
  }
  await tx.insertInto('export_job').values(job).execute()
  return ok({ job, isNew: true })
}

/** Somebody's own, the newest first. */
export const jobsOf = (tx: Tx, { instansiId, personId }: Owner): Promise<ExportJobTable[]> =>
  tx
    .selectFrom('export_job')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const findJob = (tx: Tx, { instansiId, id }: JobKey) =>
  tx
    .selectFrom('export_job')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Moves an export on from one of these states; false when it is in none of them any more. */
export async function moveJob(
  tx: Tx,
  { instansiId, id }: JobKey,
  from: readonly ExportState[],
  to: Partial<Omit<ExportJobTable, 'instansi_id' | 'id' | 'person_id'>>,
): Promise<boolean> {
  const moved = await tx
    .updateTable('export_job')
    .set(to)
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

export const toExport = (job: ReportJob, at: number): Export => ({
  view: job.view,
  person: job.subject_id,
  from: toDay(job.from_day),
  to: toDay(job.to_day),
  format: job.format,
  ...standingOf(job, at),
})

/** How far it has come. What is past its time is told as that, before anything has taken it away. */
export const standingOf = (job: ExportJobTable, at: number) => ({
  id: job.id,
  at: job.created_at,
  state: job.state === 'done' && isExpired(job, at) ? 'expired' : job.state,
  rows: job.rows_done,
  total: job.rows_total,
  size: job.size,
  sha256: job.sha256,
  problem: job.problem,
  expiresAt: job.expires_at,
})

export const isExpired = ({ expires_at }: Pick<ExportJobTable, 'expires_at'>, at: number) =>
  expires_at !== null && expires_at <= at

export const fileOf = (
  job: Pick<ExportJobTable, 'instansi_id' | 'person_id' | 'id' | 'format'>,
) => ({
  instansiId: job.instansi_id,
  ownerId: job.person_id,
  name: `${job.id}.${job.format}`,
})

/** Rows of which nothing needs to be told any more. */
export const deleteToldJobs = (tx: Tx, at: number) =>
  tx
    .deleteFrom('export_job')
    .where('created_at', '<', at - TOLD_MS)
    .where('state', 'not in', [...UNDER_WAY, 'done'])
    .execute()

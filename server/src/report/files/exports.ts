import type { FileStream } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../../http/problem.ts'
import { wrongDays } from '../../http/wrong.ts'
import type { ExportJobTable } from '../../platform/db/report-tables.ts'
import { lockFeed } from '../../platform/feed-lock.ts'
import type { Actor } from '../../platform/server-deps.ts'
import {
  deleteToldJobs,
  fileOf,
  findJob,
  insertJob,
  isExpired,
  isReport,
  jobsOf,
  moveJob,
  UNDER_WAY,
  type JobForm,
} from './job-rows.ts'
import { Ended, writeJob, type Deps } from './write-job.ts'

/** Files of reports, and copies of everything of a person, made one after the other in this process. */
export type Exports = {
  start(actor: Actor, form: JobForm): Promise<Result<ExportJobTable, Problem>>
  cancel(actor: Actor, id: string): Promise<Result<ExportJobTable, Problem>>
  list(actor: Actor): Promise<readonly ExportJobTable[]>
  file(actor: Actor, id: string): Promise<Result<FileStream, Problem>>
  /** At start: what a process before left under way is ended, and said to be. */
  endAbandoned(): Promise<void>
  /** Takes away files whose time is over, and rows of which nothing needs to be told. */
  expire(): Promise<void>
  /** Resolves when nothing is being written any more. */
  idle(): Promise<void>
  /** Cancels nobody's work: what is under way is ended as abandoned. */
  stop(): Promise<void>
}

/** Writes the file of one; throws `Ended` where it goes no further. */
export type WriteMine = (
  deps: Deps,
  job: ExportJobTable,
  isCancelled: () => boolean,
) => Promise<void>

/** `writeMine`: a copy of everything of a person, by whoever knows what that is. */
export function createExports(deps: Deps, writeMine: WriteMine): Exports {
  const { db, now, files } = deps
  const cancelled = new Set<string>()
  let isStopped = false
  let line: Promise<void> = Promise.resolve()

  async function run(job: ExportJobTable): Promise<void> {
    const key = { instansiId: job.instansi_id, id: job.id }
    try {
      const hasEnded = () => isStopped || cancelled.has(job.id)
      if (isReport(job)) await writeJob(deps, job, hasEnded)
      else await writeMine(deps, job, hasEnded)
    } catch (error) {
      const why = error instanceof Ended ? error.why : 'storage'
      const problem = isStopped ? 'restarted' : why
      const state = problem === 'cancelled' ? 'cancelled' : 'failed'
      const after = {
        state,
        problem: state === 'failed' ? problem : null,
        ended_at: now(),
      } as const
      await db.write((tx) => moveJob(tx, key, UNDER_WAY, after as Partial<ExportJobTable>))
    } finally {
      cancelled.delete(job.id)
    }
  }

  const own = async ({ instansiId, personId }: Actor, id: string) => {
    const job = await findJob(db.read, { instansiId, id })
    return job?.person_id === personId ? job : undefined
  }

  return {
    async start(actor, form) {
      const refusal = wrongDays(form.from, form.to)
      if (refusal) return refusal
      const asked = await db.write(async (tx) => {
        // Two requests at once are still one after the other.
        await lockFeed(tx, db.engine, actor.instansiId, actor.personId)
        return insertJob(tx, actor, form, now())
      })
      if (!asked.ok) return asked
      const { job, isNew } = asked.value
      // A database that is gone cannot be told; the next start of the server tells.
      if (isNew) line = line.then(() => run(job)).catch(() => undefined)
      return ok(job)
    },
    async cancel(actor, id) {
      const job = await own(actor, id)
      if (!job) return fail({ code: 'not-found' })
      const after = { state: 'cancelled', ended_at: now() } as const
      const key = { instansiId: actor.instansiId, id }
      const isMoved = await db.write((tx) => moveJob(tx, key, ['waiting', 'running'], after))
      if (!isMoved) return fail({ code: 'conflict' })
      cancelled.add(id)
      return ok({ ...job, ...after })
    },
    list: (actor) => jobsOf(db.read, actor),
    async file(actor, id) {
      const job = await own(actor, id)
      if (job?.state !== 'done' || isExpired(job, now())) return fail({ code: 'not-found' })
      const stored = await files.stream(fileOf(job))
      if (!stored) return fail({ code: 'not-found' })
      const what = job.view === 'me' ? 'data-saya' : `laporan-${job.from_day}`
      const name = `${what}-${job.to_day}.${job.format}`
      return ok({ name, type: TYPES[job.format], ...stored })
    },
    async endAbandoned() {
      const after = { state: 'failed', problem: 'restarted', ended_at: now() } as const
      const left = await db.read
        .selectFrom('export_job')
        .selectAll()
        .where('state', 'in', [...UNDER_WAY])
        .execute()
      for (const job of left) {
        // One that was being sealed has a file already.
        await files.remove(fileOf(job))
        const key = { instansiId: job.instansi_id, id: job.id }
        await db.write((tx) => moveJob(tx, key, UNDER_WAY, after))
      }
    },
    async expire() {
      const over = await db.read
        .selectFrom('export_job')
        .selectAll()
        .where('state', '=', 'done')
        .where('expires_at', '<=', now())
        .execute()
      for (const job of over) {
        await files.remove(fileOf(job))
        const key = { instansiId: job.instansi_id, id: job.id }
        await db.write((tx) => moveJob(tx, key, ['done'], { state: 'expired' }))
      }
      await db.write((tx) => deleteToldJobs(tx, now()))
    },
    idle: () => line,
    async stop() {
      isStopped = true
      await line
    },
  }
}

const TYPES: Readonly<Record<ExportJobTable['format'], string>> = {
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

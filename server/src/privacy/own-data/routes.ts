import type { OwnData } from '@jejak/shared/privacy/own-data'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Handlers } from '../../http/handler.ts'
import type { Problem } from '../../http/problem.ts'
import { requireInstansi } from '../../org/instansi.ts'
import type { ExportJobTable } from '../../platform/db/report-tables.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Exports } from '../../report/files/exports.ts'
import { isReport, standingOf } from '../../report/files/job-rows.ts'

type Routes = 'ownData' | 'startOwnData' | 'cancelOwnData' | 'ownDataFile'

/** Copies of one's own data go the way of exports of reports: one at a time, so many a day, kept for a day. */
export const ownDataRoutes = (
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  exports: Exports,
): Pick<Handlers, Routes> => {
  const told = (answer: Result<ExportJobTable, Problem>): Result<OwnData, Problem> => {
    if (!answer.ok) return answer
    // A report is asked for elsewhere.
    return isReport(answer.value)
      ? fail({ code: 'not-found' })
      : ok(standingOf(answer.value, now()))
  }
  return {
    async ownData({ actor }) {
      const jobs = await exports.list(actor)
      const copies = jobs.filter((job) => !isReport(job))
      return ok({ copies: copies.map((job) => standingOf(job, now())) })
    },
    async startOwnData({ actor, request: { id } }) {
      const { today } = await requireInstansi(db.read, actor.instansiId, now())
      const form = { id, view: 'me', person: null, from: today, to: today, format: 'zip' } as const
      return told(await exports.start(actor, form))
    },
    cancelOwnData: async ({ actor, request: { id } }) => told(await exports.cancel(actor, id)),
    ownDataFile: ({ actor, request: { id } }) => exports.file(actor, id),
  }
}

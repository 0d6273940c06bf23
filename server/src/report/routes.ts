import { fail, ok, type Result } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { readDaily } from './daily.ts'
import type { Problem } from '../http/problem.ts'
import type { ExportJobTable } from '../platform/db/report-tables.ts'
import type { Exports } from './files/exports.ts'
import { isReport, toExport } from './files/job-rows.ts'
import { readProgress } from './progress.ts'
import { readRecap } from './recap.ts'

type Routes =
  | 'recap'
  | 'dailyReport'
  | 'progress'
  | 'exports'
  | 'startExport'
  | 'cancelExport'
  | 'exportFile'

export const reportRoutes = (deps: ServerDeps, exports: Exports): Pick<Handlers, Routes> => ({
  recap: ({ actor, request }) => readRecap(deps, actor, request),
  dailyReport: ({ actor, request }) => readDaily(deps, actor, request),
  progress: ({ actor, request }) => readProgress(deps, actor, request),
  async exports({ actor }) {
    const jobs = await exports.list(actor)
    return ok({ exports: jobs.filter(isReport).map((job) => toExport(job, deps.now())) })
  },
  startExport: async ({ actor, request }) => told(await exports.start(actor, request), deps.now()),
  cancelExport: async ({ actor, request }) =>
    told(await exports.cancel(actor, request.id), deps.now()),
  exportFile: ({ actor, request }) => exports.file(actor, request.id),
})

/** A copy of everything of a person is asked for elsewhere. */
const told = (answer: Result<ExportJobTable, Problem>, at: number) => {
  if (!answer.ok) return answer
  return isReport(answer.value)
    ? ok(toExport(answer.value, at))
    : fail({ code: 'not-found' } as const)
}

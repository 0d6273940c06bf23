import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { readDaily } from './daily.ts'
import type { Exports } from './files/exports.ts'
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
    return ok({ exports: await exports.list(actor) })
  },
  startExport: ({ actor, request }) => exports.start(actor, request),
  cancelExport: ({ actor, request }) => exports.cancel(actor, request.id),
  exportFile: ({ actor, request }) => exports.file(actor, request.id),
})

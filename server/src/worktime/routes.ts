import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { readOfficeCalendar } from './office-calendar.ts'
import { removePatternUse, savePattern, savePatternUse } from './patterns.ts'
import { removeCalendarRange, saveCalendarRange } from './ranges.ts'
import { saveRoster } from './roster.ts'
import { readRosters } from './rosters.ts'

type Routes =
  | 'officeCalendar'
  | 'savePattern'
  | 'savePatternUse'
  | 'removePatternUse'
  | 'saveCalendarRange'
  | 'removeCalendarRange'
  | 'rosters'
  | 'saveRoster'

export const worktimeRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  async officeCalendar({ actor, request }) {
    return ok(await readOfficeCalendar(deps.db.read, actor.instansiId, request))
  },
  savePattern: ({ actor, request }) => deps.db.write((tx) => savePattern(tx, deps, actor, request)),
  savePatternUse: ({ actor, request }) =>
    deps.db.write((tx) => savePatternUse(tx, deps, actor, request)),
  removePatternUse: ({ actor, request }) =>
    deps.db.write((tx) => removePatternUse(tx, deps, actor, request)),
  saveCalendarRange: ({ actor, request }) =>
    deps.db.write((tx) => saveCalendarRange(tx, deps, actor, request)),
  removeCalendarRange: ({ actor, request }) =>
    deps.db.write((tx) => removeCalendarRange(tx, deps, actor, request)),
  async rosters({ actor, request }) {
    return ok(await readRosters(deps.db.read, actor.instansiId, request))
  },
  saveRoster: ({ actor, request }) => deps.db.write((tx) => saveRoster(tx, deps, actor, request)),
})

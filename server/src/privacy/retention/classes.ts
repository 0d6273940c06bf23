import { deleteOldSignIns } from '../../accounts/sign-in-log.ts'
import { createSessions } from '../../accounts/sessions.ts'
import { deleteExpiredAttempts } from '../../accounts/throttle.ts'
import { deleteExpiredCodes } from '../../activation/codes.ts'
import { sweepUncited } from '../../evidence/sweep.ts'
import { deleteOldImports } from '../../import/stage.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Exports } from '../../report/files/exports.ts'
import {
  deleteGonePeople,
  deleteOldAnswers,
  deleteOldReminders,
  deleteOldResets,
  deleteSilentDevices,
  deleteSpentCodes,
  deleteTickets,
  deleteViewings,
} from './delete-rows.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

export type Ending = {
  readonly deps: ServerDeps
  readonly exports: Exports
  /** What is older than this is past its limit. */
  readonly before: number
}

/** One kind of data on this server that ends by itself, and after how long. */
export type RetentionClass = {
  /** As it stands in `docs/privacy.md`, which a guard test reads. */
  readonly id: string
  readonly limitMs: number
  /** Lets go of what is past the limit. May be run again at any time. */
  readonly end: (ending: Ending) => Promise<unknown>
}

/**
 * Every class of data that ends by itself, with its limit. What is not here is kept by law: entries with their history
 * and evidence, decisions, plans, evaluations, feedback, acts and the chain over them end with the agency's *jadwal retensi
 * arsip* and by nobody's clock here.
 */
export const RETENTION = [
  { id: 'tickets', limitMs: 5 * MINUTE_MS, end: deleteTickets },
  { id: 'attempts', limitMs: 15 * MINUTE_MS, end: ({ deps }) => deleteExpiredAttempts(deps) },
  { id: 'used-codes', limitMs: DAY_MS, end: deleteSpentCodes },
  {
    id: 'sessions',
    limitMs: 30 * DAY_MS,
    end: ({ deps }) => createSessions(deps).deleteExpired(),
  },
  { id: 'devices', limitMs: 90 * DAY_MS, end: deleteSilentDevices },
  { id: 'sign-ins', limitMs: 90 * DAY_MS, end: ({ deps }) => deleteOldSignIns(deps) },
  {
    id: 'activation-codes',
    limitMs: 30 * DAY_MS,
    end: ({ deps }) => deleteExpiredCodes(deps),
  },
  { id: 'resets', limitMs: 365 * DAY_MS, end: deleteOldResets },
  { id: 'imports', limitMs: DAY_MS, end: ({ deps }) => deleteOldImports(deps) },
  { id: 'export-files', limitMs: DAY_MS, end: ({ exports }) => exports.expire() },
  // The same work: the row tells for a month what became of a file.
  { id: 'export-jobs', limitMs: 30 * DAY_MS, end: ({ exports }) => exports.expire() },
  { id: 'uncited-files', limitMs: 35 * DAY_MS, end: ({ deps }) => sweepUncited(deps) },
  { id: 'reminders', limitMs: 90 * DAY_MS, end: deleteOldReminders },
  { id: 'viewings', limitMs: 365 * DAY_MS, end: deleteViewings },
  { id: 'privacy-requests', limitMs: 730 * DAY_MS, end: deleteOldAnswers },
  { id: 'gone-people', limitMs: 90 * DAY_MS, end: deleteGonePeople },
] as const satisfies readonly RetentionClass[]

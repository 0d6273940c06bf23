import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import { UuidSchema } from '../../ids.ts'
import { DailyReportSchema } from '../../report/daily.ts'
import { ExportFormSchema, ExportSchema } from '../../report/export.ts'
import { ProgressSchema } from '../../report/progress.ts'
import { RecapSchema, REPORT_VIEWS } from '../../report/recap.ts'
import type { RouteSpec } from '../route-spec.ts'

const session = { auth: 'session', permission: 'self', rate: 'normal' } as const
const range = { from: DaySchema, to: DaySchema }

/** Reports of any days. Everybody has their own; whose else, the server derives from posts and roles day by day. */
export const reportContract = {
  recap: {
    ...session,
    method: 'GET',
    path: '/api/report/recap',
    maxBytes: 0,
    request: v.strictObject({
      ...range,
      view: v.picklist(REPORT_VIEWS),
      /** One person of the team. */
      person: v.optional(UuidSchema),
      /** One unit of the role. */
      unit: v.optional(UuidSchema),
    }),
    response: RecapSchema,
  },
  dailyReport: {
    ...session,
    method: 'GET',
    path: '/api/report/daily',
    maxBytes: 0,
    request: v.strictObject({
      ...range,
      /** Somebody of the team; without one it is one's own. */
      person: v.optional(UuidSchema),
    }),
    response: DailyReportSchema,
  },
  progress: {
    ...session,
    method: 'GET',
    path: '/api/report/progress',
    maxBytes: 0,
    request: v.strictObject({
      ...range,
      /** Somebody of the team; without one it is one's own. */
      person: v.optional(UuidSchema),
    }),
    response: ProgressSchema,
  },
  /** One's own exports, the newest first; asked again while one is under way. */
  exports: {
    ...session,
    method: 'GET',
    path: '/api/report/exports',
    maxBytes: 0,
    request: null,
    response: v.object({ exports: v.array(ExportSchema) }),
  },
  startExport: {
    ...session,
    method: 'POST',
    path: '/api/report/exports',
    maxBytes: 500,
    request: ExportFormSchema,
    response: ExportSchema,
  },
  cancelExport: {
    ...session,
    method: 'POST',
    path: '/api/report/exports/cancel',
    maxBytes: 200,
    request: v.strictObject({ id: UuidSchema }),
    response: ExportSchema,
  },
  exportFile: {
    ...session,
    method: 'GET',
    path: '/api/report/exports/file',
    maxBytes: 0,
    bytes: 'response',
    request: v.strictObject({ id: UuidSchema }),
    response: null,
  },
} as const satisfies Record<string, RouteSpec>

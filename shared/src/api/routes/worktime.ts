import * as v from 'valibot'
import type { Capability } from '../../access/permission.ts'
import { DaySchema } from '../../calendar/day.ts'
import { UuidSchema } from '../../ids.ts'
import {
  AbsenceDecisionSchema,
  AbsenceFormSchema,
  AbsenceRecordsSchema,
  AbsenceSchema,
  AskedAbsenceSchema,
} from '../../org/absence.ts'
import {
  CalendarRangeFormSchema,
  OfficeCalendarSchema,
  PatternFormSchema,
  PatternUseFormSchema,
  RosterFormSchema,
  RostersSchema,
  TargetSchema,
} from '../../org/office-calendar.ts'
import {
  KeptPeriodSchema,
  PeriodActFormSchema,
  PeriodFormSchema,
  PeriodPreviewSchema,
} from '../../skp/period-acts.ts'
import { VersionSchema } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024

/** Who keeps calendars and periods. */
const KEEPER = 'period.manage' satisfies Capability

const session = { auth: 'session', rate: 'normal' } as const
const read = { ...session, method: 'GET', maxBytes: 0 } as const
const saved = v.object({ version: VersionSchema })
const nothing = v.strictObject({})

/** The office's calendar, absences, and periods. */
export const worktimeContract = {
  officeCalendar: {
    ...read,
    path: '/api/office-calendar',
    permission: KEEPER,
    request: v.strictObject({ from: DaySchema, to: DaySchema }),
    response: OfficeCalendarSchema,
  },
  savePattern: {
    ...session,
    method: 'PUT',
    path: '/api/office-calendar/pattern',
    permission: KEEPER,
    maxBytes: 16 * KB,
    request: PatternFormSchema,
    response: saved,
  },
  savePatternUse: {
    ...session,
    method: 'PUT',
    path: '/api/office-calendar/use',
    permission: KEEPER,
    maxBytes: 4 * KB,
    request: PatternUseFormSchema,
    response: saved,
  },
  removePatternUse: {
    ...session,
    method: 'POST',
    path: '/api/office-calendar/use/remove',
    permission: KEEPER,
    maxBytes: 1 * KB,
    request: TargetSchema,
    response: nothing,
  },
  saveCalendarRange: {
    ...session,
    method: 'PUT',
    path: '/api/office-calendar/range',
    permission: KEEPER,
    maxBytes: 4 * KB,
    request: CalendarRangeFormSchema,
    response: saved,
  },
  removeCalendarRange: {
    ...session,
    method: 'POST',
    path: '/api/office-calendar/range/remove',
    permission: KEEPER,
    maxBytes: 1 * KB,
    request: TargetSchema,
    response: nothing,
  },
  rosters: {
    ...read,
    path: '/api/roster',
    permission: KEEPER,
    request: v.strictObject({ from: DaySchema, to: DaySchema, after: v.optional(UuidSchema) }),
    response: RostersSchema,
  },
  saveRoster: {
    ...session,
    method: 'PUT',
    path: '/api/roster',
    permission: KEEPER,
    maxBytes: 256 * KB,
    request: RosterFormSchema,
    response: v.object({ saved: v.number() }),
  },
  absences: {
    ...read,
    path: '/api/absences',
    permission: 'self',
    request: null,
    /** The person's own, newest first. */
    response: v.object({ absences: v.array(AbsenceSchema) }),
  },
  askAbsence: {
    ...session,
    method: 'PUT',
    path: '/api/absences',
    permission: 'self',
    maxBytes: 8 * KB,
    request: AbsenceFormSchema,
    response: AbsenceSchema,
  },
  withdrawAbsence: {
    ...session,
    method: 'POST',
    path: '/api/absences/withdraw',
    permission: 'self',
    maxBytes: 1 * KB,
    request: TargetSchema,
    response: AbsenceSchema,
  },
  askedAbsences: {
    ...read,
    path: '/api/absences/asked',
    permission: 'person.team',
    request: null,
    response: v.object({ asked: v.array(AskedAbsenceSchema) }),
  },
  decideAbsence: {
    ...session,
    method: 'POST',
    path: '/api/absences/decide',
    permission: 'person.team',
    maxBytes: 4 * KB,
    request: AbsenceDecisionSchema,
    response: AbsenceSchema,
  },
  recordAbsences: {
    ...session,
    method: 'POST',
    path: '/api/absences/record',
    permission: KEEPER,
    maxBytes: 512 * KB,
    request: AbsenceRecordsSchema,
    response: v.object({ saved: v.number() }),
  },
  periods: {
    ...read,
    path: '/api/periods',
    permission: KEEPER,
    request: null,
    response: v.object({ periods: v.array(KeptPeriodSchema) }),
  },
  savePeriod: {
    ...session,
    method: 'PUT',
    path: '/api/periods',
    permission: KEEPER,
    maxBytes: 4 * KB,
    request: PeriodFormSchema,
    response: saved,
  },
  previewPeriod: {
    ...read,
    path: '/api/periods/preview',
    permission: KEEPER,
    request: v.strictObject({ id: UuidSchema }),
    response: PeriodPreviewSchema,
  },
  actOnPeriod: {
    ...session,
    method: 'POST',
    path: '/api/periods/act',
    permission: KEEPER,
    maxBytes: 4 * KB,
    request: PeriodActFormSchema,
    response: saved,
  },
} as const satisfies Record<string, RouteSpec>

import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import { UuidSchema } from '../../ids.ts'
import { RemindedSchema, TEAM_VIEWS, TeamMonthSchema } from '../../review/team.ts'
import { TeamDaySchema } from '../../review/team-day.ts'
import type { RouteSpec } from '../route-spec.ts'

const ViewSchema = v.picklist(TEAM_VIEWS)

/** Whether days are filled, and, for whoever decides on them, one of those days with its entries. */
export const teamContract = {
  team: {
    method: 'GET',
    path: '/api/team',
    auth: 'session',
    permission: 'team.follow',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({
      /** The day of the board; its month is the matrix. */
      day: DaySchema,
      /** One's own line when there is one, else the scope of the role. */
      view: v.optional(ViewSchema),
      unit: v.optional(UuidSchema),
      /** Only those who have filled nothing on the day. */
      only: v.optional(v.literal('none')),
      after: v.optional(UuidSchema),
    }),
    response: TeamMonthSchema,
  },
  teamDay: {
    method: 'GET',
    path: '/api/team/day',
    auth: 'session',
    permission: 'entry.review',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({ person: UuidSchema, day: DaySchema }),
    response: TeamDaySchema,
  },
  remindTeam: {
    method: 'POST',
    path: '/api/team/remind',
    auth: 'session',
    permission: 'team.follow',
    rate: 'normal',
    maxBytes: 500,
    /** Who is reminded is worked out anew: what was on the screen may be old. */
    request: v.strictObject({ day: DaySchema, view: ViewSchema, unit: v.nullable(UuidSchema) }),
    response: RemindedSchema,
  },
} as const satisfies Record<string, RouteSpec>

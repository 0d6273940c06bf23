import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import { TeamDaySchema } from '../../review/queue.ts'
import type { RouteSpec } from '../route-spec.ts'

/** A day of the people who report to one. */
export const teamContract = {
  team: {
    method: 'GET',
    path: '/api/team',
    auth: 'session',
    permission: 'person.team',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({ day: DaySchema }),
    response: TeamDaySchema,
  },
} as const satisfies Record<string, RouteSpec>

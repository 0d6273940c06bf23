import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import { UuidSchema } from '../../ids.ts'
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
} as const satisfies Record<string, RouteSpec>

import * as v from 'valibot'
import type { Capability } from '../../access/permission.ts'
import { DecidedItemSchema } from '../../review/decided.ts'
import { ReasonSchema, REASONS_SAID } from '../../review/reason.ts'
import { EscalationDaysSchema } from '../../review/settings.ts'
import { line, VersionSchema } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

/** Who keeps the periods says how long work may wait. */
const KEEPER = 'period.manage' satisfies Capability
const KB = 1024
const reasons = v.pipe(v.array(ReasonSchema), v.maxLength(REASONS_SAID))
const settings = { escalationDays: EscalationDaysSchema }

/** What was decided, what a supervisor writes again and again, and how long work may wait. */
export const supervisingContract = {
  decided: {
    method: 'GET',
    path: '/api/decided',
    auth: 'session',
    permission: 'entry.review',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({ after: v.optional(line(200)) }),
    /** The newest decision first; `next` is the `after` of the following page, null at the end. */
    response: v.object({ items: v.array(DecidedItemSchema), next: v.nullable(v.string()) }),
  },
  exchangeReasons: {
    method: 'POST',
    path: '/api/review-reasons',
    auth: 'session',
    permission: 'entry.review',
    rate: 'normal',
    maxBytes: 512 * KB,
    /** What this device knows; the answer is what all of the person's devices know. */
    request: v.strictObject({ reasons }),
    response: v.object({ reasons }),
  },
  reviewSettings: {
    method: 'GET',
    path: '/api/review-settings',
    auth: 'session',
    permission: KEEPER,
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({ ...settings, version: VersionSchema }),
  },
  saveReviewSettings: {
    method: 'PUT',
    path: '/api/review-settings',
    auth: 'session',
    permission: KEEPER,
    rate: 'normal',
    maxBytes: 1 * KB,
    request: v.strictObject({ ...settings, baseVersion: VersionSchema }),
    response: v.object({ version: VersionSchema }),
  },
} as const satisfies Record<string, RouteSpec>

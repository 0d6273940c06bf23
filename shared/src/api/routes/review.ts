import * as v from 'valibot'
import { QueueItemSchema } from '../../review/queue.ts'
import { line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

/** What waits for a decision. */
export const reviewContract = {
  reviewQueue: {
    method: 'GET',
    path: '/api/review-queue',
    auth: 'session',
    permission: 'entry.review',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({ after: v.optional(line(200)) }),
    /** Oldest day first; `next` is the `after` of the following page, null at the end. */
    response: v.object({ items: v.array(QueueItemSchema), next: v.nullable(v.string()) }),
  },
} as const satisfies Record<string, RouteSpec>

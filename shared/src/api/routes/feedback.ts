import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import {
  ActOnFeedbackSchema,
  AskFeedbackSchema,
  FEEDBACK_KINDS,
  FEEDBACK_RELATIONS,
  FeedbackViewSchema,
  GiveFeedbackSchema,
} from '../../feedback/feedback.ts'
import { UuidSchema } from '../../ids.ts'
import { line, storedText } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
// Whose feedback it is and who may speak is told apart in `feedback/access.test.ts`.
const session = { auth: 'session', rate: 'normal', permission: 'self' } as const
const read = { ...session, method: 'GET', maxBytes: 0 } as const
const send = { ...session, method: 'POST', maxBytes: 8 * KB, response: FeedbackViewSchema } as const

/** *Umpan balik berkelanjutan*: asked for, given, opened, acknowledged or answered. */
export const feedbackContract = {
  feedback: {
    ...read,
    path: '/api/feedback',
    /** `about-me`: on one's own work. `by-me`: what one gave or is asked for. */
    request: v.strictObject({
      list: v.picklist(['about-me', 'by-me']),
      before: v.optional(line(60)),
    }),
    /** Newest first; `next` is the `before` of the following page, null at the end. */
    response: v.object({
      items: v.array(FeedbackViewSchema),
      next: v.nullable(v.string()),
    }),
  },
  feedbackOn: {
    ...read,
    path: '/api/feedback/on',
    /** On the work of one person within some days; with `kind` and `ref`, on one thing of it. */
    request: v.strictObject({
      personId: UuidSchema,
      from: DaySchema,
      to: DaySchema,
      kind: v.optional(v.picklist(FEEDBACK_KINDS)),
      ref: v.optional(line(60)),
    }),
    response: v.object({
      items: v.array(FeedbackViewSchema),
      /** The reader is the person's assessor for the last of these days, and may speak unasked. */
      canGive: v.boolean(),
    }),
  },
  feedbackPeople: {
    ...read,
    path: '/api/feedback/people',
    request: null,
    /** Whom one may ask today. */
    response: v.object({
      people: v.array(
        v.object({
          id: UuidSchema,
          name: storedText(),
          post: storedText(),
          relation: v.picklist(FEEDBACK_RELATIONS),
        }),
      ),
    }),
  },
  askFeedback: { ...send, path: '/api/feedback/ask', request: AskFeedbackSchema },
  giveFeedback: {
    ...send,
    permission: 'entry.review',
    path: '/api/feedback/give',
    request: GiveFeedbackSchema,
  },
  actOnFeedback: { ...send, path: '/api/feedback/act', request: ActOnFeedbackSchema },
} as const satisfies Record<string, RouteSpec>

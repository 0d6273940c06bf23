import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import { UuidSchema } from '../../ids.ts'
import { OwnDataSchema } from '../../privacy/own-data.ts'
import {
  AnswerPrivacySchema,
  AskPrivacySchema,
  PrivacyRequestSchema,
} from '../../privacy/privacy-request.ts'
import { VIEWED_KINDS, ViewingSchema } from '../../privacy/viewing.ts'
import { storedText, VersionSchema } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const session = { auth: 'session', permission: 'self', rate: 'normal' } as const
const read = { ...session, method: 'GET', maxBytes: 0 } as const
const send = { ...session, method: 'POST', maxBytes: 8 * 1024 } as const
const office = { permission: 'org.admin' } as const
const one = v.strictObject({ id: UuidSchema })
/** Where a page of viewings ended. */
const before = v.pipe(v.string(), v.maxLength(1000))
const requests = v.object({ requests: v.array(PrivacyRequestSchema) })

/** Rights of a person over their data: who looked at it, a copy of all of it, and what they ask of the office. */
export const privacyContract = {
  viewings: {
    ...read,
    path: '/api/privacy/viewings',
    request: v.strictObject({
      viewer: v.optional(UuidSchema),
      kind: v.optional(v.picklist(VIEWED_KINDS)),
      /** Of the days on which somebody looked, not of what they looked at. */
      from: v.optional(DaySchema),
      to: v.optional(DaySchema),
      before: v.optional(before),
    }),
    /** The newest hour first; `next` is the `before` of the following page, null at the end. */
    response: v.object({
      viewings: v.array(ViewingSchema),
      next: v.nullable(v.string()),
      /** Everybody who looked within the time that is kept, by name. */
      viewers: v.array(v.object({ id: UuidSchema, name: storedText() })),
    }),
  },
  ownData: {
    ...read,
    path: '/api/privacy/data',
    request: null,
    /** The newest first. */
    response: v.object({ copies: v.array(OwnDataSchema) }),
  },
  startOwnData: { ...send, path: '/api/privacy/data', request: one, response: OwnDataSchema },
  cancelOwnData: {
    ...send,
    path: '/api/privacy/data/cancel',
    request: one,
    response: OwnDataSchema,
  },
  ownDataFile: {
    ...read,
    path: '/api/privacy/data/file',
    bytes: 'response',
    request: one,
    response: null,
  },
  privacyRequests: { ...read, path: '/api/privacy/requests', request: null, response: requests },
  askPrivacy: {
    ...send,
    path: '/api/privacy/requests',
    request: AskPrivacySchema,
    response: PrivacyRequestSchema,
  },
  takeBackPrivacy: {
    ...send,
    path: '/api/privacy/requests/take-back',
    request: v.strictObject({ id: UuidSchema, baseVersion: VersionSchema }),
    response: PrivacyRequestSchema,
  },
  askedPrivacy: {
    ...read,
    ...office,
    path: '/api/privacy/asked',
    request: null,
    /** What waits, the oldest first, and behind it what was answered of late. */
    response: requests,
  },
  answerPrivacy: {
    ...send,
    ...office,
    path: '/api/privacy/asked/answer',
    request: AnswerPrivacySchema,
    response: PrivacyRequestSchema,
  },
} as const satisfies Record<string, RouteSpec>

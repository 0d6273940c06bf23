import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { filledParagraph, storedText, VersionSchema } from '../text/text-schema.ts'

/** What a person may ask of the office about their data; the rest they do themselves. */
export const PRIVACY_REQUEST_KINDS = ['correct', 'object', 'suspend', 'withdraw'] as const
export type PrivacyRequestKind = (typeof PRIVACY_REQUEST_KINDS)[number]

export const PRIVACY_REQUEST_STATES = [
  'open',
  'granted',
  'partly',
  'refused',
  'taken-back',
] as const
export type PrivacyRequestState = (typeof PRIVACY_REQUEST_STATES)[number]
export const PRIVACY_ANSWERS = ['granted', 'partly', 'refused'] as const

const HOUR_MS = 3_600_000
/** 3 × 24 hours by the law (UU 27/2022, articles 30 to 41), whatever day it is; marked as late when two thirds have gone. */
export const ANSWER_WITHIN_MS = 72 * HOUR_MS
export const ALARM_AFTER_MS = 48 * HOUR_MS

export const dueAt = (at: number): number => at + ANSWER_WITHIN_MS

/** How an open request stands by the clock. */
export function urgencyOf(at: number, now: number): 'calm' | 'alarm' | 'overdue' {
  if (now >= dueAt(at)) return 'overdue'
  return now >= at + ALARM_AFTER_MS ? 'alarm' : 'calm'
}

export const AskPrivacySchema = v.strictObject({
  /** Made by the client, so that a repeated request makes no second one. */
  id: UuidSchema,
  kind: v.picklist(PRIVACY_REQUEST_KINDS),
  text: filledParagraph(1000),
})

export const AnswerPrivacySchema = v.strictObject({
  id: UuidSchema,
  baseVersion: VersionSchema,
  answer: v.picklist(PRIVACY_ANSWERS),
  reason: filledParagraph(1000),
})

export const PrivacyRequestSchema = v.object({
  id: UuidSchema,
  version: VersionSchema,
  person: v.object({ id: UuidSchema, name: storedText() }),
  kind: v.picklist(PRIVACY_REQUEST_KINDS),
  text: storedText(),
  at: v.number(),
  /** The last instant for an answer. */
  dueAt: v.number(),
  state: v.picklist(PRIVACY_REQUEST_STATES),
  reason: storedText(),
  answeredBy: storedText(),
  answeredAt: v.nullable(v.number()),
  /** The reader may answer it: an administrator, and never about themself. */
  mayAnswer: v.boolean(),
})
export type PrivacyRequest = v.InferOutput<typeof PrivacyRequestSchema>

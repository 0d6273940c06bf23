import * as v from 'valibot'
import { DaySchema } from '../../calendar/day.ts'
import {
  DecideSchema,
  EvaluationKeySchema,
  EvaluationLineSchema,
  EvaluationViewSchema,
  ObjectSchema,
  RateSchema,
  ReceiveSchema,
} from '../../evaluation/evaluation.ts'
import { UnitLineSchema } from '../../evaluation/unit-line.ts'
import { EVALUATION_STATES } from '../../evaluation/transition.ts'
import { UuidSchema } from '../../ids.ts'
import { CountSchema, storedText } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const session = { auth: 'session', rate: 'normal' } as const
const read = { ...session, method: 'GET', maxBytes: 0 } as const
const send = { ...session, method: 'POST', maxBytes: 8 * KB } as const
const PERIODS = v.array(
  v.object({ id: UuidSchema, name: storedText(), from: DaySchema, to: DaySchema }),
)

/** Evaluations of periods: one's own, those one rates, objections one decides on, and how far an agency is. */
export const evaluationContract = {
  evaluations: {
    ...read,
    path: '/api/evaluations',
    permission: 'self',
    request: null,
    /** One's own, the newest period first. */
    response: v.object({ jabatan: storedText(), evaluations: v.array(EvaluationLineSchema) }),
  },
  evaluation: {
    ...read,
    path: '/api/evaluations/one',
    // Who may read which is told apart in `evaluation/access.test.ts`: a stranger's answer is `not-found`.
    permission: 'self',
    request: EvaluationKeySchema,
    response: EvaluationViewSchema,
  },
  evaluationTeam: {
    ...read,
    path: '/api/evaluations/team',
    permission: 'entry.review',
    /** Without a period: the newest that is no longer open. */
    request: v.strictObject({ period: v.optional(UuidSchema) }),
    response: v.object({
      periods: PERIODS,
      periodId: v.nullable(UuidSchema),
      people: v.array(EvaluationLineSchema),
      /** Of any period, that wait for this person's decision. */
      objections: v.array(EvaluationLineSchema),
    }),
  },
  evaluationUnit: {
    ...read,
    path: '/api/evaluations/unit',
    permission: 'entry.review',
    request: v.strictObject({ period: v.optional(UuidSchema) }),
    /** Everybody below one's posts, on whatever level: how theirs stands and its predikat, and no rating or reason. */
    response: v.object({ periodId: v.nullable(UuidSchema), people: v.array(UnitLineSchema) }),
  },
  rateEvaluation: {
    ...session,
    method: 'PUT',
    path: '/api/evaluations/rate',
    permission: 'entry.review',
    maxBytes: 512 * KB,
    request: RateSchema,
    response: EvaluationViewSchema,
  },
  receiveEvaluation: {
    ...send,
    path: '/api/evaluations/receive',
    permission: 'self',
    request: ReceiveSchema,
    response: EvaluationViewSchema,
  },
  objectToEvaluation: {
    ...send,
    path: '/api/evaluations/object',
    permission: 'self',
    request: ObjectSchema,
    response: EvaluationViewSchema,
  },
  decideObjection: {
    ...send,
    path: '/api/evaluations/decide',
    permission: 'entry.review',
    request: DecideSchema,
    response: EvaluationViewSchema,
  },
  evaluationStates: {
    ...read,
    path: '/api/evaluations/states',
    permission: 'period.manage',
    request: v.strictObject({ period: UuidSchema }),
    /** How many people have one that stands so; nobody's rating. */
    response: v.object({
      people: CountSchema,
      states: v.array(v.object({ state: v.picklist(EVALUATION_STATES), count: CountSchema })),
    }),
  },
} as const satisfies Record<string, RouteSpec>

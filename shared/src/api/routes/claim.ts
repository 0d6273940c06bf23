import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import {
  ClaimAnswerSchema,
  ClaimViewSchema,
  NewClaimSchema,
  SupervisorRowSchema,
} from '../../org/claim.ts'
import { line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const id = { objectParam: 'id', params: v.strictObject({ id: UuidSchema }) } as const
const read = { method: 'GET', auth: 'session', rate: 'normal', maxBytes: 0 } as const
const write = { method: 'POST', auth: 'session', rate: 'normal', maxBytes: 4 * KB } as const

/** "This is not my supervisor": whom one names instead, and what is said to it. */
export const claimContract = {
  supervisors: {
    ...write,
    path: '/api/supervisors/search',
    permission: 'self',
    request: v.strictObject({ text: line(100) }),
    response: v.object({ people: v.array(SupervisorRowSchema) }),
  },
  supervisorClaims: {
    ...read,
    path: '/api/supervisor-claims',
    permission: 'self',
    request: null,
    response: v.object({ claims: v.array(ClaimViewSchema) }),
  },
  raiseClaim: {
    ...write,
    path: '/api/supervisor-claims',
    permission: 'self',
    request: NewClaimSchema,
    response: ClaimViewSchema,
  },
  answerClaim: {
    ...write,
    ...id,
    path: '/api/supervisor-claims/:id',
    permission: 'claim.answer',
    stepUp: true,
    request: ClaimAnswerSchema,
    response: ClaimViewSchema,
  },
} as const satisfies Record<string, RouteSpec>

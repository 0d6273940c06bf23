import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import {
  KeepRhkFormSchema,
  LookSchema,
  MatrixSchema,
  ProposalSchema,
  ProposeFormSchema,
  SuperiorRhkSchema,
} from '../../skp/cascade.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const session = { auth: 'session', rate: 'normal' } as const
const read = { ...session, method: 'GET', maxBytes: 0 } as const
/** A year, as it stands in an address. */
const YearSchema = v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number))
const LooksSchema = v.object({
  /** One's own RHK that are to be looked at. */
  mine: v.array(LookSchema),
  /** Those of others that serve an RHK of one's own. */
  below: v.array(LookSchema),
  /** What superiors propose, and what waits for an answer. */
  proposals: v.array(ProposalSchema),
})

/** How plans hang from each other. */
export const cascadeContract = {
  superiorRhk: {
    ...read,
    path: '/api/skp/superior-rhk',
    permission: 'self',
    request: v.strictObject({ year: YearSchema, actingPostId: v.optional(UuidSchema) }),
    /** Of the plans in force of whoever is, was or will be the person's assessor in that year, in the post they act in when one is named. */
    response: v.object({ rhk: v.array(SuperiorRhkSchema) }),
  },
  looks: {
    ...read,
    path: '/api/skp/looks',
    permission: 'self',
    request: null,
    response: LooksSchema,
  },
  matrix: {
    ...read,
    path: '/api/skp/matrix',
    permission: 'person.team',
    request: v.strictObject({ year: YearSchema }),
    response: MatrixSchema,
  },
  propose: {
    ...session,
    method: 'POST',
    path: '/api/skp/matrix/propose',
    permission: 'person.team',
    maxBytes: 512 * KB,
    request: ProposeFormSchema,
    response: MatrixSchema,
  },
  declineProposal: {
    ...session,
    method: 'POST',
    path: '/api/skp/proposals/decline',
    permission: 'self',
    maxBytes: 1 * KB,
    request: v.strictObject({ id: UuidSchema }),
    response: LooksSchema,
  },
  keepRhk: {
    ...session,
    method: 'POST',
    path: '/api/skp/looks/keep',
    permission: 'self',
    maxBytes: 16 * KB,
    request: KeepRhkFormSchema,
    /** What is to be looked at now. */
    response: LooksSchema,
  },
} as const satisfies Record<string, RouteSpec>

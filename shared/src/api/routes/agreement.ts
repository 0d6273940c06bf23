import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import {
  SkpActFormSchema,
  SkpDecisionFormSchema,
  SkpRecordSchema,
  SkpStandingSchema,
  SkpVersionSchema,
  TeamSkpSchema,
} from '../../skp/skp-record.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const session = { auth: 'session', rate: 'normal' } as const
const read = { ...session, method: 'GET', maxBytes: 0 } as const
const ofOne = { objectParam: 'id', params: v.strictObject({ id: UuidSchema }) } as const
/** A number of a version, as it stands in an address. */
const NumberSchema = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number))

/** How an SKP is agreed on, between its owner and their superior. */
export const agreementContract = {
  skpRecord: {
    ...read,
    ...ofOne,
    path: '/api/skp/:id/record',
    permission: 'skp.read',
    request: null,
    response: SkpRecordSchema,
  },
  skpVersion: {
    ...read,
    ...ofOne,
    path: '/api/skp/:id/version',
    permission: 'skp.read',
    request: v.strictObject({ number: NumberSchema }),
    response: SkpVersionSchema,
  },
  actOnSkp: {
    ...session,
    method: 'POST',
    path: '/api/skp/act',
    permission: 'self',
    maxBytes: 1 * KB,
    request: SkpActFormSchema,
    response: SkpStandingSchema,
  },
  teamSkp: {
    ...read,
    path: '/api/skp/team',
    permission: 'person.team',
    request: null,
    /** What waits first, the oldest of it before the others. */
    response: v.object({ skp: v.array(TeamSkpSchema) }),
  },
  decideSkp: {
    ...session,
    method: 'POST',
    path: '/api/skp/decide',
    permission: 'person.team',
    maxBytes: 8 * KB,
    request: SkpDecisionFormSchema,
    response: SkpStandingSchema,
  },
} as const satisfies Record<string, RouteSpec>

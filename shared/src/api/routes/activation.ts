import * as v from 'valibot'
import { PASSWORD_MAX, PASSWORD_MIN } from '../../access/password.ts'
import { UuidSchema } from '../../ids.ts'
import { MeSchema } from '../../org/me.ts'
import { ResetSchema } from '../../org/reset.ts'
import { line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
/** As typed or pasted; the server spells it. */
const nip = line(60)
const code = v.pipe(line(40), v.minLength(6))
const one = v.strictObject({ id: UuidSchema })
const door = { method: 'POST', auth: 'none', permission: 'public', rate: 'sign-in' } as const
const operator = { auth: 'session', permission: 'org.admin', rate: 'normal' } as const
const anybody = { auth: 'session', permission: 'self', rate: 'normal' } as const

/** Activation without e-mail, and the account of whoever has lost the device. */
export const activationContract = {
  activate: {
    ...door,
    path: '/api/activation',
    maxBytes: 1 * KB,
    request: v.strictObject({
      nip,
      /** From the sheet of paper. */
      code,
      password: v.pipe(line(PASSWORD_MAX), v.minLength(PASSWORD_MIN)),
    }),
    response: v.object({ ticket: v.string(), totpSecret: v.string(), totpUri: v.string() }),
  },
  activateConfirm: {
    ...door,
    path: '/api/activation/confirm',
    maxBytes: 4 * KB,
    request: v.strictObject({
      /** What `activate` gave, sealed. */
      ticket: v.pipe(line(2000), v.minLength(20)),
      code,
      isShared: v.optional(v.boolean()),
    }),
    response: v.object({
      me: MeSchema,
      recoveryCodes: v.array(v.string()),
      /** Resets of this account that its owner has not been told of. */
      resets: v.array(
        v.object({ askedBy: v.string(), decidedBy: v.string(), decidedAt: v.nullable(v.number()) }),
      ),
    }),
  },
  activationUnits: {
    method: 'GET',
    path: '/api/activation/units',
    ...operator,
    maxBytes: 0,
    request: null,
    response: v.object({
      units: v.array(
        v.object({
          /** Null: people without a post. */
          id: v.nullable(UuidSchema),
          name: v.string(),
          people: v.number(),
          active: v.number(),
          /** Have a code that can still be used. */
          issued: v.number(),
        }),
      ),
    }),
  },
  issueCodes: {
    method: 'POST',
    path: '/api/activation/codes',
    ...operator,
    stepUp: true,
    maxBytes: 1 * KB,
    /** For whoever is not active yet; `none` are people without a post. Former codes of theirs end. */
    request: v.strictObject({
      of: v.union([
        v.strictObject({ unor: v.union([UuidSchema, v.picklist(['none', 'all'])]) }),
        v.strictObject({ nip }),
      ]),
      days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
    }),
    response: v.object({
      expiresAt: v.number(),
      people: v.array(
        v.object({
          name: v.string(),
          nip: v.string(),
          unor: v.string(),
          post: v.string(),
          code: v.string(),
        }),
      ),
    }),
  },
  askReset: {
    method: 'POST',
    path: '/api/resets',
    ...operator,
    maxBytes: 1 * KB,
    request: v.strictObject({ nip }),
    response: ResetSchema,
  },
  resets: {
    method: 'GET',
    path: '/api/resets',
    ...anybody,
    maxBytes: 0,
    request: null,
    /** `waiting`: that one asked for or may confirm. `own`: about oneself. */
    response: v.object({ waiting: v.array(ResetSchema), own: v.array(ResetSchema) }),
  },
  confirmReset: {
    method: 'POST',
    path: '/api/resets/confirm',
    ...anybody,
    stepUp: true,
    maxBytes: 1 * KB,
    request: one,
    /** The code is shown once, to whoever confirms: they stand beside the person. */
    response: v.object({ code: v.string(), expiresAt: v.number(), name: v.string() }),
  },
  refuseReset: {
    method: 'POST',
    path: '/api/resets/refuse',
    ...anybody,
    maxBytes: 1 * KB,
    request: one,
    response: nothing,
  },
} as const satisfies Record<string, RouteSpec>

import * as v from 'valibot'
import { PASSWORD_MAX, PASSWORD_MIN } from '../../access/password.ts'
import { UuidSchema } from '../../ids.ts'
import { MeSchema } from '../../org/me.ts'
import { filledLine, line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
/** As typed or pasted; the server spells it. */
const nip = line(60)
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_MAX))
/** As typed or pasted; the server takes the digits out. */
const code = v.pipe(line(40), v.minLength(6))
const name = filledLine(200)
/** A half-finished sign-in or setup: random, single use, short-lived. */
const ticket = v.pipe(line(100), v.minLength(20))

/** One that is chosen now. The server also refuses what is guessed first. */
const newPassword = v.pipe(line(PASSWORD_MAX), v.minLength(PASSWORD_MIN))

/** The first agency, signing in and out, and who one is. */
export const accountsContract = {
  setup: {
    method: 'POST',
    path: '/api/setup',
    auth: 'none',
    permission: 'public',
    rate: 'sign-in',
    maxBytes: 4 * KB,
    request: v.strictObject({
      /** Printed on the server console at first start: there is no default account. */
      token: line(200),
      instansi: name,
      name,
      nip,
      password: newPassword,
      /** Minutes east of UTC. */
      zone: v.picklist([420, 480, 540]),
    }),
    response: v.object({ ticket, totpSecret: v.string(), totpUri: v.string() }),
  },
  setupConfirm: {
    method: 'POST',
    path: '/api/setup/confirm',
    auth: 'none',
    permission: 'public',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    request: v.strictObject({ ticket, code }),
    response: v.object({ me: MeSchema, recoveryCodes: v.array(v.string()) }),
  },
  signIn: {
    method: 'POST',
    path: '/api/sign-in',
    auth: 'none',
    permission: 'public',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    request: v.strictObject({ nip, password }),
    response: v.object({ ticket }),
  },
  signInCode: {
    method: 'POST',
    path: '/api/sign-in/code',
    auth: 'none',
    permission: 'public',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    request: v.strictObject({
      ticket,
      code,
      /** A computer that others use as well: narrower limits. */
      isShared: v.optional(v.boolean()),
    }),
    response: MeSchema,
  },
  signOut: {
    method: 'POST',
    path: '/api/sign-out',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 1 * KB,
    /** `person`: whose session it is that ends, for a request that waited on the device. */
    request: v.strictObject({ person: v.optional(UuidSchema) }),
    response: nothing,
  },
  me: {
    method: 'GET',
    path: '/api/me',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: MeSchema,
  },
} as const satisfies Record<string, RouteSpec>

import * as v from 'valibot'
import { MeSchema } from '../../org/me.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
const nip = v.pipe(v.string(), v.maxLength(30))
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(128))
const code = v.pipe(v.string(), v.regex(/^\d{6}$/))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
/** A half-finished sign-in or setup: random, single use, short-lived. */
const ticket = v.pipe(v.string(), v.minLength(20), v.maxLength(100))

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
      token: v.string(),
      instansi: name,
      name,
      nip,
      password: v.pipe(v.string(), v.minLength(12), v.maxLength(128)),
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
    request: v.strictObject({ ticket, code: v.pipe(v.string(), v.minLength(6), v.maxLength(40)) }),
    response: MeSchema,
  },
  signOut: {
    method: 'POST',
    path: '/api/sign-out',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 1 * KB,
    request: nothing,
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

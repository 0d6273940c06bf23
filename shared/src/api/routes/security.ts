import * as v from 'valibot'
import { PASSWORD_MAX, PASSWORD_MIN } from '../../access/password.ts'
import { HashSchema } from '../../ids.ts'
import { line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(PASSWORD_MAX))
/** The server also refuses what is guessed first. */
const newPassword = v.pipe(line(PASSWORD_MAX), v.minLength(PASSWORD_MIN))
const code = v.pipe(line(40), v.minLength(6))

/** A device as its owner knows it; empty where neither fits what it says of itself. */
const DeviceSchema = v.object({
  browser: v.pipe(v.string(), v.maxLength(40)),
  system: v.pipe(v.string(), v.maxLength(40)),
})
/** Names a session to its owner; nobody can sign in with it. */
const sessionId = HashSchema

/** What can have been tried at a person's door. */
const OutcomeSchema = v.picklist([
  'signed-in',
  'wrong-password',
  'wrong-code',
  'password-changed',
  'activated',
  'reset',
  'passkey-signed-in',
  'wrong-passkey',
  'passkey-copied',
  'passkey-added',
  'passkey-removed',
  'recovery-renewed',
])
export type SignInOutcome = v.InferOutput<typeof OutcomeSchema>

/** *Akun → Keamanan*: what is signed in where, the password, and what was tried at the door. */
export const securityContract = {
  sessions: {
    method: 'GET',
    path: '/api/sessions',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({
      sessions: v.array(
        v.object({
          id: sessionId,
          device: DeviceSchema,
          isShared: v.boolean(),
          isThis: v.boolean(),
          createdAt: v.number(),
          usedAt: v.number(),
        }),
      ),
    }),
  },
  endSession: {
    method: 'POST',
    path: '/api/sessions/end',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 1 * KB,
    request: v.strictObject({ id: sessionId }),
    response: nothing,
  },
  endOtherSessions: {
    method: 'POST',
    path: '/api/sessions/end-others',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 1 * KB,
    request: nothing,
    response: v.object({ ended: v.number() }),
  },
  changePassword: {
    method: 'POST',
    path: '/api/password',
    auth: 'session',
    permission: 'self',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    stepUp: true,
    /** `code`: from a PWA of the release before. The factor was asked for already, by `stepUp`. */
    request: v.strictObject({ present: password, code: v.optional(code), next: newPassword }),
    response: v.object({ ended: v.number() }),
  },
  signInLog: {
    method: 'GET',
    path: '/api/sign-in-log',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({
      lines: v.array(
        v.object({
          at: v.number(),
          device: DeviceSchema,
          outcome: OutcomeSchema,
          times: v.number(),
        }),
      ),
    }),
  },
} as const satisfies Record<string, RouteSpec>

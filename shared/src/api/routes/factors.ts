import * as v from 'valibot'
import { HashSchema } from '../../ids.ts'
import { MeSchema } from '../../org/me.ts'
import { filledLine, line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
const own = { method: 'POST', auth: 'session', permission: 'self' } as const
const door = { method: 'POST', auth: 'none', permission: 'public', rate: 'sign-in' } as const

/** Bytes as browsers send them for passkeys. */
const bytes = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/^[A-Za-z0-9_-]+$/))
/** A credential's own id has at most 1,023 bytes (WebAuthn §5.8.3). */
const credentialId = bytes(1364)
const name = filledLine(60)
const code = v.pipe(line(40), v.minLength(6))
const transport = v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/))

/** What a device signs when it shows a passkey. */
const assertion = v.strictObject({
  id: credentialId,
  response: v.strictObject({
    authenticatorData: bytes(4000),
    clientDataJSON: bytes(4000),
    signature: bytes(6000),
    userHandle: v.optional(bytes(90)),
  }),
})

const descriptor = v.object({
  id: v.string(),
  type: v.literal('public-key'),
  transports: v.array(v.string()),
})
/** What a browser is asked for a passkey. */
const question = v.object({
  challenge: v.string(),
  rpId: v.string(),
  timeout: v.number(),
  userVerification: v.literal('required'),
  allowCredentials: v.optional(v.array(descriptor)),
})
/** Null: people reach this server by an IP address, and passkeys are made for a domain name. */
const asked = v.nullable(question)

/** Passkeys, recovery codes, and a factor that is asked for once more. */
export const factorsContract = {
  passkeySignInOptions: {
    ...door,
    path: '/api/sign-in/passkey/options',
    maxBytes: 1 * KB,
    /** Names nobody: the same question for everybody. */
    request: nothing,
    response: v.object({ options: asked }),
  },
  passkeySignIn: {
    ...door,
    path: '/api/sign-in/passkey',
    maxBytes: 16 * KB,
    request: v.strictObject({
      assertion,
      /** A computer that others use as well: narrower limits. */
      isShared: v.optional(v.boolean()),
    }),
    response: MeSchema,
  },
  passkeys: {
    method: 'GET',
    path: '/api/passkeys',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({
      /** False where people reach this server by an IP address. */
      isPossible: v.boolean(),
      passkeys: v.array(
        v.object({
          id: HashSchema,
          name: v.string(),
          createdAt: v.number(),
          usedAt: v.nullable(v.number()),
          /** The maker of the device copies it to the person's other devices. */
          isSynced: v.boolean(),
        }),
      ),
      /** Recovery codes that have not been used. */
      recoveryLeft: v.number(),
    }),
  },
  passkeyOptions: {
    ...own,
    path: '/api/passkeys/options',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    stepUp: true,
    request: nothing,
    response: v.object({
      options: v.nullable(
        v.object({
          rp: v.object({ name: v.string(), id: v.string() }),
          user: v.object({ id: v.string(), name: v.string(), displayName: v.string() }),
          challenge: v.string(),
          pubKeyCredParams: v.array(v.object({ alg: v.number(), type: v.literal('public-key') })),
          timeout: v.number(),
          attestation: v.literal('none'),
          excludeCredentials: v.array(descriptor),
          authenticatorSelection: v.object({
            residentKey: v.literal('required'),
            requireResidentKey: v.literal(true),
            userVerification: v.literal('required'),
          }),
        }),
      ),
    }),
  },
  addPasskey: {
    ...own,
    path: '/api/passkeys',
    rate: 'sign-in',
    maxBytes: 32 * KB,
    stepUp: true,
    request: v.strictObject({
      name,
      attestation: v.strictObject({
        id: credentialId,
        response: v.strictObject({
          clientDataJSON: bytes(4000),
          attestationObject: bytes(24_000),
          transports: v.optional(v.pipe(v.array(transport), v.maxLength(10))),
        }),
      }),
    }),
    response: v.object({ id: HashSchema }),
  },
  renamePasskey: {
    ...own,
    path: '/api/passkeys/rename',
    rate: 'normal',
    maxBytes: 1 * KB,
    request: v.strictObject({ id: HashSchema, name }),
    response: nothing,
  },
  removePasskey: {
    ...own,
    path: '/api/passkeys/remove',
    rate: 'normal',
    maxBytes: 1 * KB,
    stepUp: true,
    request: v.strictObject({ id: HashSchema }),
    /** Other sessions that ended with it: one of them may have begun by this passkey. */
    response: v.object({ ended: v.number() }),
  },
  renewRecoveryCodes: {
    ...own,
    path: '/api/recovery-codes',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    stepUp: true,
    request: nothing,
    /** Shown once; all former ones are worth nothing from here on. */
    response: v.object({ recoveryCodes: v.array(v.string()) }),
  },
  stepUpOptions: {
    ...own,
    path: '/api/step-up/options',
    rate: 'normal',
    maxBytes: 1 * KB,
    request: nothing,
    /** Null as well for whoever has no passkey. */
    response: v.object({ options: asked }),
  },
  stepUp: {
    ...own,
    path: '/api/step-up',
    rate: 'sign-in',
    maxBytes: 16 * KB,
    request: v.strictObject({
      proof: v.union([v.strictObject({ code }), v.strictObject({ assertion })]),
    }),
    response: nothing,
  },
} as const satisfies Record<string, RouteSpec>

import * as v from 'valibot'
import { RecordSyncRequestSchema, RecordSyncResponseSchema } from '../bkn/record-sync.ts'
import { DaySchema } from '../calendar/day.ts'
import { FILE_MAX_BYTES, FileNameSchema } from '../evidence/file-name.ts'
import { UuidSchema } from '../ids.ts'
import { MeSchema } from '../org/me.ts'
import { QueueItemSchema, TeamDaySchema } from '../review/queue.ts'
import { SkpContentSchema, SkpSchema } from '../skp/skp.ts'
import { SyncRequestSchema, SyncResponseSchema } from '../sync/protocol.ts'
import type { RouteSpec } from './route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
const nip = v.pipe(v.string(), v.maxLength(30))
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(128))
const code = v.pipe(v.string(), v.regex(/^\d{6}$/))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
/** A half-finished sign-in or setup: random, single use, short-lived. */
const ticket = v.pipe(v.string(), v.minLength(20), v.maxLength(100))

/** Every HTTP route. A row here makes the server fail to compile until it has a handler, and a test until it has one. */
export const contract = {
  health: {
    method: 'GET',
    path: '/api/health',
    auth: 'none',
    permission: 'none',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({ status: v.literal('ok') }),
  },
  ready: {
    method: 'GET',
    path: '/api/ready',
    auth: 'none',
    permission: 'none',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({ status: v.literal('ready'), setupNeeded: v.boolean() }),
  },
  setup: {
    method: 'POST',
    path: '/api/setup',
    auth: 'none',
    permission: 'none',
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
    permission: 'none',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    request: v.strictObject({ ticket, code }),
    response: v.object({ me: MeSchema, recoveryCodes: v.array(v.string()) }),
  },
  signIn: {
    method: 'POST',
    path: '/api/sign-in',
    auth: 'none',
    permission: 'none',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    request: v.strictObject({ nip, password }),
    response: v.object({ ticket }),
  },
  signInCode: {
    method: 'POST',
    path: '/api/sign-in/code',
    auth: 'none',
    permission: 'none',
    rate: 'sign-in',
    maxBytes: 1 * KB,
    request: v.strictObject({ ticket, code: v.pipe(v.string(), v.minLength(6), v.maxLength(40)) }),
    response: MeSchema,
  },
  signOut: {
    method: 'POST',
    path: '/api/sign-out',
    auth: 'session',
    permission: 'own',
    rate: 'normal',
    maxBytes: 1 * KB,
    request: nothing,
    response: nothing,
  },
  me: {
    method: 'GET',
    path: '/api/me',
    auth: 'session',
    permission: 'own',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: MeSchema,
  },
  sync: {
    method: 'POST',
    path: '/api/sync',
    auth: 'session',
    permission: 'own',
    rate: 'sync',
    maxBytes: 512 * KB,
    request: SyncRequestSchema,
    response: SyncResponseSchema,
  },
  syncRecords: {
    method: 'POST',
    path: '/api/bkn-records',
    auth: 'session',
    permission: 'own',
    rate: 'sync',
    maxBytes: 512 * KB,
    request: RecordSyncRequestSchema,
    response: RecordSyncResponseSchema,
  },
  skp: {
    method: 'GET',
    path: '/api/skp',
    auth: 'session',
    permission: 'own',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    /** All SKPs of the person, newest year first. */
    response: v.object({ skp: v.array(SkpSchema) }),
  },
  saveSkp: {
    method: 'PUT',
    path: '/api/skp',
    auth: 'session',
    permission: 'own',
    rate: 'normal',
    maxBytes: 512 * KB,
    request: v.strictObject({
      id: UuidSchema,
      /** 0 creates; otherwise compare-and-set, and `conflict` when it has moved on. */
      baseVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
      content: SkpContentSchema,
    }),
    response: SkpSchema,
  },
  reviewQueue: {
    method: 'GET',
    path: '/api/review-queue',
    auth: 'session',
    permission: 'review',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({ after: v.optional(v.pipe(v.string(), v.maxLength(200))) }),
    /** Oldest day first; `next` is the `after` of the following page, null at the end. */
    response: v.object({ items: v.array(QueueItemSchema), next: v.nullable(v.string()) }),
  },
  team: {
    method: 'GET',
    path: '/api/team',
    auth: 'session',
    permission: 'review',
    rate: 'normal',
    maxBytes: 0,
    request: v.strictObject({ day: DaySchema }),
    response: TeamDaySchema,
  },
  putFile: {
    method: 'PUT',
    path: '/api/files/:name',
    auth: 'session',
    permission: 'own',
    rate: 'upload',
    maxBytes: FILE_MAX_BYTES,
    params: v.strictObject({ name: FileNameSchema }),
    bytes: 'request',
    request: null,
    /** Said again by the server, so that nobody else's 200 is taken for its own. */
    response: v.object({ name: FileNameSchema, size: v.number() }),
  },
  getFile: {
    method: 'GET',
    path: '/api/files/:name',
    auth: 'session',
    permission: 'own-or-review',
    rate: 'normal',
    maxBytes: 0,
    params: v.strictObject({ name: FileNameSchema }),
    bytes: 'response',
    request: null,
    response: null,
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    auth: 'none',
    permission: 'none',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.record(v.string(), v.unknown()),
  },
} as const satisfies Record<string, RouteSpec>

export type Contract = typeof contract
export type RouteName = keyof Contract
/** The routes that speak JSON both ways. */
export type JsonRouteName = {
  [Name in RouteName]: Contract[Name] extends { readonly bytes: string } ? never : Name
}[RouteName]
/** An evidence file: its bytes, and the name that says what they are. */
export type FileBytes = { readonly name: string; readonly bytes: Uint8Array }

type OutputOf<Schema> = Schema extends v.GenericSchema ? v.InferOutput<Schema> : undefined
export type RequestOf<Name extends RouteName> = Contract[Name] extends { readonly bytes: 'request' }
  ? Uint8Array
  : OutputOf<Contract[Name]['request']>
export type ResponseOf<Name extends RouteName> = Contract[Name] extends {
  readonly bytes: 'response'
}
  ? FileBytes
  : OutputOf<Contract[Name]['response']>
export type ParamsOf<Name extends RouteName> = Contract[Name] extends {
  readonly params: infer Schema
}
  ? OutputOf<Schema>
  : undefined

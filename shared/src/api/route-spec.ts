import type * as v from 'valibot'
import type { Capability, ObjectPermission } from '../access/permission.ts'

/**
 * What the caller must be allowed to do; the server asks at the mount, before the handler. Without a capability the
 * answer is `forbidden`; an object one has no permission for is `not-found`, as if it did not exist.
 */
export type RouteAccess =
  | { readonly auth: 'none'; readonly permission: 'public' }
  | { readonly auth: 'session'; readonly permission: 'self' | Capability }
  | {
      readonly auth: 'session'
      readonly permission: ObjectPermission
      /** Which of `params` holds the id that the permission is asked for. */
      readonly objectParam: string
      readonly params: v.GenericSchema
    }

/** Named budgets of requests; the server says how many a minute each allows. */
export type Rate = 'normal' | 'pull' | 'sync' | 'sign-in' | 'upload'

export type RouteSpec = RouteAccess & {
  /** Asks for a second factor or a passkey of the last minutes: without one the answer is `step-up-needed`. */
  readonly stepUp?: true
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: `/api/${string}`
  readonly rate: Rate
  readonly maxBytes: number
  /** What stands for the `:names` of the path. Anything else is an address that does not exist. */
  readonly params?: v.GenericSchema
  /** Which way goes as bytes instead of JSON: then the schema of that way is null. */
  readonly bytes?: 'request' | 'response'
  /** Query for GET, JSON body otherwise; null when there is none. Unknown fields are refused. */
  readonly request: v.GenericSchema | null
  readonly response: v.GenericSchema | null
}

import type * as v from 'valibot'

/** Who may call: anybody, or a person with a complete session. */
export type Auth = 'none' | 'session'
/**
 * What the person must be allowed to do. `own` touches only what belongs to them, `own-or-review` also what an entry
 * cites that they may review; whoever may do neither hears that there is no such thing.
 */
export type Permission = 'none' | 'own' | 'review' | 'own-or-review'
/** Named budgets of requests; the server says how many a minute each allows. */
export type Rate = 'normal' | 'sync' | 'sign-in' | 'upload'

export type RouteSpec = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: `/api/${string}`
  readonly auth: Auth
  readonly permission: Permission
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

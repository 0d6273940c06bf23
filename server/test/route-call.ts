import type { Client } from './client.ts'
import type { Stage } from './stage.ts'

/** Somebody at the door: signed in, or with no cookie at all. */
export type Caller = { readonly stage: Stage; readonly client: Client; readonly cookie: string }
export type CallRoute = (caller: Caller) => Promise<Response>

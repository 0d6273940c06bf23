import type { JejakDatabase } from '../storage/database.ts'
import type { ClockAndIds } from '../storage/clock-and-ids.ts'

/** All the engine needs of the outside. The fuzz hands in a server in the same process and a broken network. */
export type SyncDeps = {
  readonly database: JejakDatabase
  readonly clock: ClockAndIds
  /** A number in [0, 1). */
  readonly chance: () => number
  /** Posts the body to `/api/sync` with the person's session. Throws when there is no answer. */
  readonly post: (body: string) => Promise<Response>
  /** Runs the work unless another tab, or the service worker, is at it: then `undefined` at once. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value | undefined>
}

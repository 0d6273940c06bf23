import { ok } from '@jejak/shared/result'
import type { Database } from '../platform/db/database.ts'
import type { Handlers } from './handler.ts'
import { openApi } from './openapi.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

type ServerHandlers = Pick<Handlers, 'health' | 'ready' | 'openapi'>

/** A probe a second is enough, and keeps strangers from writing as often as they like. */
const FRESH_MS = 1000

/** What the machine says about itself. */
export function serverRoutes({
  deps,
  isSetupNeeded,
  publicUrl,
}: {
  readonly deps: ServerDeps
  readonly isSetupNeeded: () => Promise<boolean>
  readonly publicUrl: string
}): ServerHandlers {
  let beatAt = -Infinity
  return {
    async health() {
      // A server that can only read is not healthy: it would take reports and lose them.
      if (deps.now() - beatAt >= FRESH_MS) {
        await beat(deps.db, deps.now())
        beatAt = deps.now()
      }
      return ok({ status: 'ok' })
    },
    async ready() {
      return ok({ status: 'ready', setupNeeded: await isSetupNeeded() })
    },
    async openapi() {
      return ok(openApi(publicUrl))
    },
  }
}

const beat = (db: Database, at: number) =>
  db.write((tx) => tx.updateTable('heartbeat').set({ at }).where('id', '=', 1).execute())

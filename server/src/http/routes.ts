import { ok } from '@jejak/shared/result'
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
  const prove = createHeartbeat(deps)
  return {
    async health() {
      // A server that can only read is not healthy: it would take reports and lose them.
      await prove()
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

/** Writes when the last write is no longer fresh; whoever asks meanwhile gets the outcome of the write under way. */
function createHeartbeat({ db, now }: Pick<ServerDeps, 'db' | 'now'>): () => Promise<void> {
  let beatAt = -Infinity
  let beating: Promise<void> | undefined
  async function beat() {
    const at = now()
    await db.write((tx) => tx.updateTable('heartbeat').set({ at }).where('id', '=', 1).execute())
    beatAt = at
  }
  return async () => {
    // A clock that was set back makes no heartbeat of the future.
    if (Math.abs(now() - beatAt) < FRESH_MS) return
    beating ??= beat().finally(() => (beating = undefined))
    await beating
  }
}

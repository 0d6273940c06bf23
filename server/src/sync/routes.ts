import { setTimeout as pause } from 'node:timers/promises'
import { fail, ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { REFUSAL_MS } from '../platform/budgets.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { runSync } from './run-sync.ts'

/** @param takeRound seconds until this person may write another round; 0 when they may now, which then counts */
export const syncRoutes = (
  deps: ServerDeps,
  takeRound: (personId: string) => number,
): Pick<Handlers, 'sync'> => ({
  async sync({ actor, request }) {
    // Another tab signed in as somebody else: this outbox is not theirs to send.
    if (request.person !== undefined && request.person !== actor.personId) {
      return fail({ code: 'unauthenticated' })
    }
    // The row counts every round; what waits for the disk has a tighter limit.
    const wait = request.mutations.length > 0 ? takeRound(actor.personId) : 0
    if (wait > 0) {
      await pause(REFUSAL_MS)
      return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
    }
    return ok(await runSync(deps, actor, request))
  },
})

import { fail, ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { runSync } from './run-sync.ts'

export const syncRoutes = (deps: ServerDeps): Pick<Handlers, 'sync'> => ({
  async sync({ actor, request }) {
    // Another tab signed in as somebody else: this outbox is not theirs to send.
    if (request.person !== undefined && request.person !== actor.personId) {
      return fail({ code: 'unauthenticated' })
    }
    return ok(await runSync(deps, actor, request))
  },
})

import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { reviewQueue } from './queue.ts'

export const reviewRoutes = (deps: ServerDeps): Pick<Handlers, 'reviewQueue'> => ({
  async reviewQueue({ actor, request }) {
    return ok(await reviewQueue(deps, actor, request.after))
  },
})

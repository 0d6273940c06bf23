import { fail } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { syncRecords } from './sync-records.ts'

export const bknRoutes = (deps: ServerDeps): Pick<Handlers, 'syncRecords'> => ({
  async syncRecords({ actor, request }) {
    if (request.person !== actor.personId) return fail({ code: 'unauthenticated' })
    return syncRecords(deps, actor, request)
  },
})

import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { REQUESTS, UPLOADS } from '../platform/budgets.ts'
import type { Actor } from '../platform/server-deps.ts'
import { createTurns } from './turns.ts'

export type TakeTurn = (
  spec: RouteSpec,
  actor: Actor | undefined,
) => Promise<(() => void) | undefined>

/** Everybody's line at the hall of files. */
const ALL = ''

/**
 * The turns of all requests. Uploads have lines of their own, because one may take two minutes over a slow line, and a
 * place in everybody's line besides: their bytes lie in memory. Whoever is not signed in is held by the rate alone.
 */
export function createTakeTurn(): TakeTurn {
  const requests = createTurns(REQUESTS)
  const uploads = createTurns(UPLOADS)
  const allUploads = createTurns({ atOnce: UPLOADS.ofAll, waiting: 1000 })

  return async (spec, actor) => {
    if (!actor) return () => {}
    if (spec.rate !== 'upload') return requests.enter(actor.personId)
    const endOwn = await uploads.enter(actor.personId)
    const endShared = endOwn && (await allUploads.enter(ALL))
    if (!endShared) {
      endOwn?.()
      return undefined
    }
    return () => {
      endShared()
      endOwn()
    }
  }
}

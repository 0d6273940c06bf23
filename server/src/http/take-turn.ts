import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { REQUESTS, UPLOADS, UPLOAD_MEMORY_BYTES } from '../platform/budgets.ts'
import type { Actor } from '../platform/server-deps.ts'
import { createTurns } from './turns.ts'

/** Waits until a request with so large a body may run, and answers how to end it; undefined when it must come again. */
export type TakeTurn = (
  spec: RouteSpec,
  actor: Actor | undefined,
  bytes: number,
) => Promise<(() => void) | undefined>

/**
 * The turns of all requests. Uploads have lines of their own, because one may take many minutes over a slow line, and
 * for the same reason nobody waits for somebody else's: only the memory that all of them fill has an end. Whoever is not
 * signed in is held by the rate alone.
 */
export function createTakeTurn(memoryBytes = UPLOAD_MEMORY_BYTES): TakeTurn {
  const requests = createTurns(REQUESTS)
  const uploads = createTurns(UPLOADS)
  let free = memoryBytes

  return async (spec, actor, bytes) => {
    if (!actor) return () => {}
    if (spec.rate !== 'upload') return requests.enter(actor.personId)
    const end = await uploads.enter(actor.personId)
    if (!end) return undefined
    if (bytes > free) {
      end()
      return undefined
    }
    free -= bytes
    return () => {
      free += bytes
      end()
    }
  }
}

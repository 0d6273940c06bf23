import { SyncRequestSchema, SyncResponseSchema } from '../../sync/protocol.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024

/** The outbox and the feed. */
export const syncContract = {
  sync: {
    method: 'POST',
    path: '/api/sync',
    auth: 'session',
    permission: 'self',
    // Rounds that only read; what writes is counted besides, as `sync`.
    rate: 'pull',
    maxBytes: 512 * KB,
    request: SyncRequestSchema,
    response: SyncResponseSchema,
  },
} as const satisfies Record<string, RouteSpec>

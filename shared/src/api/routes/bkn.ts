import { RecordSyncRequestSchema, RecordSyncResponseSchema } from '../../bkn/record-sync.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024

/** What was recorded in e-Kinerja BKN. */
export const bknContract = {
  syncRecords: {
    method: 'POST',
    path: '/api/bkn-records',
    auth: 'session',
    permission: 'self',
    rate: 'sync',
    maxBytes: 512 * KB,
    request: RecordSyncRequestSchema,
    response: RecordSyncResponseSchema,
  },
} as const satisfies Record<string, RouteSpec>

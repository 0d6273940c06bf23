import { accountsContract } from './routes/accounts.ts'
import { bknContract } from './routes/bkn.ts'
import { evidenceContract } from './routes/evidence.ts'
import { reviewContract } from './routes/review.ts'
import { serverContract } from './routes/server.ts'
import { syncContract } from './routes/sync.ts'
import type { RouteSpec } from './route-spec.ts'

/**
 * The routes that everybody's app carries from its first load on. What only a page of its own asks for is not among
 * them: that page brings its rows.
 */
export const everydayContract = {
  ...serverContract,
  ...accountsContract,
  ...syncContract,
  ...bknContract,
  ...reviewContract,
  ...evidenceContract,
} as const satisfies Record<string, RouteSpec>

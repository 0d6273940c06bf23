import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import type { Problem } from './problem.ts'

/**
 * A sync client of another generation is told to upgrade before its body is judged: its shapes may be ones that
 * this server cannot name. This generation and the one before are spoken.
 */
export function checkProtocol(spec: RouteSpec, body: unknown): Problem | undefined {
  if (spec !== contract.sync) return undefined
  if (typeof body !== 'object' || body === null || !('protocol' in body)) return undefined
  const { protocol } = body
  if (typeof protocol !== 'number' || !Number.isInteger(protocol)) return undefined
  const isSpoken = protocol === PROTOCOL || protocol === PROTOCOL - 1
  return isSpoken && protocol >= 1 ? undefined : { code: 'upgrade-required' }
}

import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import type { HttpContext } from './environment.ts'

const compressed = promisify(gzip)

/** Below this one packet holds it anyway, and packing costs more than it saves. In characters. */
const WORTH_PACKING = 1400
/** A tenth of what sync answers weigh is left at 3; more time buys little. */
const LEVEL = 4

/**
 * The answer of a route as JSON, compressed when it is worth it and the caller takes it. On a thread of its own: others
 * do not wait for it. Never where an answer may hold a secret: how well it packs would tell of it to whoever can
 * have words of theirs put beside it (BREACH).
 */
export async function jsonResponse(
  c: HttpContext,
  { rate }: RouteSpec,
  value: unknown,
): Promise<Response> {
  const text = JSON.stringify(value)
  const headers = { 'Content-Type': 'application/json' }
  if (rate === 'sign-in' || text.length < WORTH_PACKING) return c.body(text, 200, headers)
  c.header('Vary', 'Accept-Encoding')
  if (!takesGzip(c.req.header('accept-encoding'))) return c.body(text, 200, headers)
  const bytes = await compressed(text, { level: LEVEL })
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'Content-Encoding': 'gzip' })
}

/** RFC 9110, 12.5.3: named, or covered by `*`, and not with the weight 0. */
export function takesGzip(header: string | undefined): boolean {
  const weights = new Map(
    (header ?? '').split(',').map((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const
    }),
  )
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0
}

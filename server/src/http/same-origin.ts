import type { HttpContext } from './environment.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True unless another site may be behind a request that changes something. Hono's own guard looks at form posts
 * only; ours asks every unsafe method: Sec-Fetch-Site when the browser says it, else the exact Origin (browsers
 * leave Sec-Fetch out on plain http in an office network), else no.
 */
export function isSameOrigin(c: HttpContext, publicOrigin: string): boolean {
  if (SAFE.has(c.req.method)) return true
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return c.req.header('origin') === publicOrigin
}

import { Hono } from 'hono'
import { serveAsset, servePage } from '../page.ts'
import type { Site } from '../site.ts'

export type SipdState = { failNext: number; done: number }

/** SIPD-RI: treasury, planning and accounting on three hosts, one service that takes the decisions. */
export function createSipd(): Site & { readonly state: SipdState } {
  const start = (): SipdState => ({ failNext: 0, done: 0 })
  const state = start()
  const app = new Hono()
  app.get('/assets-fx/:file', (context) => serveAsset('sipd', context.req.param('file')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.post('/api-fx/:rest{.*}', (context) => {
    if (state.failNext > 0) {
      state.failNext -= 1
      return context.text('CANARY_ERROR', 500)
    }
    state.done += 1
    return context.json({ ok: true })
  })
  app.get('*', () => servePage('sipd', {}))
  return {
    name: 'sipd',
    hosts: ['sipd.kemendagri.go.id', 'sipd-ri.kemendagri.go.id', 'peta.sipd.kemendagri.go.id'],
    app,
    state,
    reset: () => void Object.assign(state, start()),
  }
}

import { Hono } from 'hono'
import { serveAsset, servePage } from '../../page.ts'
import type { Site } from '../../site.ts'
import { createApi } from './api.ts'
import type { Fx } from './fx.ts'
import { createKinerjaState } from './state.ts'
import type { KinerjaState } from './state.ts'

/** e-Kinerja BKN as far as a person in front of it can see: one page for every route, and a backend. */
export function createKinerja(): Site & { readonly state: KinerjaState } {
  const state = createKinerjaState()
  const app = new Hono()
  app.post('/api-fx/fx', async (context) => {
    state.set(await context.req.json<Partial<Fx>>())
    return context.json(state.fx)
  })
  app.route('/api', createApi(state))
  app.get('/assets-fx/:file', (context) => serveAsset('kinerja-bkn', context.req.param('file')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('*', () => servePage('kinerja-bkn', { fx: state.fx, session: state.session }))
  return {
    name: 'kinerja-bkn',
    hosts: ['kinerja.bkn.go.id'],
    app,
    state,
    reset: () => state.reset(),
  }
}

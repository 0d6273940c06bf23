import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { Hono } from 'hono'
import { transformWithOxc } from 'vite'
import type { Site } from './site.ts'

export type PlainState = {
  locale: 'id' | 'en'
  /** So many requests to `/api-fx` are answered with an error. */
  failNext: number
  /** Settings of one site, given to its page as `window.__boot`. */
  settings: Record<string, string | number | boolean>
}

export type PlainSite = Site & { readonly state: PlainState }

export type PlainPlan = {
  readonly name: string
  readonly hosts: readonly string[]
  readonly settings?: PlainState['settings']
}

/**
 * A replica that needs no build: one empty page for every path, and `main.ts` of its folder, which
 * draws what the address asks for. The server strips the types on the way out.
 */
export function createPlainSite({ name, hosts, settings = {} }: PlainPlan): PlainSite {
  const start = (): PlainState => ({ locale: 'id', failNext: 0, settings: { ...settings } })
  const state = start()
  const app = new Hono()
  app.get('/assets-fx/:file{.+\\.ts}', (context) => serveModule(context.req.param('file')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.all('/api-fx/:rest{.*}', (context) => {
    if (state.failNext === 0) return context.json({ ok: true })
    state.failNext -= 1
    return context.text('CANARY_ERROR', 500)
  })
  app.get(
    '/:rest{.+\\.pdf}',
    () => new Response(PDF, { headers: { 'content-type': 'application/pdf' } }),
  )
  app.get('*', () => {
    const boot = JSON.stringify({ locale: state.locale, ...state.settings })
    const script = `<script>window.__boot=${boot.replaceAll('<', '\\u003c')}</script>`
    const main = `<script type="module" src="/assets-fx/${name}/main.ts"></script>`
    const html = `<!doctype html><html lang="${state.locale}"><head>${script}<meta charset="utf-8"><title></title></head><body>${main}</body></html>`
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    })
  })
  return { name, hosts, app, state, reset: () => void Object.assign(state, start()) }
}

/** A module below this folder, with its types taken out. */
async function serveModule(path: string): Promise<Response> {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '')
  try {
    const source = await readFile(join(import.meta.dirname, inside), 'utf8')
    const { code } = await transformWithOxc(source, inside)
    return new Response(code, { headers: { 'content-type': 'text/javascript' } })
  } catch {
    return new Response('not found', { status: 404 })
  }
}

/** The smallest page of a PDF that a browser shows. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length 0>>stream

endstream endobj
trailer<</Root 1 0 R>>
%%EOF`

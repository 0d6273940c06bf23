import { Hono } from 'hono'
import type { Context } from 'hono'
import { serveAsset, servePage } from '../page.ts'
import type { Site } from '../site.ts'
import { UNTITLED, startingFiles } from './file.ts'
import type { DocsBoot, DocsFile, Kind, Locale } from './file.ts'

export type DocsState = {
  files: DocsFile[]
  locale: Locale
  /** The next this many saves are answered with 500. */
  failNext: number
  bindMs: number
  /** How many heartbeats of open pages were answered. */
  heartbeats: number
}

const KINDS = ':kind{document|spreadsheets|presentation|forms}'
// The same file is reached with and without the number of the signed-in account.
const roots = [`/${KINDS}/d/:id`, `/${KINDS}/u/:account/d/:id`]

/** Docs, Sheets, Slides and Forms: titles, canvas editors, saves and heartbeats. */
export function createDocs(): Site & { readonly state: DocsState } {
  const state: DocsState = {
    files: startingFiles(),
    locale: 'id',
    failNext: 0,
    bindMs: 2000,
    heartbeats: 0,
  }
  const app = new Hono()
  const find = (context: Context) =>
    state.files.find((file) => [file.id, file.published].includes(context.req.param('id')))
  const page = (context: Context, name: DocsBoot['page']) => {
    const file = find(context)
    if (file === undefined) return context.notFound()
    const boot: DocsBoot = { file, page: name, locale: state.locale, bindMs: state.bindMs }
    return servePage('google-docs', boot)
  }

  app.get('/assets-fx/:file', (context) => serveAsset('google-docs', context.req.param('file')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get(`/${KINDS}/create`, (context) => {
    const kind = context.req.param('kind') as Kind
    const id = `1New_${String(state.files.length).padStart(2, '0')}_${'z'.repeat(30)}`
    state.files.push({ kind, id, title: UNTITLED[kind], saves: 0 })
    return context.redirect(`/${kind}/d/${id}/edit`)
  })
  app.get('/forms/d/e/:id/viewform', (context) => page(context, 'form'))
  app.post('/forms/d/e/:id/formResponse', (context) => page(context, 'thanks'))
  for (const root of roots) {
    app.post(`${root}/save`, (context) => {
      const file = find(context)
      if (file === undefined) return context.notFound()
      if (state.failNext > 0) {
        state.failNext -= 1
        return context.text('CANARY_ERROR', 500)
      }
      file.saves += 1
      return context.text(')]}\'\n{"saved":true}')
    })
    app.post(`${root}/rename`, async (context) => {
      const file = find(context)
      if (file !== undefined) file.title = await context.req.text()
      return context.body(null, 204)
    })
    app.get(`${root}/bind`, (context) => {
      state.heartbeats += 1
      return context.text('[]')
    })
    app.post(`${root}/docos/p/sync`, (context) => context.text('[]'))
    app.get(`${root}/:mode{edit|view|preview}`, (context) => page(context, 'editor'))
  }
  return {
    name: 'google-docs',
    hosts: ['docs.google.com'],
    app,
    state,
    reset: () =>
      void Object.assign(state, {
        files: startingFiles(),
        locale: 'id',
        failNext: 0,
        bindMs: 2000,
        heartbeats: 0,
      }),
  }
}

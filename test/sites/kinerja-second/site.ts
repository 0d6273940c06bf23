import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import * as v from 'valibot'
import { transformWithOxc } from 'vite'
import type { Boot } from './page/boot.ts'
import type { Records } from './records.ts'

const savable = v.object({
  sure: v.boolean(),
  sent: v.object({
    plan: v.string(),
    date: v.string(),
    start: v.number(),
    end: v.number(),
    text: v.string(),
    quantity: v.string(),
    unit: v.string(),
    link: v.string(),
  }),
})

/**
 * e-Kinerja written a second time, by the reference alone. Each batch has its own records, named in the path, so that
 * many can be played at once: `/kinerja_harian/<batch>/<period>`.
 */
export function createSecondKinerja(pace: number): {
  readonly app: Hono
  readonly batches: Map<string, Records>
} {
  const batches = new Map<string, Records>()
  const find = (batch: string): Records => {
    const found = batches.get(batch)
    if (found === undefined) throw new Error(`no batch ${batch}`)
    return found
  }
  const app = new Hono()
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('/assets-fx/:file{.+\\.ts}', (context) => serveModule(context.req.param('file')))
  app.get('/login/:batch', (context) =>
    showPage({ kind: 'login', batch: context.req.param('batch') }),
  )
  app.get('/kinerja_harian/:batch/:period', (context) => {
    const batch = context.req.param('batch')
    const { setting, world, signedIn } = find(batch)
    if (!signedIn) return context.redirect(`/login/${batch}`)
    const { before: _, ...shown } = world
    return showPage({ kind: 'calendar', batch, setting, world: shown, pace })
  })
  app.post('/api-fx/:batch/login', (context) => {
    find(context.req.param('batch')).signIn()
    return context.body(null, 204)
  })
  app.get('/api-fx/:batch/plans', async (context) => {
    const { setting, world, signedIn, wait } = find(context.req.param('batch'))
    await wait(setting.plan.lateMs)
    return signedIn ? context.json(world.plans) : context.body(null, 401)
  })
  app.get('/api-fx/:batch/days', async (context) => {
    const records = find(context.req.param('batch'))
    const { from = '', to = '' } = context.req.query()
    await records.wait(records.setting.calendar.lateMs)
    if (!records.signedIn) return context.body(null, 401)
    const { rows, days } = records.read(from, to)
    return context.json({ rows: rows.map(({ id, kept }) => ({ id, ...kept })), days })
  })
  app.post('/api-fx/:batch/save', async (context) => {
    const { sent, sure } = v.parse(savable, await context.req.json())
    const answer = await find(context.req.param('batch')).save(sent, sure)
    return new Response(JSON.stringify(answer), {
      status: answer.status === 200 ? 200 : answer.status,
    })
  })
  return { app, batches }
}

function showPage(boot: Boot): Response {
  const script = `<script>window.__boot=${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>`
  const html = `<!doctype html><html lang="id"><head>${script}<meta charset="utf-8"><title>Kinerja</title><style>${LOOK}</style></head><body><div id="app"></div><script type="module" src="/assets-fx/kinerja-second/page/main.ts"></script></body></html>`
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** As much of a look as decides what lies beside, over and under what. */
const LOOK = `
body { font: 14px sans-serif }
.vuecal__weekdays-headings, .vuecal__cells, .vuecal__title-bar { display: flex }
.vuecal__heading, .vuecal__cell { flex: 1 0 0; min-width: 90px; min-height: 30px }
.vuecal__cell { min-height: 160px; border: 1px solid #ccc }
.vuecal__event { background: #b7e4c7; margin: 2px }
.modal, .el-overlay, .v-dialog, .swal2-container { position: fixed; inset: 0; background: #0006; z-index: 10; overflow: auto }
.modal-dialog, .el-dialog, .v-card, .swal2-popup { background: #fff; margin: 20px auto; max-width: 600px; padding: 10px }
.swal2-container { z-index: 30 }
.select-popper, .popover, .mx-datepicker-popup, .el-popper, .v-menu__content, .month-popup { position: fixed; top: 60px; right: 10px; background: #fff; border: 1px solid #999; z-index: 20; max-height: 80vh; overflow: auto }
.toast { position: fixed; right: 10px; bottom: 10px; background: #efe; z-index: 40 }
.vs__dropdown-toggle { border: 1px solid #999; min-height: 24px }
td { border: 1px solid #ddd; padding: 4px }
.form-group, .el-form-item, .v-input, .field { margin: 4px 0 }
`

const served = new Map<string, string>()

/** A module of the sites' folder with its types taken out. Only names of our own ask for one. */
async function serveModule(path: string): Promise<Response> {
  const known = served.get(path)
  const code =
    known ??
    (await transformWithOxc(await readFile(join(import.meta.dirname, '..', path), 'utf8'), path))
      .code
  served.set(path, code)
  return new Response(code, {
    headers: { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' },
  })
}

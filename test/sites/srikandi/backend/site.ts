import { Hono } from 'hono'
import { serveAsset, servePage } from '../../page.ts'
import type { Site } from '../../site.ts'
import { createApi } from './api.ts'
import { createSrikandiState } from './state.ts'
import type { SrikandiState } from './state.ts'

/** SRIKANDI as far as an observer can see it: one page for every route, a backend, and a download. */
export function createSrikandi(): Site & { readonly state: SrikandiState } {
  const state = createSrikandiState()
  const app = new Hono()
  app.route('/api-fx', createApi(state))
  app.get('/assets-fx/:file', (context) => serveAsset('srikandi', context.req.param('file')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('*', () => servePage('srikandi', { fx: state.fx }))
  return {
    name: 'srikandi',
    hosts: ['srikandi.arsip.go.id'],
    app,
    state,
    reset: () => state.reset(),
  }
}

/**
 * The file store SRIKANDI shows letters from. Its links carry a signature that opens the document
 * for anyone, so no part of one may ever be kept.
 */
export function createFileStore(): Site {
  const app = new Hono()
  app.get('/srikandi-prod/naskah-dinas-keluar/*', (context) =>
    context.body('CANARY_ISI', 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="naskah.pdf"',
    }),
  )
  app.get('/srikandi-prod/*', (context) =>
    context.html(
      '<!doctype html><title>naskah</title><body tabindex="0" style="font:14px serif;padding:2rem">' +
        '<p>CANARY_ISI isi naskah yang tidak boleh dibaca.</p><input aria-label="Cari dalam naskah">',
    ),
  )
  return { name: 's3', hosts: ['s3.arsip.go.id'], app, reset: () => undefined }
}

import { Hono } from 'hono'
import { serveAsset, servePage } from '../page.ts'
import type { Site } from '../site.ts'
import { FOLDER, files } from './file.ts'
import type { DriveBoot } from './file.ts'

export type DriveState = { uploads: number }

/** Drive: folders, search, the preview over a list, single files and uploads. */
export function createDrive(): Site & { readonly state: DriveState } {
  const state: DriveState = { uploads: 0 }
  const app = new Hono()
  const page = (boot: DriveBoot) => servePage('google-drive', boot)
  app.get('/assets-fx/:file', (context) => serveAsset('google-drive', context.req.param('file')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('/drive/search', () => page({ place: 'search', name: 'Hasil penelusuran', rows: files }))
  app.get('/file/d/:id/:mode', (context) => {
    const file = files.find(({ id }) => id === context.req.param('id'))
    return file === undefined
      ? context.notFound()
      : page({ place: 'file', name: file.name, rows: [] })
  })
  app.post('/upload/drive/:rest{.*}', (context) => {
    state.uploads += 1
    return context.json({ id: 'new' })
  })
  app.get('/drive/:rest{.*}', (context) => {
    const isFolder = context.req.path.includes(FOLDER.id)
    return page({ place: 'folder', name: isFolder ? FOLDER.name : 'Drive Saya', rows: files })
  })
  return {
    name: 'google-drive',
    hosts: ['drive.google.com'],
    app,
    state,
    reset: () => void (state.uploads = 0),
  }
}

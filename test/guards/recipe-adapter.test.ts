import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'
import { readAdapters } from '../../extension/manifest.ts'
import { findPlainSites } from '../sites/plain-sites.ts'

const ROOT = join(import.meta.dirname, '../..')
const LEFT_OUT = new Set(['.output', 'node_modules', 'dist-types'])

const ADAPTER = `import type { Adapter } from '../engine/adapter.ts'

/** e-Monev: progress of a package, by its own number. */
export default {
  app: 'e-monev',
  name: 'e-Monev',
  hosts: ['e-monev.contohkab.go.id'],
  silent: ['/login/**'],
  titleSuffixes: [' - e-Monev'],
  untitled: [],
  requestHost: '',
  saves: [],
  routes: [
    {
      paths: ['/paket/{id}'],
      type: 'paket',
      key: 'id',
      fields: { label: [{ by: 'title' }] },
      link: { template: 'https://e-monev.contohkab.go.id/paket/{id}', scope: 'org' },
    },
    { paths: ['/**'], type: 'page', key: 'name', route: '/' },
  ],
  gestures: [],
  wording: {
    page: 'Memantau kegiatan pada e-Monev',
    objects: { paket: { text: 'Memutakhirkan realisasi {name} pada e-Monev', lead: 'paket' } },
  },
} satisfies Adapter
`
const PLAN = `export const plan = { name: 'e-monev', hosts: ['e-monev.contohkab.go.id'] }
`
const PAGE = `document.title = 'Jalan Lingkar - e-Monev'
`

/** Twenty minutes in front of one package. */
function workedOn(object: { readonly type: string; readonly label: string }): CaptureEvent[] {
  const start = Date.parse('2026-01-19T09:00:00+07:00')
  const focus = { at: start, type: 'focus', tab: 1, app: 'e-monev' } as const
  const beats = Array.from({ length: 40 }, (_, index) => ({
    at: start + (index + 1) * 30_000,
    type: 'beat' as const,
    tab: 1,
  }))
  return [{ ...focus, object: { ...object, key: 'p1' }, route: '/paket' }, ...beats]
}

/** The recipe "a web app to watch" of the README: these files are all that is written. */
describe('one adapter file and one replica page are a web app to watch', () => {
  const home = mkdtempSync(join(tmpdir(), 'jejak-recipe-'))
  const extension = join(home, 'extension')
  const sites = join(home, 'sites')
  const adapters = pathToFileURL(join(extension, 'src/adapters/'))

  beforeAll(() => {
    const isCopied = (path: string) => !LEFT_OUT.has(basename(path))
    cpSync(join(ROOT, 'extension'), extension, { recursive: true, filter: isCopied })
    cpSync(join(ROOT, 'tsconfig.base.json'), join(home, 'tsconfig.base.json'))
    symlinkSync(join(ROOT, 'shared'), join(home, 'shared'))
    symlinkSync(join(ROOT, 'extension/node_modules'), join(extension, 'node_modules'))
    mkdirSync(join(sites, 'e-monev'), { recursive: true })
    writeFileSync(join(extension, 'src/adapters/e-monev.ts'), ADAPTER)
    writeFileSync(join(sites, 'e-monev/plan.ts'), PLAN)
    writeFileSync(join(sites, 'e-monev/main.ts'), PAGE)
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('the replica is served under the hosts of the adapter', async () => {
    const [site, ...others] = await findPlainSites(sites)
    const adapter = (await readAdapters(adapters)).find(({ app }) => app === 'e-monev')
    expect(others).toEqual([])
    expect(site?.hosts).toEqual(adapter?.hosts)
    expect((await site?.app.request('/paket/1'))?.status).toBe(200)
  })

  test('it is on by default, described in its own words and suggested', async () => {
    const apps = await readAdapters(adapters)
    const suggest = (events: readonly CaptureEvent[]) =>
      suggestDay(events, { zone: 420 }, { apps }).map(({ app, text }) => ({ app, text }))
    expect(suggest(workedOn({ type: 'paket', label: 'Jalan Lingkar - e-Monev' }))).toEqual([
      { app: 'e-monev', text: 'Memutakhirkan realisasi paket Jalan Lingkar pada e-Monev' },
    ])
    expect(suggest(workedOn({ type: 'page', label: 'e-Monev' }))).toEqual([
      { app: 'e-monev', text: 'Memantau kegiatan pada e-Monev' },
    ])
  })

  test('the extension asks for its host, has its table and its words, and ships no word to the page', async () => {
    await promisify(execFile)(join(extension, 'node_modules/.bin/wxt'), ['build'], {
      cwd: extension,
    })
    const built = join(extension, '.output/chrome-mv3')
    const read = (name: string) => readFileSync(join(built, name), 'utf8')
    expect(read('manifest.json')).toContain('https://e-monev.contohkab.go.id/*')
    expect(read('adapters/e-monev.js')).toContain('/paket/{id}')
    expect(read('adapters/e-monev.js')).not.toContain('Memutakhirkan')
    const chunks = readdirSync(join(built, 'chunks')).map((name) => read(`chunks/${name}`))
    expect(chunks.some((chunk) => chunk.includes('Memutakhirkan realisasi'))).toBe(true)
    expect(read('background.js')).toContain('e-monev.contohkab.go.id')
  })
})

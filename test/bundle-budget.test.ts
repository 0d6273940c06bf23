import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { scriptsOf } from '@jejak/extension/engine/capabilities'
import { readAdapters } from '../extension/manifest.ts'
import { ROOT } from './guards/source.ts'
import { firstLoad, reachableFrom } from './budget/module-graph.ts'

const KB = 1000
const EXTENSION = join(ROOT, 'extension/.output/chrome-mv3')
const PWA = join(ROOT, 'pwa/dist')

const gzipped = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0)

/** Files of a build; a missing build fails the test that asks, because an unmeasured budget is none. */
function filesOf(build: string): readonly string[] {
  if (!existsSync(build))
    throw new Error(`${relative(ROOT, build)} is missing: run the build first.`)
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((name) => join(build, name))
    .filter((path) => statSync(path).isFile())
}

describe('the shipped extension', () => {
  test('each content script is at most 8 kB, and the table of an app 1.5 kB more', () => {
    for (const script of ['page.js', 'page-letters.js', 'handoff.js'])
      expect(gzipped([join(EXTENSION, script)])).toBeLessThanOrEqual(8 * KB)
    const tables = filesOf(join(EXTENSION, 'adapters')).filter((path) => path.endsWith('.js'))
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.filter((table) => gzipped([table]) > 1.5 * KB)).toEqual([])
  })

  test('what a page of an app gets in all, engine, table and capability scripts, is at most 8 kB', async () => {
    const sizes = (await readAdapters()).map((adapter) => {
      const names = [`adapters/${adapter.app}.js`, ...scriptsOf(adapter)]
      return { app: adapter.app, size: gzipped(names.map((name) => join(EXTENSION, name))) }
    })
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.filter(({ size }) => size > 8 * KB)).toEqual([])
  })

  test('the service worker is at most 60 kB', () => {
    expect(gzipped([join(EXTENSION, 'background.js')])).toBeLessThanOrEqual(60 * KB)
  })

  test('the side panel is at most 90 kB with all it loads', () => {
    const files = firstLoad(join(EXTENSION, 'sidepanel.html'), EXTENSION)
    expect(gzipped(files)).toBeLessThanOrEqual(90 * KB)
  })

  test.each(['jejak-chrome.zip', 'jejak-firefox.zip'])('%s is at most 400 kB', (zip) => {
    expect(statSync(join(EXTENSION, '..', zip)).size).toBeLessThanOrEqual(400 * KB)
  })
})

describe('the PWA', () => {
  const page = join(PWA, 'index.html')

  test('the first load is at most 90 kB of script and 12 kB of style', () => {
    expect(filesOf(PWA)).toContain(page)
    const files = firstLoad(page, PWA)
    expect(gzipped(files.filter((path) => path.endsWith('.js')))).toBeLessThanOrEqual(90 * KB)
    expect(gzipped(files.filter((path) => path.endsWith('.css')))).toBeLessThanOrEqual(12 * KB)
  })

  test('the page of the look is for who builds, and is in no build', () => {
    expect(filesOf(PWA).filter((path) => /gaya/i.test(path))).toEqual([])
  })

  test('a page that is loaded later costs at most 25 kB, a calendar or chart library 90 kB', () => {
    const first = new Set(firstLoad(page, PWA))
    const later = filesOf(PWA).filter(
      (path) =>
        path.endsWith('.js') && !first.has(path) && !/\/(sw|service-worker|workbox)/.test(path),
    )
    const heavy = later.filter((script) => {
      const limit = /calendar|chart/i.test(script) ? 90 : 25
      const added = reachableFrom(script).filter((path) => !first.has(path))
      return gzipped(added) > limit * KB
    })
    expect(heavy).toEqual([])
  })
})

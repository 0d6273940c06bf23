import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemOf } from '../../test/client.ts'
import type { Environment } from './environment.ts'
import { mountStatic } from './static-files.ts'

let root: string
const app = new Hono<Environment>()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'jejak-static-'))
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  mkdirSync(join(root, 'zips'))
  writeFileSync(join(root, 'dist/index.html'), '<!doctype html><title>Jejak</title>')
  writeFileSync(join(root, 'dist/sw.js'), 'self')
  writeFileSync(
    join(root, 'dist/assets/index-AbCdEf12.js'),
    `export const a = '${'a'.repeat(4000)}'`,
  )
  writeFileSync(join(root, 'secret.txt'), 'rahasia')
  writeFileSync(join(root, 'zips/jejak-0.1.0-chrome.zip'), 'PK')
  mountStatic(app, { pwa: join(root, 'dist'), extension: join(root, 'zips') })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test.each(['/', '/hari-ini/2026-11-18', '/tinjau'])(
  '%s is the app, asked for anew each time',
  async (path) => {
    const response = await app.request(path)
    expect(await response.text()).toContain('<title>Jejak')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  },
)

test('the page of an evidence file is opened by its address, though that ends like a file', async () => {
  const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
  const page = await app.request('/bukti/0a1b.jpg', { headers: { accept } })
  expect(await page.text()).toContain('<title>Jejak')
  const script = await app.request('/assets/gone-AbCdEf12.js', { headers: { accept: '*/*' } })
  expect(script.status).toBe(404)
})

test('files with a hash in their name are kept for ever, and compressed', async () => {
  const response = await app.request('/assets/index-AbCdEf12.js', {
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(response.headers.get('content-encoding')).toBe('gzip')
})

test('the service worker is asked for anew, and answered short when it has not changed', async () => {
  const first = await app.request('/sw.js')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const again = await app.request('/sw.js', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test.each(['gzip', 'gzip, deflate, br', 'identity'])(
  'a page that has not changed is answered short, whatever it was compressed with: %s',
  async (encoding) => {
    for (const path of ['/', '/assets/index-AbCdEf12.js']) {
      const headers = { 'accept-encoding': encoding }
      const first = await app.request(path, { headers })
      const tag = first.headers.get('etag') ?? ''
      const again = await app.request(path, { headers: { ...headers, 'if-none-match': tag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(tag)
      expect(again.headers.get('vary')).toBe('Accept-Encoding')
    }
  },
)

test.each([
  ['weak', (tag: string) => `W/${tag.replace('W/', '')}`],
  ['strong', (tag: string) => tag.replace('W/', '')],
  ['renamed by a proxy that compresses', (tag: string) => tag.replace(/"$/, '-gzip"')],
  ['one of several', (tag: string) => `"x", ${tag} , W/"y"`],
  ['any', () => '*'],
])('a tag counts as known when it comes back %s', async (_, turn) => {
  const tag = (await app.request('/sw.js')).headers.get('etag') ?? ''
  const known = await app.request('/sw.js', { headers: { 'if-none-match': turn(tag) } })
  const other = await app.request('/sw.js', { headers: { 'if-none-match': 'W/"x", "y"' } })
  expect([known.status, other.status]).toEqual([304, 200])
})

test.each([
  '/assets/tidak-ada.js',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%zz',
  '/a%00.txt',
])('%s is not found, and certainly not a page', async (path) => {
  expect((await problemOf(await app.request(path))).code).toBe('not-found')
})

test('the built extension is there under a name without a version', async () => {
  const response = await app.request('/extension/jejak-chrome.zip')
  expect([response.status, await response.text()]).toEqual([200, 'PK'])
})

test('an extension that has not been built says so', async () => {
  const problem = await problemOf(await app.request('/extension/jejak-firefox.zip'))
  expect(problem.errors?.[0]?.message).toContain('has not been built')
})

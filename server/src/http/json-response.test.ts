import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import type { Environment } from './environment.ts'
import { jsonResponse, takesGzip } from './json-response.ts'

const LONG = { rows: Array.from({ length: 200 }, (_, at) => ({ id: at, text: 'Menata arsip' })) }

async function ask(value: unknown, encoding: string | null, spec: RouteSpec = contract.sync) {
  const app = new Hono<Environment>()
  app.get('/', (c) => jsonResponse(c, spec, value))
  const headers = encoding === null ? {} : { 'accept-encoding': encoding }
  const response = await app.request('/', { headers })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { packing: response.headers.get('content-encoding'), bytes, headers: response.headers }
}

test('an answer that is worth it travels compressed, and says the same', async () => {
  const { packing, bytes, headers } = await ask(LONG, 'gzip, deflate, br')
  expect([packing, headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding'])
  expect(headers.get('content-type')).toBe('application/json')
  expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(LONG)
  expect(bytes.length * 5).toBeLessThan(JSON.stringify(LONG).length)
})

test('whoever does not take it gets it as it is', async () => {
  const { packing, bytes } = await ask(LONG, null)
  expect([packing, JSON.parse(bytes.toString())]).toEqual([null, LONG])
})

test('a small answer is not packed', async () => {
  expect(await ask({ ok: true }, 'gzip')).toMatchObject({ packing: null })
})

test.each(['setup', 'setupConfirm', 'signIn', 'signInCode', 'changePassword'] as const)(
  'the answer of %s may hold a secret and is never packed',
  async (name) => {
    expect(await ask(LONG, 'gzip', contract[name])).toMatchObject({ packing: null })
  },
)

test.each([
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['*', true],
  ['gzip;q=0, *', false],
  ['identity', false],
  ['br', false],
  [undefined, false],
])('%o takes gzip: %s', (header, takes) => {
  expect(takesGzip(header)).toBe(takes)
})

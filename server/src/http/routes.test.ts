import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'
import { openTestSqlite, type TestDatabase } from '../../test/databases.ts'
import type { HttpApp } from './environment.ts'
import { testDeps } from '../../test/agency.ts'
import { testApp } from '../../test/client.ts'

let db: TestDatabase
let app: HttpApp

beforeAll(async () => {
  db = await openTestSqlite()
  app = testApp(testDeps(db))
})
afterAll(() => db.dispose())

test('/api/health says ok to anybody when the database can be written to', async () => {
  const response = await app.request('/api/health')
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
})

/** The routes with a clock of their own, and how often they wrote. */
function counted() {
  const seen = { now: Date.now(), writes: 0, isBroken: false }
  const deps = {
    ...testDeps({
      ...db,
      async write(work) {
        seen.writes++
        if (seen.isBroken) throw new Error('disk full')
        return db.write(work)
      },
    }),
    now: () => seen.now,
  }
  const health = (on: HttpApp) => async () => (await on.request('/api/health')).status
  return { seen, health: health(testApp(deps)) }
}

test('fifty probes at the same moment write once, and again a second later', async () => {
  const { seen, health } = counted()
  expect(new Set(await Promise.all(Array.from({ length: 50 }, health)))).toEqual(new Set([200]))
  expect(seen.writes).toBe(1)
  seen.now += 1000
  await Promise.all(Array.from({ length: 50 }, health))
  expect(seen.writes).toBe(2)
})

test('a probe that could not write is answered so, and the next one tries again', async () => {
  const { seen, health } = counted()
  seen.isBroken = true
  expect(await Promise.all([health(), health()])).toEqual([500, 500])
  seen.isBroken = false
  expect(await health()).toBe(200)
  expect(seen.writes).toBe(2)
})

test('a clock that was set back does not let an old heartbeat stand for a new one', async () => {
  const { seen, health } = counted()
  await health()
  seen.now -= 3_600_000
  seen.isBroken = true
  expect(await health()).toBe(500)
})

test('/api/openapi.json describes every route of the contract, by the same path and method', async () => {
  const response = await app.request('/api/openapi.json')
  const described = (await response.json()) as { paths: Record<string, Record<string, unknown>> }
  const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(routes.toSorted()).toEqual(
    Object.values(contract)
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
      .toSorted(),
  )
})

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

import { expect, test } from 'vitest'
import type { Database } from '../platform/db/database.ts'
import { openTestSqlite } from '../../test/databases.ts'
import { makeAgency, makeId, testDeps } from '../../test/agency.ts'
import { content, save, signedIn, testApp } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'

stopClock()

test('a request log says what happened and nothing that anybody wrote', async () => {
  const database: Database & { dispose(): Promise<void> } = await openTestSqlite()
  const deps = testDeps(database)
  const lines: string[] = []
  const app = testApp(deps, { log: (line) => lines.push(JSON.stringify(line)) })
  const agency = await makeAgency(database)
  const ani = await signedIn(app, deps, agency, 'ani')
  await ani.act(save(makeId(), 0, content(agency, { text: 'Menyusun rahasia negara' })))
  await ani.get(`/api/team?day=2026-11-17&cari=rahasia`)
  await ani.send('POST', '/api/sign-in', { nip: '199001012015011001', password: 'rahasia' })
  await database.dispose()
  // The file is closed now: the fault is logged by its kind and place.
  expect((await ani.get('/api/ready')).status).toBeGreaterThanOrEqual(500)
  const log = lines.join('\n')
  expect(lines).toHaveLength(4)
  expect(log).toContain('"route":"sync"')
  expect(log).toContain('"fault"')
  expect(log).not.toMatch(/rahasia|199001012015011001/)
})

import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { random } from '../../test/agency.ts'
import { keepPhoto, makeBackedUp, rowsIn, work, type BackedUp } from '../../test/backups.ts'
import { findTool } from '../platform/backup/postgres-tools.ts'
import { takeBackup } from '../platform/backup/take-backup.ts'
import { loadKey } from '../platform/secrets/key-file.ts'
import { createSeal } from '../platform/secrets/seal.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { verifyRecords } from '../records/verify-records.ts'
import { rehearse } from './rehearse.ts'
import { restoreBackup } from './restore.ts'

const SERVER = process.env['TEST_DATABASE_URL']
const asked = { kind: 'asked', at: Date.now() } as const

// PGlite, which stands in elsewhere, is no server that a tool could dump.
describe.skipIf(SERVER === undefined || !findTool('pg_dump'))('a backup of PostgreSQL', () => {
  let place: BackedUp
  let name: string
  beforeEach(async () => {
    name = `backup_${randomBytes(6).toString('hex')}`
    await onServer(`create database ${name}`)
    place = makeBackedUp({ url: addressOf(name), isEncrypted: true })
  })
  afterEach(async () => {
    const like = await onServer(`select datname from pg_database where datname like '${name}%'`)
    for (const { datname } of like)
      await onServer(`drop database "${String(datname)}" with (force)`)
    place.remove()
  })
  const depsOf = () => ({
    now: Date.now,
    random,
    seal: createSeal(loadKey(place.plan.secretKeyFile, random), random),
  })
  const look = async <T>(at: (deps: ServerDeps) => Promise<T>): Promise<T> => {
    const deps = await place.open()
    return at(deps).finally(() => deps.db.close())
  }
  const rows = () => look(({ db }) => rowsIn(db))

  test('is put back whole, with its files, and the database of before stays under another name', async () => {
    const photo = await look(async (deps) => keepPhoto(deps, await work(deps)))
    const before = await rows()
    const backup = await takeBackup(place.plan, asked)
    expect(backup.manifest).toMatchObject({ engine: 'postgres', files: { count: 2, lacking: 0 } })
    await look(work)
    const after = await rows()
    rmSync(join(place.plan.dataDir, 'files', photo))
    const { aside, chains } = await restoreBackup(backup, place.plan, depsOf())
    expect(await rows()).toEqual({
      ...before,
      audit: before['audit']! + chains,
      office_act: before['office_act']! + chains,
    })
    const { fault, found } = await look(async ({ db, seal, files }) => {
      const [instansiId = '', ownerId = '', file = ''] = photo.split('/')
      return {
        fault: (await verifyRecords(db.read, seal)).fault,
        found: await files.has({ instansiId, ownerId, name: file }),
      }
    })
    expect([fault, found, chains]).toEqual([null, true, 1])
    const kept = await onServer(`select count(*)::int as n from entry`, aside)
    expect(kept).toEqual([{ n: after['entry'] }])
    expect(after['entry']).toBe(2)
  })

  test('is rehearsed beside it, and nothing is left of that', async () => {
    await look(work)
    const backup = await takeBackup(place.plan, asked)
    const before = await rows()
    expect((await rehearse(backup, place.plan, depsOf())).verdict.fault).toBeNull()
    expect(await rows()).toEqual(before)
    const like = await onServer(`select 1 from pg_database where datname like '${name}%'`)
    expect(like).toHaveLength(1)
  })

  test('is not put back under a server that is connected', async () => {
    await look(work)
    const backup = await takeBackup(place.plan, asked)
    const refused = look(() => restoreBackup(backup, place.plan, depsOf()))
    await expect(refused).rejects.toMatchObject({ code: 'running' })
  })
})

function addressOf(database: string): string {
  const address = new URL(SERVER ?? '')
  address.pathname = database
  return address.href
}

async function onServer(statement: string, database?: string) {
  const url = database === undefined ? SERVER : addressOf(database)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database, Tx, Work } from './database.ts'
import { migrations } from './migrations/all.ts'
import { toKyselyDatabase } from './node-sqlite.ts'
import { openFile } from './open.ts'
import type { Tables } from './tables.ts'
import { requireDurable } from './sqlite.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { isUnavailable } from './unavailable.ts'

const insert =
  (id: number): Work<number> =>
  async (tx) => {
    await tx.insertInto('heartbeat').values({ id, at: id }).execute()
    return id
  }
const fail: Work<never> = async (tx) => {
  await tx.insertInto('heartbeat').values({ id: 99, at: 0 }).execute()
  throw new Error('undo me')
}

onBothEngines('a database', (open) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
  })
  beforeEach(async () => {
    await db.write((tx) => tx.deleteFrom('heartbeat').where('id', '>', 1).execute())
  })
  const ids = async () => {
    const rows = await db.read.selectFrom('heartbeat').select('id').orderBy('id').execute()
    return rows.map((row) => row.id)
  }

  test('work that fails leaves nothing, and takes nobody along who asked in the same turn', async () => {
    const answers = await Promise.allSettled([
      db.write(insert(2)),
      db.write(fail),
      db.write(insert(3)),
    ])
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await ids()).toEqual([1, 2, 3])
  })

  test('work in order stops at the first failure and keeps what went before', async () => {
    const noAnswer = async () => {}
    await expect(db.writeThenRead([insert(2), fail, insert(3)], noAnswer)).rejects.toThrow(
      'undo me',
    )
    expect(await ids()).toEqual([1, 2])
  })

  test('what is read after work holds that work, and when it cannot be read the work stays', async () => {
    const count = async (tx: Tx) => (await tx.selectFrom('heartbeat').select('id').execute()).length
    expect(await db.writeThenRead([insert(2), insert(3)], count)).toMatchObject({ answer: 3 })
    const unread = () => Promise.reject(new Error('unread'))
    await expect(db.writeThenRead([insert(4)], unread)).rejects.toThrow('unread')
    expect(await ids()).toEqual([1, 2, 3, 4])
  })

  test('a broken rule of the schema undoes the work that broke it', async () => {
    await db.write(insert(2))
    await expect(db.write(insert(2))).rejects.toThrow(/unique/i)
    await expect(
      db.write((tx) =>
        tx
          .insertInto('feed')
          .values({
            instansi_id: 'x',
            person_id: 'y',
            seq: 0,
            audit_seq: 0,
            audit_hash: '',
            spent_day: 0,
            spent_bytes: 0,
          })
          .execute(),
      ),
    ).rejects.toThrow(/foreign key/i)
    expect(await ids()).toEqual([1, 2])
  })

  test('big numbers come back as numbers', async () => {
    await db.write((tx) =>
      tx.insertInto('heartbeat').values({ id: 5, at: 1_795_301_530_179 }).execute(),
    )
    const row = await db.read
      .selectFrom('heartbeat')
      .select('at')
      .where('id', '=', 5)
      .executeTakeFirstOrThrow()
    expect(row.at).toBe(1_795_301_530_179)
  })
})

describe('a SQLite file', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'jejak-file-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))
  const file = () => join(dataDir, 'jejak.sqlite')
  /** The file as an older version left it. */
  const migrateTo = async (name: string) => {
    const connection = new DatabaseSync(file())
    const dialect = new SqliteDialect({ database: toKyselyDatabase(connection) })
    const provider = { getMigrations: async () => migrations('sqlite') }
    const old = new Kysely<Tables>({ dialect })
    await new Migrator({ db: old, provider }).migrateTo(name)
    await old.destroy()
  }

  test('is opened with every commit on the disk', async () => {
    const db = await openFile({ dataDir, now: Date.now })
    const pragma = async (name: string) =>
      Object.values(
        (await db.write((tx) => sql.raw(`pragma ${name}`).execute(tx))).rows[0] ?? {},
      )[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    await db.close()
  })

  test.each([
    ['synchronous = normal', 'synchronous is 1, and must be 2'],
    ['synchronous = off', 'synchronous is 0, and must be 2'],
    ['journal_mode = delete', 'journal_mode is delete, and must be wal'],
    ['foreign_keys = 0', 'foreign_keys is 0, and must be 1'],
    ['busy_timeout = 10', 'busy_timeout is 10, and must be 5000'],
  ])('that would lose commits is refused: %s', (weak, sentence) => {
    const connection = new DatabaseSync(file())
    for (const good of ['journal_mode = wal', 'busy_timeout = 5000', 'synchronous = full']) {
      connection.exec(`pragma ${good}`)
    }
    requireDurable(connection)
    connection.exec(`pragma ${weak}`)
    expect(() => requireDurable(connection)).toThrow(`SQLite setting ${sentence}`)
    connection.close()
  })

  test('that a newer version has changed is refused', async () => {
    await (await openFile({ dataDir, now: Date.now })).close()
    const connection = new DatabaseSync(file())
    connection.exec(`insert into kysely_migration (name, timestamp) values ('9999-future', '')`)
    connection.close()
    await expect(openFile({ dataDir, now: Date.now })).rejects.toThrow(
      'the database was made by a newer version of Jejak (9999-future)',
    )
  })

  test('is backed up before it changes, and only then', async () => {
    await migrateTo('0005-evidence-files')
    const connection = new DatabaseSync(file())
    connection.exec('update heartbeat set at = 7')
    connection.close()
    await (await openFile({ dataDir, now: () => 3 })).close()
    const name = '19700101-000000-003-before-migration'
    await (await openFile({ dataDir, now: () => 4 })).close()
    expect(readdirSync(join(dataDir, 'backups'))).toEqual([name])
    const migrated = new DatabaseSync(file())
    expect(migrated.prepare('select at from heartbeat').get()).toEqual({ at: 7 })
    expect(migrated.prepare('select count(*) as n from bkn_record').get()).toEqual({ n: 0 })
    migrated.close()
    const backup = new DatabaseSync(join(dataDir, 'backups', name, 'jejak.sqlite'))
    expect(backup.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    expect(backup.prepare('select count(*) as n from kysely_migration').get()).toEqual({ n: 5 })
    backup.close()
  })

  test('that is locked by somebody else is unavailable, and nothing was kept', async () => {
    const db = await openFile({ dataDir, now: Date.now })
    await db.write((tx) => sql`pragma busy_timeout = 10`.execute(tx))
    const thief = new DatabaseSync(file())
    thief.exec('begin immediate')
    const refused = await db.write(insert(2)).catch((error: unknown) => error)
    expect(isUnavailable(refused)).toBe(true)
    thief.exec('rollback')
    thief.close()
    expect(await db.write(insert(2))).toBe(2)
    await db.close()
  })
})

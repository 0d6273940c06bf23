import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { random, type Agency } from '../../test/agency.ts'
import {
  bytesBelow,
  damage,
  keepPhoto,
  makeBackedUp,
  rowsIn,
  work,
  type BackedUp,
} from '../../test/backups.ts'
import { BackupFault } from '../platform/backup/backup-fault.ts'
import { listBackups, type FoundBackup } from '../platform/backup/backup-folders.ts'
import { MANIFEST, writeManifest } from '../platform/backup/manifest.ts'
import { takeBackup } from '../platform/backup/take-backup.ts'
import { lockFolder } from '../platform/folder-lock.ts'
import { loadKey } from '../platform/secrets/key-file.ts'
import { createSeal } from '../platform/secrets/seal.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { verifyRecords } from '../records/verify-records.ts'
import { rehearse } from './rehearse.ts'
import { restoreBackup } from './restore.ts'

const asked = { kind: 'asked', at: Date.parse('2026-11-30T01:45:00Z') } as const

describe.each([false, true])('a restore (encrypted: %s)', (isEncrypted) => {
  let place: BackedUp
  let backup: FoundBackup
  let agency: Agency
  let photo: string
  beforeEach(async () => {
    place = makeBackedUp({ isEncrypted })
    const deps = await place.open()
    agency = await work(deps)
    photo = await keepPhoto(deps, agency)
    await deps.db.close()
    backup = await takeBackup(place.plan, asked)
  })
  afterEach(() => place.remove())

  const restore = () => restoreBackup(backup, place.plan, depsOf(place))
  const look = async <T>(at: (deps: ServerDeps) => Promise<T>): Promise<T> => {
    const deps = await place.open()
    return at(deps).finally(() => deps.db.close())
  }
  /** What came after the backup. */
  const workOn = () =>
    look(async (deps) => {
      await work(deps, agency)
      rmSync(join(place.plan.dataDir, 'files', photo))
    })

  test('brings back the rows of then with every file of theirs, and keeps the data of before', async () => {
    const before = await look(({ db }) => rowsIn(db))
    await workOn()
    const { aside, chains } = await restore()
    const after = await look(async ({ db }) => ({
      rows: await rowsIn(db),
      epochs: await epochs(db),
    }))
    expect(chains).toBe(1)
    expect(after.rows).toEqual({
      ...before,
      audit: before['audit']! + 1,
      office_act: before['office_act']! + 1,
    })
    expect(existsSync(join(place.plan.dataDir, 'files', photo))).toBe(true)
    expect(statSync(join(aside, 'jejak.sqlite')).size).toBeGreaterThan(0)
    expect(readdirSync(place.plan.dataDir).toSorted()).toEqual([
      aside.split('/').at(-1) ?? '',
      'files',
      'in-use.lock',
      'jejak.sqlite',
    ])
  })

  test('begins a new epoch, stands in the chain of whoever has one, and leaves the records whole', async () => {
    const before = await look(({ db }) => epochs(db))
    await restore()
    const { now, chain, verdict } = await look(async ({ db, seal }) => ({
      now: await epochs(db),
      chain: await db.read.selectFrom('audit').selectAll().orderBy('seq', 'desc').execute(),
      verdict: await verifyRecords(db.read, seal),
    }))
    expect(now).not.toEqual(before)
    expect(chain[0]).toMatchObject({ act: 'org.restored', owner_id: agency.person.ani })
    expect(verdict.fault).toBeNull()
  })

  test('can be done again, and back again', async () => {
    await workOn()
    await restore()
    await restore()
    expect(await look(({ db }) => rowsIn(db))).toMatchObject({ entry: 1, office_act: 1 })
  })

  describe('is refused, and changes nothing,', () => {
    /** Why; what is there stays as it is. */
    const refusal = async () => {
      await workOn()
      const before = bytesBelow(place.plan.dataDir)
      const error = await restore().then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(bytesBelow(place.plan.dataDir)).toEqual(before)
      expect(readdirSync(place.plan.folder).filter((name) => /unfinished/.test(name))).toEqual([])
      return error instanceof BackupFault ? error.code : error
    }
    const inBackup = (...names: string[]) => join(backup.folder, ...names)
    /** The same bytes under an inode of their own: the store may share the old one. */
    const damageAt = (path: string) => {
      const bytes = readFileSync(path)
      unlinkSync(path)
      damage(path, bytes)
    }

    test('while a server runs', async () => {
      const server = lockFolder(place.plan.dataDir, 'shared')
      expect(await refusal()).toBe('running')
      server?.release()
    })

    test('when one byte of the database is another', async () => {
      damageAt(inBackup('jejak.sqlite'))
      expect(await refusal()).toBe('damaged-database')
    })

    test('when one byte of a file is another', async () => {
      damageAt(inBackup('files', photo))
      expect(await refusal()).toBe(isEncrypted ? 'locked' : 'damaged-files')
    })

    test('when a file is gone', async () => {
      unlinkSync(inBackup('files', photo))
      expect(await refusal()).toBe('damaged-files')
    })

    test('when a newer version made it', async () => {
      const { seal: _seal, format: _format, ...rest } = backup.manifest
      unlinkSync(inBackup(MANIFEST))
      const schema = [...rest.schema, '9999-future']
      const manifest = writeManifest(backup.folder, { ...rest, schema }, place.plan.secretKeyFile)
      backup = { ...backup, manifest }
      expect(await refusal()).toBe('newer')
    })

    test('when its manifest was changed', async () => {
      backup = { ...backup, manifest: { ...backup.manifest, at: 1 } }
      expect(await refusal()).toBe('other-key')
    })

    test('when the secret key is another, without which nobody could sign in', async () => {
      unlinkSync(place.plan.secretKeyFile)
      loadKey(place.plan.secretKeyFile, random)
      expect(await refusal()).toBe('other-key')
    })

    test('when it is of the other engine', async () => {
      backup = { ...backup, manifest: { ...backup.manifest, engine: 'postgres' } }
      expect(await refusal()).toBe('other-engine')
    })
  })

  test('is rehearsed without touching anything: how old, how many rows, and whether they lie', async () => {
    await workOn()
    const before = bytesBelow(place.plan.dataDir)
    const rehearsal = await rehearse(backup, place.plan, depsOf(place))
    expect(rehearsal).toMatchObject({ files: 2, verdict: { fault: null } })
    expect(rehearsal.rows).toBeGreaterThan(50)
    expect(bytesBelow(place.plan.dataDir)).toEqual(before)
    expect(listBackups(place.plan.folder)).toHaveLength(1)
    expect(readdirSync(place.plan.folder)).toHaveLength(1)
  })
})

const epochs = (db: ServerDeps['db']) => db.read.selectFrom('instansi').select('epoch').execute()

const depsOf = ({ plan }: BackedUp) => ({
  now: Date.now,
  random,
  seal: createSeal(loadKey(plan.secretKeyFile, random), random),
})

test('a locked backup is opened with its own key only', async () => {
  const place = makeBackedUp({ isEncrypted: true })
  await (await place.open()).db.close()
  const backup = await takeBackup(place.plan, asked)
  renameSync(place.plan.backupKeyFile!, `${place.plan.backupKeyFile}.old`)
  loadKey(place.plan.backupKeyFile!, random)
  const refused = restoreBackup(backup, place.plan, depsOf(place))
  await expect(refused).rejects.toMatchObject({ code: 'locked' })
  linkSync(`${place.plan.backupKeyFile}.old`, `${place.plan.backupKeyFile}.again`)
  const plan = { ...place.plan, backupKeyFile: `${place.plan.backupKeyFile}.again` }
  expect((await restoreBackup(backup, plan, depsOf(place))).verdict.fault).toBeNull()
  place.remove()
})

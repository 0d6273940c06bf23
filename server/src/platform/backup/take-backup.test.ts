import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bytesBelow, keepPhoto, makeBackedUp, work, type BackedUp } from '../../../test/backups.ts'
import { sweepUncited, KEEP_UNCITED_MS } from '../../evidence/sweep.ts'
import { listBackups } from './backup-folders.ts'
import { takeBackupInThread } from './backup-thread.ts'
import { checkBackup } from './check-backup.ts'
import { takeBackup } from './take-backup.ts'

const at = Date.parse('2026-11-30T01:45:00.123Z')
/** How many are swept away in turn while a backup is made. */
const OLD = 60
const asked = { kind: 'asked', at } as const

let place: BackedUp
beforeEach(() => (place = makeBackedUp()))
afterEach(() => place.remove())
const worked = async () => {
  const deps = await place.open()
  const agency = await work(deps)
  return { deps, agency }
}

describe('a backup', () => {
  test('holds the rows of one instant and every file of theirs, and says what it holds', async () => {
    const { deps, agency } = await worked()
    await keepPhoto(deps, agency)
    // The server is running: what it has not brought from its journal to the file is there too.
    const { folder, manifest } = await takeBackupInThread(place.plan, asked)
    expect(folder).toBe(join(place.plan.folder, '20261130-014500-123-asked'))
    expect(manifest).toMatchObject({
      engine: 'sqlite',
      kind: 'asked',
      at,
      rows: { entry: 1, evidence_file: 2, audit: 4 },
      files: { count: 2, bytes: 10_000, lacking: 0 },
      encryptedWith: null,
    })
    expect(manifest.schema.at(-1)).toMatch(/^00\d\d-/)
    expect(manifest.head).toMatch(/^[0-9a-f]{64}$/)
    const copy = new DatabaseSync(join(folder, 'jejak.sqlite'), { readOnly: true })
    expect(copy.prepare('select count(*) as n from audit').get()).toEqual({ n: 4 })
    copy.close()
    await deps.db.close()
  })

  test('is for this account alone, at every depth, and holds no key', async () => {
    const { deps } = await worked()
    await deps.db.close()
    const { folder } = await takeBackup(place.plan, asked)
    const open = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .concat('.')
      .filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)
    expect(open).toEqual([])
    expect(statSync(place.plan.folder).mode & 0o077).toBe(0)
    const key = readFileSync(place.plan.secretKeyFile, 'utf8').trim()
    for (const path of Object.keys(bytesBelow(folder))) {
      expect(readFileSync(join(folder, path)).includes(key)).toBe(false)
    }
  })

  test('of files costs no room beside them, and survives their end in the store', async () => {
    const { deps, agency } = await worked()
    const photo = await keepPhoto(deps, agency)
    const { folder } = await takeBackup(place.plan, asked)
    const stored = join(place.plan.dataDir, 'files', photo)
    expect(statSync(join(folder, 'files', photo)).ino).toBe(statSync(stored).ino)
    rmSync(stored)
    expect(readFileSync(join(folder, 'files', photo))).toHaveLength(5000)
    await deps.db.close()
  })

  test.each([
    ['come', false],
    ['come and are swept away', true],
  ])('lacks no file of its rows, though files %s while it is made', async (_what, isSwept) => {
    const { deps, agency } = await worked()
    // So many others that files come while the first round is under way.
    const others = join(place.plan.dataDir, 'files', 'others')
    mkdirSync(others)
    for (let index = 0; index < 2000; index++) writeFileSync(join(others, `${index}.jpg`), '')
    const sweepAt = (when: number) => sweepUncited({ ...deps, now: () => when })
    for (let round = 0; round < 3; round++) {
      const early = deps.now() + round * 3 * KEEP_UNCITED_MS
      // Each is found to be uncited at a moment of its own, so each sweep lets go of one; what comes stays for 35 days.
      for (let old = 0; isSwept && old < OLD; old++) {
        await keepPhoto(deps, agency)
        await sweepAt(early + old)
      }
      let isDone = false
      const churn = (async () => {
        for (let old = 0; !isDone; old++) {
          await keepPhoto(deps, agency)
          if (isSwept && old < OLD) await sweepAt(early + old + KEEP_UNCITED_MS + 1)
        }
      })()
      const { manifest } = await takeBackupInThread(place.plan, { kind: 'asked', at: at + round })
      isDone = true
      await churn
      expect(manifest.files.lacking).toBe(0)
    }
    await deps.db.close()
  })

  test('says when a row has lost its file before: nobody is told that all is well', async () => {
    const { deps, agency } = await worked()
    rmSync(join(place.plan.dataDir, 'files', await keepPhoto(deps, agency)))
    expect((await takeBackup(place.plan, asked)).manifest.files.lacking).toBe(1)
    await deps.db.close()
  })

  test('that cannot be made leaves nothing that looks like one, and no older one goes', async () => {
    const { deps } = await worked()
    await deps.db.close()
    place = { ...place, plan: { ...place.plan, keep: 1 } }
    const older = await takeBackup(place.plan, asked)
    const file = join(place.plan.dataDir, 'jejak.sqlite')
    const bytes = readFileSync(file)
    bytes.fill(7, 4096, 40_960)
    writeFileSync(file, bytes)
    await expect(takeBackup(place.plan, { kind: 'asked', at: at + 1 })).rejects.toThrow(
      /malformed|damaged/,
    )
    expect(readdirSync(place.plan.folder)).toEqual([older.folder.split('/').at(-1)])
    await checkBackup(older, place.plan)
  })

  test('clears away what a process that was killed left unfinished, and nothing of one that lives', async () => {
    const { deps } = await worked()
    await deps.db.close()
    for (const pid of [4_194_999, process.pid]) {
      mkdirSync(join(place.plan.folder, `unfinished-${pid}-abc`), { recursive: true })
    }
    await takeBackup(place.plan, asked)
    expect(readdirSync(place.plan.folder).filter((name) => name.startsWith('unf'))).toEqual([
      `unfinished-${process.pid}-abc`,
    ])
  })

  test('goes when so many newer ones of its kind are there, and other kinds are counted apart', async () => {
    const { deps } = await worked()
    await deps.db.close()
    const kinds = ['before-migration', 'asked', 'asked', 'asked', 'asked'] as const
    for (const [index, kind] of kinds.entries()) {
      await takeBackup({ ...place.plan, keep: 2 }, { kind, at: at + index })
    }
    expect(listBackups(place.plan.folder).map(({ manifest }) => manifest.at - at)).toEqual([
      4, 3, 0,
    ])
  })
})

describe('an encrypted backup', () => {
  beforeEach(() => (place = makeBackedUp({ isEncrypted: true })))

  test('shows nobody a word of what it holds, and shares what has not changed with the one before', async () => {
    const { deps, agency } = await worked()
    const photo = await keepPhoto(deps, agency)
    const canary = Buffer.from('Menyusun')
    expect(readFileSync(join(place.plan.dataDir, 'jejak.sqlite-wal')).includes(canary)).toBe(true)
    const bytes = readFileSync(join(place.plan.dataDir, 'files', photo)).subarray(0, 32)
    const first = await takeBackup(place.plan, asked)
    for (const path of Object.keys(bytesBelow(first.folder))) {
      const kept = readFileSync(join(first.folder, path))
      expect([kept.includes(canary), kept.includes(bytes)]).toEqual([false, false])
    }
    const second = await takeBackup(place.plan, { kind: 'asked', at: at + 1 })
    const inode = ({ folder }: typeof first) => statSync(join(folder, 'files', photo)).ino
    expect(inode(second)).toBe(inode(first))
    await deps.db.close()
  })
})

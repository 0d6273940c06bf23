import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDataFolder } from './data-folder.ts'
import { openFile } from './db/open.ts'
import { keyFileOf } from './secrets/key-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jejak-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const modeOf = (...names: string[]) => statSync(join(folder, ...names)).mode & 0o777

test('what an earlier version left open is closed at start, at every depth', () => {
  mkdirSync(join(folder, 'backups'), { mode: 0o755 })
  for (const name of ['jejak.sqlite', 'jejak.sqlite-wal', 'secret.key', 'backups/before.sqlite']) {
    writeFileSync(join(folder, name), 'x')
    chmodSync(join(folder, name), 0o644)
  }
  chmodSync(folder, 0o755)
  closeDataFolder(folder)
  expect([modeOf(), modeOf('backups')]).toEqual([0o700, 0o700])
  for (const name of ['jejak.sqlite', 'jejak.sqlite-wal', 'secret.key', 'backups/before.sqlite']) {
    expect(modeOf(name)).toBe(0o600)
  }
})

test('a new database and its journal are for this account alone', async () => {
  const database = await openFile({ dataDir: folder, now: Date.now })
  for (const name of ['jejak.sqlite', 'jejak.sqlite-wal', 'jejak.sqlite-shm']) {
    expect(modeOf(name)).toBe(0o600)
  }
  await database.close()
})

test('a key that was not moved along is said, and no fresh one made', () => {
  writeFileSync(join(folder, 'secret.key'), 'x')
  const moved = join(folder, 'elsewhere', 'key')
  expect(() => keyFileOf({ dataDir: folder, secretKeyFile: moved })).toThrow(/move it to/)
  expect(keyFileOf({ dataDir: folder })).toBe(join(folder, 'secret.key'))
})

import { unlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { server as sentences } from '@jejak/shared/i18n/id/server'
import { createText } from '@jejak/shared/i18n/text'
import { random } from '../../test/agency.ts'
import { makeBackedUp, work, type BackedUp } from '../../test/backups.ts'
import { listBackups } from '../platform/backup/backup-folders.ts'
import { lockFolder } from '../platform/folder-lock.ts'
import { backupCommands, sayBackupFault, type BackupCommand } from './commands.ts'

const DAY_MS = 86_400_000

let place: BackedUp
let now: number
beforeEach(async () => {
  place = makeBackedUp()
  now = Date.now()
  const deps = await place.open()
  await work(deps)
  await deps.db.close()
})
afterEach(() => place.remove())

/** The exit code and what was said, on whichever stream. */
async function ask(command: BackupCommand, name?: string): Promise<readonly (string | number)[]> {
  const said: string[] = []
  const desk = {
    plan: place.plan,
    times: { daily: 0 },
    now: () => now,
    random,
    say: (text: string) => void said.push(text),
    t: createText(sentences, 'id'),
  }
  try {
    return [await backupCommands[command](desk, name), ...said]
  } catch (error) {
    return [1, sayBackupFault(error, desk)]
  }
}

test('a backup is made, listed, rehearsed and put back, and each says so in a sentence', async () => {
  expect(await ask('backup')).toEqual([
    0,
    expect.stringMatching(/^Cadangan dibuat .*, 1 berkas\)\.$/),
  ])
  const name = basename(listBackups(place.plan.folder)[0]?.folder ?? '')
  now += 3 * 3_600_000
  expect(await ask('backups')).toEqual([0, expect.stringContaining(`${name} · `)])
  const whole = expect.stringMatching(/^Catatan \d+ orang utuh/)
  const rehearsed = expect.stringMatching(/^Latihan berhasil: .*, berumur 3 jam, kembali dalam /)
  expect(await ask('rehearse')).toEqual([0, rehearsed, whole])
  expect(await ask('restore', name)).toEqual([
    0,
    expect.stringContaining(`Cadangan ${name} dari `),
    expect.stringContaining('tercatat pada 1 rantai'),
    whole,
  ])
})

test('a machine that watches is told when there is none, and when the newest is too old', async () => {
  expect(await ask('backups')).toEqual([1, `Tidak ada cadangan itu di ${place.plan.folder}.`])
  await ask('backup')
  now += 3 * DAY_MS
  expect(await ask('backups')).toEqual([
    1,
    expect.any(String),
    'Cadangan terbaru sudah berumur 72 jam: jadwalnya terlewat. Periksa log.',
  ])
})

test('why it cannot be done is a sentence too', async () => {
  expect(await ask('rehearse')).toEqual([1, `Tidak ada cadangan itu di ${place.plan.folder}.`])
  await ask('backup')
  expect(await ask('restore', 'kemarin')).toEqual([
    1,
    expect.stringContaining('Tidak ada cadangan'),
  ])
  const server = lockFolder(place.plan.dataDir, 'shared')
  expect(await ask('restore')).toEqual([
    1,
    'Server masih berjalan di atas data ini. Hentikan dahulu, lalu ulangi.',
  ])
  server?.release()
  unlinkSync(place.plan.secretKeyFile)
  expect(await ask('rehearse')).toEqual([1, expect.stringContaining('kunci rahasia')])
})

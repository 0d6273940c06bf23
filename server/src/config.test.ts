import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const read = (env: Record<string, string>, ...flags: string[]) =>
  readConfig({ env, flags, root: '/srv/jejak' })

test('without any settings it listens on this machine only, on SQLite', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      isDemo: false,
      isNewEpoch: false,
      host: '127.0.0.1',
      port: 8787,
      dataDir: '/srv/jejak/.data/jejak',
      databaseUrl: undefined,
      publicUrl: 'http://localhost:8787',
      trustedProxies: 0,
      backups: { folder: '/srv/jejak/.data/jejak/backups', keep: 14, times: { daily: 1110 } },
    },
  })
})

test('backups are made at a time in WIB, or again and again, or only when asked', () => {
  const times = (env: Record<string, string>, ...flags: string[]) => {
    const found = read(env, ...flags)
    return found.ok ? found.value.backups?.times : found.reason
  }
  expect(times({ BACKUP_AT: '07.05' })).toEqual({ daily: 5 })
  expect(times({ BACKUP_EVERY_MINUTES: '60' })).toEqual({ everyMinutes: 60 })
  expect(times({ BACKUP_AT: 'off' })).toBeNull()
  expect(times({}, '--demo')).toBeNull()
  expect(times({ BACKUP_AT: 'off', BACKUP_EVERY_MINUTES: '60' })).toContain('leave one out')
  expect(
    read({ BACKUP_DIR: '/mnt/b', BACKUP_KEEP: '3', BACKUP_KEY_FILE: '/etc/jejak/b.key' }),
  ).toMatchObject({
    value: { backups: { folder: '/mnt/b', keep: 3, backupKeyFile: '/etc/jejak/b.key' } },
  })
})

test('the demo keeps its data apart', () => {
  expect(read({ PORT: '9000' }, '--demo')).toMatchObject({
    value: { isDemo: true, dataDir: '/srv/jejak/.data/demo', publicUrl: 'http://localhost:9000' },
  })
})

test.each([
  [{ PORT: 'delapan' }, 'PORT must be a number'],
  [{ PORT: '70000' }, 'PORT must be a number'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgres://'],
  [{ PUBLIC_URL: 'jejak.go.id' }, 'PUBLIC_URL must be an address'],
  [{ PUBLIC_URL: 'https://jejak.go.id/aplikasi' }, 'PUBLIC_URL must be an address'],
  [{ PUBLIC_URL: 'https://jejak.go.id' }, 'TRUSTED_PROXIES=1'],
  [{ SECRET_KEY_FILE: '' }, 'SECRET_KEY_FILE must not be empty'],
  [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES must be a number'],
  [{ BACKUP_AT: '25:00' }, 'BACKUP_AT must be a time'],
  [{ BACKUP_EVERY_MINUTES: '1' }, 'BACKUP_EVERY_MINUTES must be a number'],
  [{ BACKUP_KEEP: '0' }, 'BACKUP_KEEP must be a number'],
  [{ BACKUP_DIR: '/mnt/b', BACKUP_KEY_FILE: '/mnt/b/key' }, 'among the backups that it locks'],
])('%o is refused with a sentence', (env, sentence) => {
  expect(read(env)).toMatchObject({ ok: false, reason: expect.stringContaining(sentence) })
})

test('a flag that does not exist is refused', () => {
  expect(read({}, '--demmo')).toMatchObject({ reason: expect.stringContaining('--demmo') })
})

test('a public https address goes with a stated number of proxies, none included', () => {
  expect(read({ PUBLIC_URL: 'https://jejak.go.id', TRUSTED_PROXIES: '0' })).toMatchObject({
    value: { trustedProxies: 0 },
  })
  expect(read({ PUBLIC_URL: 'https://localhost:8443' })).toMatchObject({ ok: true })
})

test('the key can lie elsewhere than the data', () => {
  expect(read({ SECRET_KEY_FILE: '/etc/jejak/key' })).toMatchObject({
    value: { secretKeyFile: '/etc/jejak/key' },
  })
})

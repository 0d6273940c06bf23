import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RETENTION } from '../../server/src/privacy/retention/classes.ts'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const inWords = (limitMs: number): string =>
  limitMs % DAY_MS === 0 ? `${limitMs / DAY_MS} hari` : `${limitMs / MINUTE_MS} menit`

/** A limit as it stands in the code of a device. */
function onDevice(path: string, pattern: RegExp): string {
  const [, days = ''] = pattern.exec(read(path)) ?? []
  return `${Number(days)} hari`
}

const ON_DEVICES = {
  captures: onDevice('extension/src/capture/log.ts', /RETENTION_DAYS = (\d+)/),
  suggestions: onDevice('extension/src/suggestions/retention.ts', /KEPT_DAYS = (\d+)/),
  acknowledged: onDevice('pwa/src/sync/apply.ts', /KEEP_ACKNOWLEDGED_MS = (\d+) \* 86_400_000/),
  'sent-files': onDevice('pwa/src/storage/files.ts', /KEEP_SENT_MS = (\d+) \* 86_400_000/),
}

test('the fact sheet says of every class of data what the code does, and of no other', () => {
  const said = Object.fromEntries(
    [...read('docs/privacy.md').matchAll(/^\| `([a-z-]+)` \|.*\| ([^|]+) \|$/gm)].map(
      ([, id = '', limit = '']) => [id, limit],
    ),
  )
  const done = Object.fromEntries(RETENTION.map(({ id, limitMs }) => [id, inWords(limitMs)]))
  expect(said).toEqual({ ...ON_DEVICES, ...done })
})

test('the fact sheet is found from README and from the pages of the guides', () => {
  expect(read('README.md')).toContain('docs/privacy.md')
  expect(read('docs/pegawai.md')).toContain('privacy.md')
})

import { toDay } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { toFileUrl } from '@jejak/shared/evidence/file-name'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import { createEntry } from '../data/entries.ts'
import { countUnsentFiles, keepFile, listFiles, retryFiles, sweepFiles } from '../storage/files.ts'
import { aloneInPage } from './alone.ts'
import { judgePut } from './put-file.ts'
import { uploadRound, type PutAnswer, type UploadDeps } from './upload.ts'

const DAY_MS = 86_400_000
const name = (digit: string) => `${digit.repeat(64)}.jpg`
const [A, B] = [name('a'), name('b')]

let database: JejakDatabase
let now: number
let sent: string[]
let answers: PutAnswer[]

beforeEach(() => {
  database = new JejakDatabase('01a1ede3-2215-774c-81b8-3d336212fcff', {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  })
  now = 1_768_784_400_000
  sent = []
  answers = []
})
afterEach(() => database.close())

let ids = 0
const clock = { now: () => now, newId: () => `id-${++ids}` }
const round = () => {
  const deps: UploadDeps = {
    database,
    clock,
    alone: aloneInPage(),
    put: async (file) => {
      sent.push(file.name)
      return answers.shift() ?? { kind: 'stored' }
    },
  }
  return uploadRound(deps)
}
const keep = (file: string) =>
  keepFile(database, { name: file, bytes: new Uint8Array([1, 2, 3]) }, now)
const cite = (...files: string[]) => {
  const content: EntryContent = {
    day: toDay('2026-01-19'),
    start: 480,
    end: 540,
    text: 'Mengikuti apel pagi',
    planId: null,
    quantity: 1,
    unit: 'kegiatan',
    quality: null,
    evidence: files.map((file) => ({ url: toFileUrl(file), title: 'Foto', scope: 'org' })),
    origin: 'manual',
  }
  return createEntry({ database, clock }, clock.newId(), content)
}
const states = async () => (await database.files.toArray()).map(({ state }) => state)

describe('evidence files on the device', () => {
  it('go nowhere before a saved entry cites them', async () => {
    await keep(A)
    expect(await round()).toEqual({ kind: 'done' })
    expect([sent, await states(), await countUnsentFiles(database)]).toEqual([[], ['held'], 0])
  })

  it('go once an entry cites them, though the entry itself has not been sent, and once only', async () => {
    await keep(A)
    await cite(A)
    await round()
    await round()
    expect([sent, await states()]).toEqual([[A], ['sent']])
    // Kept for 35 days: the server may be restored from a backup.
    expect(await listFiles(database)).toEqual([{ name: A, base64: 'AQID' }])
  })

  it('wait for the network, and go again from where they stood', async () => {
    await keep(A)
    await keep(B)
    await cite(A, B)
    answers = [{ kind: 'stored' }, { kind: 'wait' }]
    expect(await round()).toEqual({ kind: 'wait' })
    expect(await states()).toEqual(['sent', 'waiting'])
    answers = [{ kind: 'wait', retryAfterMs: 30_000 }]
    expect(await round()).toEqual({ kind: 'wait', retryAfterMs: 30_000 })
    await round()
    expect([sent, await states()]).toEqual([
      [A, B, B, B],
      ['sent', 'sent'],
    ])
  })

  it('do not stand in each other’s way when one is refused, and the person may try it again', async () => {
    await keep(A)
    await keep(B)
    await cite(A, B)
    answers = [{ kind: 'refused', code: 'quota-exceeded' }]
    expect(await round()).toEqual({ kind: 'done' })
    expect([await states(), await countUnsentFiles(database)]).toEqual([['refused', 'sent'], 1])
    await retryFiles(database)
    await round()
    expect(await states()).toEqual(['sent', 'sent'])
  })

  it('stay when the session has ended', async () => {
    await keep(A)
    await cite(A)
    answers = [{ kind: 'sign-in' }]
    expect(await round()).toEqual({ kind: 'halt', halt: 'sign-in' })
    expect(await states()).toEqual(['waiting'])
  })

  it('are let go of late: what was sent after 35 days, what nothing cites after 7', async () => {
    await keep(A)
    await cite(A)
    await round()
    await keep(B)
    await database.forms.put({ key: 'x', value: { evidence: [toFileUrl(B)] }, at: now })
    await sweepFiles(database, now + 35 * DAY_MS)
    expect(await database.files.toCollection().primaryKeys()).toEqual([A, B])
    await database.forms.clear()
    await sweepFiles(database, now + 36 * DAY_MS)
    expect([await database.files.count(), await database.fileBytes.count()]).toEqual([0, 0])
  })
})

describe('an answer to an upload', () => {
  const problem = (code: string, status: number, more: object = {}) =>
    JSON.stringify({ type: 'x', title: 'x', code, status, ...more })

  it.each([
    ['our word for this file', 200, JSON.stringify({ name: A, size: 3 }), { kind: 'stored' }],
    ['our word for another', 200, JSON.stringify({ name: B, size: 3 }), { kind: 'wait' }],
    ['a captive portal', 200, '<html>Masuk ke WiFi</html>', { kind: 'wait' }],
    ['a proxy that will not', 403, '<html>Diblokir</html>', { kind: 'wait' }],
    [
      'a proxy that finds it large',
      413,
      '<html>nginx</html>',
      { kind: 'refused', code: 'too-large' },
    ],
    [
      'a full room',
      413,
      problem('quota-exceeded', 413),
      { kind: 'refused', code: 'quota-exceeded' },
    ],
    ['a session that ended', 401, problem('unauthenticated', 401), { kind: 'sign-in' }],
    ['a server in trouble', 503, problem('unavailable', 503), { kind: 'wait' }],
    [
      'too many at once',
      429,
      problem('too-many-requests', 429, { retryAfterSeconds: 7 }),
      { kind: 'wait', retryAfterMs: 7000 },
    ],
    [
      'bytes it does not believe',
      422,
      problem('invalid', 422),
      { kind: 'refused', code: 'invalid' },
    ],
  ] as const)('%s', (_what, status, body, answer) => {
    expect(judgePut(A, { status, body, retryAfter: null })).toEqual(answer)
  })
})

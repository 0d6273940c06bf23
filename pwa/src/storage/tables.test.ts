import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { toDay } from '@jejak/shared/calendar/day'
import type { Me } from '@jejak/shared/org/me'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { JejakDatabase } from './database.ts'
import { exportEverything, exportUnsent } from './export.ts'
import { purgeAtSignOut } from './purge-at-sign-out.ts'
import { SCHEMA } from './schema.ts'
import { TABLE_NAMES, TABLES } from './tables.ts'
import { countUnsent } from './unsent.ts'

const NOW = Date.parse('2026-11-28T03:00:00Z')
const ME = {
  person: { id: 'me', name: 'Sari', nipTail: '2001' },
  instansi: { id: 'i', name: 'Dinas' },
} as unknown as Me

let indexedDB: IDBFactory
let database: JejakDatabase
const open = () => new JejakDatabase('me', { indexedDB, IDBKeyRange })
beforeEach(() => {
  indexedDB = new IDBFactory()
  database = open()
})
afterEach(() => database.close())

/** One row of every table, each with its table's name in it. */
async function fillAll(): Promise<void> {
  const rows: Readonly<Record<keyof typeof TABLES, object>> = {
    entries: { id: 'e', day: toDay('2026-11-27'), status: 'draft', text: 'in-entries' },
    outbox: { id: 'm', entryId: 'e', sent: 0, mutation: { note: 'in-outbox' } },
    acknowledged: { seq: 1, acknowledgedAt: NOW, note: 'in-acknowledged' },
    rejected: { id: 'r', entryId: 'e', about: 'in-rejected' },
    drafts: { id: 'd', day: '2026-11-27', state: 'offered', draft: { text: 'in-drafts' } },
    forms: { key: 'f', value: 'in-forms', at: NOW },
    queue: { id: 'q', item: { owner: { name: 'in-queue' } } },
    skp: { id: 's', skp: { note: 'in-skp' } },
    memory: { text: 'in-memory', planId: 'p', objectKey: '', at: NOW },
    meta: { key: 'sync', deviceId: 'in-meta' },
    settings: { key: 'team:2026-11-27', value: { people: ['in-settings'] } },
    templates: { id: 't', text: 'in-templates' },
    templateAnswers: { templateId: 't', day: '2026-11-27', note: 'in-templateAnswers' },
    files: { name: 'a.jpg', size: 1, state: 'waiting', code: null, addedAt: NOW, sentAt: null },
    fileBytes: { name: 'a.jpg', bytes: new TextEncoder().encode('in-fileBytes') },
    bkn: { key: 'handed', taken: 1, known: 1, at: NOW, note: 'in-bkn' },
    receipts: { owner: 'o', seq: 1, hash: 'in-receipts', time: NOW, entryId: 'e' },
    recorded: { id: 'b', entryId: 'e', day: '2026-11-27', sent: 0, stamp: 'in-recorded' },
  }
  for (const name of TABLE_NAMES) await database.table(name).add(rows[name])
}

const countOf = async (name: (typeof TABLE_NAMES)[number]) => database.table(name).count()

test('every table of the database has its rules', async () => {
  await database.open()
  expect(database.tables.map(({ name }) => name).toSorted()).toEqual(TABLE_NAMES.toSorted())
  expect(Object.keys(SCHEMA).toSorted()).toEqual(TABLE_NAMES.toSorted())
})

test('signing out with work unsent leaves no name of a team, and what the work needs', async () => {
  await fillAll()
  await purgeAtSignOut(database)
  database = open()
  const left = []
  for (const name of TABLE_NAMES) if ((await countOf(name)) > 0) left.push(name)
  expect(left).toEqual([
    'entries',
    'outbox',
    'rejected',
    'meta',
    'files',
    'fileBytes',
    'receipts',
    'recorded',
  ])
})

test('signing out keeps the entries that unsent work is about, and no other', async () => {
  await fillAll()
  const rest = { day: toDay('2026-11-26'), status: 'approved', text: 'sudah terkirim' }
  await database.entries.bulkAdd(['x', 'y', 'z', 'w'].map((id) => ({ ...rest, id })) as never)
  await database.rejected.add({ id: 'r2', entryId: 'x' } as never)
  await database.recorded.bulkAdd([
    { id: 'b2', entryId: 'y', day: rest.day, sent: 0 },
    { id: 'b3', entryId: 'z', day: rest.day, sent: 1 },
  ] as never)
  await database.meta.update('sync', { cursor: 7 })
  await purgeAtSignOut(database)
  database = open()
  expect(await database.entries.toCollection().primaryKeys()).toEqual(['e', 'x', 'y'])
  // What was let go of is heard again by whoever comes back.
  expect(await database.meta.get('sync')).toMatchObject({ cursor: 0, deviceId: 'in-meta' })
})

test('signing out takes files and recordings that the server has, bytes included', async () => {
  await fillAll()
  await database.files.update('a.jpg', { state: 'sent', sentAt: NOW })
  await database.recorded.update('b', { sent: 1 })
  await purgeAtSignOut(database)
  database = open()
  expect([await countOf('files'), await countOf('fileBytes'), await countOf('recorded')]).toEqual([
    0, 0, 0,
  ])
})

test('the export of everything has the rows of every table but those of other people', async () => {
  await fillAll()
  await database.settings.add({ key: 'daysUsed', value: ['in-own-settings'] })
  const context = { database, clock: { now: () => NOW, newId: () => 'id' } }
  const text = await exportEverything(context, ME)
  const leftOut = TABLE_NAMES.filter((name) => {
    const { inExport } = TABLES[name]
    return typeof inExport === 'object' && 'leftOut' in inExport
  })
  expect(leftOut).toEqual(['queue', 'fileBytes'])
  const found = TABLE_NAMES.filter((name) => text.includes(`"in-${name}"`))
  expect(found).toEqual(
    TABLE_NAMES.filter((name) => !['queue', 'settings', 'files', 'fileBytes'].includes(name)),
  )
  expect(text).toContain('in-own-settings')
  expect(text).toContain(Buffer.from('in-fileBytes').toString('base64'))
  expect(text).not.toMatch(/in-queue|in-settings/)
})

test('no two tables have the same name in the export', () => {
  const names = TABLE_NAMES.flatMap((name) => {
    const { inExport } = TABLES[name]
    if (typeof inExport === 'string') return [inExport]
    return 'name' in inExport ? [inExport.name] : []
  })
  expect(new Set(names).size).toBe(names.length)
})

test('what is unsent is counted, and taken along, in every table that can hold some', async () => {
  expect(await countUnsent(database)).toBe(0)
  await fillAll()
  await database.files.add({
    name: 'sent.jpg',
    size: 1,
    state: 'sent',
    code: null,
    addedAt: NOW,
    sentAt: NOW,
  })
  await database.fileBytes.add({ name: 'sent.jpg', bytes: new Uint8Array([1]) })
  await database.recorded.add({ id: 'b2', day: '2026-11-27', sent: 1 } as never)
  const context = { database, clock: { now: () => NOW, newId: () => 'id' } }
  const { format, version, exportedAt, person, ...taken } = JSON.parse(
    await exportUnsent(context, ME),
  )
  expect({ format, version, exportedAt, person }).toEqual({
    format: 'jejak-belum-terkirim',
    version: 1,
    exportedAt: '2026-11-28T03:00:00.000Z',
    person: ME.person,
  })
  expect(
    Object.entries(taken).map(([name, rows]) => [name, (rows as readonly unknown[]).length]),
  ).toEqual(
    TABLE_NAMES.map((name) => TABLES[name].unsent ?? TABLES[name].lostAtSignOut)
      .filter((part) => part !== undefined)
      .map((part) => [part.name, 1]),
  )
  expect(Object.keys(taken).toSorted()).toEqual([
    'files',
    'openForms',
    'recordedInBkn',
    'rejected',
    'suggestions',
    'unsent',
  ])
  expect(await countUnsent(database)).toBe(4)
})

test('what signing out deletes and nobody else has is named, or a habit that the dialog speaks of', () => {
  const habits = ['memory', 'templates', 'templateAnswers']
  const elsewhere = ['acknowledged', 'queue', 'skp', 'settings', 'bkn']
  const untold = TABLE_NAMES.filter(
    (name) => TABLES[name].atSignOut === 'delete' && !TABLES[name].lostAtSignOut,
  )
  expect(untold.toSorted()).toEqual([...habits, ...elsewhere].toSorted())
})

test('no unsent row is left out of what a person takes along because its bytes are gone', async () => {
  await fillAll()
  await database.fileBytes.clear()
  const context = { database, clock: { now: () => NOW, newId: () => 'id' } }
  const { files } = JSON.parse(await exportUnsent(context, ME))
  expect(files).toEqual([{ name: 'a.jpg', base64: '' }])
})

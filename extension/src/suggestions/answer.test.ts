import 'fake-indexeddb/auto'
import { ScriptedLog } from '@jejak/shared/test/scripted-log'
import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { defaultSettings } from '../settings/settings.ts'
import { database } from '../storage/database.ts'
import { giveAnswer, openAlike } from './answer.ts'
import { readDaySuggestions } from './day-suggestions.ts'
import { keepFromJejak } from './from-jejak.ts'
import { undoable } from './undo.ts'

const plan = [
  { id: 'ra-1', rencanaAksi: 'Menyusun laporan keuangan bulanan', rhk: '', indikator: '' },
  { id: 'ra-2', rencanaAksi: 'Mengelola arsip inaktif', rhk: '', indikator: '' },
]
const [, archive] = plan
const settings = { ...defaultSettings, zone: 420, apps: ['google-docs'] }
const PERSON = '01a2004e-9cf4-7e90-af9c-84be32226662'
const day = toDay('2026-01-19')

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())))

/** Forty minutes in each of these documents, one after the other. */
async function workOn(...labels: readonly string[]) {
  const log = new ScriptedLog(day, 420)
  for (const [at, label] of labels.entries()) {
    const hour = 8 + at
    const object = { type: 'document', key: `doc-${at}`, label }
    log.focus(`${hour}:00`, { app: 'google-docs', object, tab: 1 })
    for (let minute = 1; minute < 40; minute++) {
      log.edits(`${hour}:${String(minute).padStart(2, '0')}`)
    }
    log.blur(`${hour}:40`)
  }
  await database.events.bulkAdd(
    log.events.map((event) => ({ day, at: event.at, app: 'google-docs', event })),
  )
}
const read = () => readDaySuggestions(day, settings)
const links = async () => (await read()).items.map(({ link }) => link)

test('while no plan is known here nothing is asked', async () => {
  await workOn('Bahan Apel')
  expect(await links()).toEqual([undefined])
})

test('an answer stands for the suggestion, and "nothing fits" is one', async () => {
  await database.plan.bulkPut(plan)
  await workOn('Bahan Apel')
  const { items } = await read()
  expect(items[0]?.link?.kind).toBe('open')
  await giveAnswer(items, { plan: archive!, now: 1 })
  expect(await links()).toMatchObject([{ kind: 'linked', planId: 'ra-2', by: 'person' }])
  await giveAnswer(items, { plan: null, now: 2 })
  expect(await links()).toMatchObject([{ kind: 'none', by: 'person' }])
})

test('"nothing fits" is remembered for the next of the series', async () => {
  await database.plan.bulkPut(plan)
  await workOn('Bahan Apel Januari', 'Bahan Apel Februari')
  const [first] = (await read()).items
  await giveAnswer([first!], { plan: null, now: 1 })
  expect(await links()).toMatchObject([
    { kind: 'none', by: 'person' },
    { kind: 'none', by: 'memory' },
  ])
})

test('what was chosen in Jejak counts here, by the name of the rencana aksi', async () => {
  await database.plan.bulkPut(plan)
  await workOn('Bahan Apel')
  await keepFromJejak({
    type: 'bkn:knowledge',
    person: PERSON,
    plan: [],
    choices: [
      { text: 'Lain', objectKey: 'doc-0', rencanaAksi: 'Mengelola  arsip inaktif', at: 5 },
      { text: 'Lain', objectKey: 'doc-0', rencanaAksi: 'Tidak ada lagi', at: 6 },
    ],
  })
  expect(await links()).toMatchObject([{ kind: 'linked', planId: 'ra-2', by: 'certain' }])
})

test('without a plan of e-Kinerja that of Jejak serves', async () => {
  await workOn('Arsip Inaktif')
  await keepFromJejak({ type: 'bkn:knowledge', person: PERSON, plan: [...plan], choices: [] })
  const { items, plan: known } = await read()
  expect(known).toEqual(plan)
  expect(items[0]?.link?.chips[0]?.id).toBe('ra-2')
})

test('those alike that are open are offered, and the same answer for them can be taken back', async () => {
  await database.plan.bulkPut(plan)
  await workOn('Bahan Apel Januari', 'Bahan Apel Februari', 'Denah Ruang')
  const [first] = (await read()).items
  const alike = openAlike(first!, (await read()).items)
  expect(alike.map(({ suggestion }) => suggestion.object.label)).toEqual(['Bahan Apel Februari'])
  const undo = await undoable(day, () => giveAnswer(alike, { plan: archive!, now: 1 }))
  expect(await database.choices.count()).toBe(1)
  expect(await undo?.()).toBe(true)
  expect(await database.choices.count()).toBe(0)
})

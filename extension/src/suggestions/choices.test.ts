import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { ScriptedLog } from '@jejak/shared/test/scripted-log'
import { defaultSettings } from '../settings/settings.ts'
import { forgetChoice, learnChoice, listChoices, renameChoices, toMemory } from './choices.ts'
import { database, type Choice } from '../storage/database.ts'
import { readDaySuggestions } from './day-suggestions.ts'
import { forgetEverything } from '../storage/forget.ts'

const plan = [
  { id: 'ra-1', rencanaAksi: 'Menyusun laporan keuangan bulanan', rhk: '', indikator: '' },
  { id: 'ra-2', rencanaAksi: 'Mengelola arsip inaktif', rhk: '', indikator: '' },
]
const choice = (change: Partial<Choice> = {}): Choice => ({
  id: 'line',
  text: 'Menyusun dokumen Laporan Keuangan',
  objectKey: 'doc-1',
  planId: 'ra-2',
  rencanaAksi: 'Mengelola arsip inaktif',
  at: 1,
  ...change,
})

const recallChoices = async (known: typeof plan) => toMemory(await listChoices(), known)

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())))

/** An hour in a document, on a day of its own. */
async function workOn(dayText: string, key: string, label: string) {
  const day = toDay(dayText)
  const log = new ScriptedLog(day, 420)
  log.focus('8:00', { app: 'google-docs', object: { type: 'document', key, label }, tab: 1 })
  for (let minute = 1; minute < 40; minute++) log.edits(`8:${String(minute).padStart(2, '0')}`)
  log.blur('8:40')
  await database.events.bulkAdd(
    log.events.map((event) => ({ day, at: event.at, app: 'google-docs', event })),
  )
  const { items } = await readDaySuggestions(day, {
    ...defaultSettings,
    zone: 420,
    apps: ['google-docs'],
  })
  return items.map(({ suggestion }) => suggestion)
}

test('once corrected, the same document ranks the chosen rencana aksi first the next day', async () => {
  await database.plan.bulkPut(plan)
  const [first] = await workOn('2026-01-19', 'doc-1', 'Laporan Keuangan')
  expect(first?.plan[0]?.id).toBe('ra-1')
  await learnChoice(choice({ id: first?.id ?? '', objectKey: first?.object.key ?? '' }))
  const [next] = await workOn('2026-01-20', 'doc-1', 'Laporan Keuangan rev 2')
  expect(next?.plan[0]?.id).toBe('ra-2')
  expect(next?.plan[0]?.because).toContain('berkas yang sama dipilih sebelumnya')
  const [other] = await workOn('2026-01-21', 'doc-9', 'Laporan Keuangan Februari')
  expect(other?.plan.map(({ id }) => id)).toContain('ra-1')
})

test('a line corrected twice is remembered once, as it was last', async () => {
  await learnChoice(choice())
  await learnChoice(choice({ planId: 'ra-1', at: 2 }))
  expect(await recallChoices(plan)).toEqual([
    { text: 'Menyusun dokumen Laporan Keuangan', planId: 'ra-1', objectKey: 'doc-1', at: 2 },
  ])
})

test('a line whose rencana aksi is taken away again teaches nothing', async () => {
  await learnChoice(choice())
  await forgetChoice('line')
  expect(await recallChoices(plan)).toEqual([])
})

test('a renamed rencana aksi keeps what was chosen, and the next period knows it by its new name', async () => {
  await learnChoice(choice())
  const renamed = [{ id: 'ra-2', rencanaAksi: 'Menata arsip inaktif', rhk: '', indikator: '' }]
  await renameChoices(renamed)
  expect(await recallChoices(renamed)).toMatchObject([{ planId: 'ra-2' }])
  const nextPeriod = [{ id: 'ra-77', rencanaAksi: 'Menata arsip inaktif', rhk: '', indikator: '' }]
  expect(await recallChoices(nextPeriod)).toMatchObject([{ planId: 'ra-77' }])
})

test('what was chosen under a rencana aksi of another plan is left out', async () => {
  await learnChoice(choice({ planId: 'gone', rencanaAksi: 'Tidak ada lagi' }))
  expect(await recallChoices(plan)).toEqual([])
})

test('the newest five hundred are kept', async () => {
  await database.choices.bulkPut(
    Array.from({ length: 500 }, (_, at) => choice({ id: `old-${at}`, at })),
  )
  await learnChoice(choice({ id: 'new', at: 1000 }))
  expect(await database.choices.count()).toBe(500)
  expect(await database.choices.get('old-0')).toBeUndefined()
  expect((await recallChoices(plan))[0]?.at).toBe(1000)
})

test('"hapus semua" takes the choices along', async () => {
  await learnChoice(choice())
  await forgetEverything()
  expect(await database.choices.count()).toBe(0)
})

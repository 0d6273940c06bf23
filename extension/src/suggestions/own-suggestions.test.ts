import 'fake-indexeddb/auto'
import { addDays, instantOf, toDay } from '@jejak/shared/calendar/day'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '../settings/settings.ts'
import { database, type EventRow } from '../storage/database.ts'
import { readDaySuggestions } from './day-suggestions.ts'
import { forgetEverything } from '../storage/forget.ts'
import { drop, edit, merge, split } from './decide.ts'
import { addSuggestions, type NewSuggestion } from './manual.ts'
import { toOffered } from './offer.ts'
import { declineMeeting, questionsOf, reply } from './questions.ts'
import { findRepeatable } from './repeatable.ts'
import { findExpiring, forgetOldSuggestions } from './retention.ts'
import { undoable } from './undo.ts'

const day = toDay('2026-01-19')
const now = Date.parse('2026-01-19T16:00:00+07:00')
const settings = { ...defaultSettings, zone: 420 }
const hours = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }

const line = (id: string, change: Partial<NewSuggestion> = {}): NewSuggestion => ({
  id,
  start: 480,
  end: 540,
  text: 'Mengikuti rapat koordinasi',
  quantity: 1,
  unit: 'rapat',
  because: 'ditulis sendiri',
  ...change,
})
const add = (lines: readonly NewSuggestion[], on = day) =>
  addSuggestions(lines, { day: on, now, hours })
const items = async () => (await readDaySuggestions(day, settings)).items
const texts = async () =>
  (await items()).map(({ suggestion: { start, end, text } }) => `${start}–${end} ${text}`)
const requireItem = async (at = 0) => {
  const found = (await items())[at]
  if (!found) throw new Error('no such line')
  return found
}
const store = (events: readonly CaptureEvent[]) =>
  database.events.bulkAdd(
    events.map((event): Omit<EventRow, 'seq'> => ({ day, at: event.at, app: 'zoom', event })),
  )
const launch = (minute: number): CaptureEvent => ({
  at: instantOf(day, minute, 420),
  type: 'focus',
  tab: 1,
  app: 'zoom',
  object: { type: 'meeting', key: 'k', label: '' },
  route: '/launch',
})

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

describe('a line of the person’s own', () => {
  test('is a line like any other: edited, split, joined, and moved', async () => {
    await add([line('a')])
    await edit(await requireItem(), { text: 'Memimpin rapat koordinasi' }, now)
    await split(await requireItem(), 500, now)
    expect(await texts()).toEqual([
      '08:00–08:20 Memimpin rapat koordinasi',
      '08:20–09:00 Memimpin rapat koordinasi',
    ])
    await merge(await items(), now)
    expect(await texts()).toEqual(['08:00–09:00 Memimpin rapat koordinasi'])
    expect(toOffered(await requireItem())).toMatchObject({ start: 480, end: 540, app: 'manual' })
  })

  test('says no more in two parts than it said in one', async () => {
    await add([line('a', { quantity: 6, unit: 'surat' })])
    await split(await requireItem(), 500, now)
    const quantities = async () => (await items()).map(({ suggestion }) => suggestion.quantity)
    expect(await quantities()).toEqual([2, 4])
    await merge(await items(), now)
    expect(await quantities()).toEqual([6])
  })

  test('is ranked against the plan, and again when its words change', async () => {
    await database.plan.bulkPut([
      { id: 'ra-1', rencanaAksi: 'Menyusun laporan keuangan bulanan', rhk: '', indikator: '' },
      { id: 'ra-2', rencanaAksi: 'Memverifikasi SPJ bendahara', rhk: '', indikator: '' },
    ])
    await add([line('a', { text: 'Menyusun laporan keuangan' })])
    expect((await requireItem()).suggestion.plan[0]?.id).toBe('ra-1')
    await edit(await requireItem(), { text: 'Memverifikasi SPJ' }, now)
    expect((await requireItem()).suggestion.plan[0]?.id).toBe('ra-2')
    // What fits is asked of the plan of today at each look, so none is kept.
    expect((await database.kept.get('a'))?.suggestion?.plan).toEqual([])
  })

  test('is told to lie outside working hours', async () => {
    await add([line('a', { start: 1080, end: 1140 })])
    expect((await requireItem()).suggestion.outsideHours).toBe(true)
  })
})

describe('undo', () => {
  test('takes back adding, editing, splitting, joining and dropping', async () => {
    await add([line('a'), line('b', { start: 600, end: 660 })])
    const before = await texts()
    const acts = [
      () => add([line('c')]),
      async () => edit(await requireItem(), { text: 'Lain' }, now),
      async () => split(await requireItem(), 500, now),
      async () => merge(await items(), now),
      async () => drop(await requireItem(), now),
    ]
    for (const act of acts) {
      const undo = await undoable(day, act)
      expect(await texts()).not.toEqual(before)
      expect(await undo?.()).toBe(true)
      expect(await texts()).toEqual(before)
    }
  })

  test('touches nothing when the line was changed meanwhile', async () => {
    const undo = await undoable(day, () => add([line('a')]))
    await edit(await requireItem(), { text: 'Memimpin rapat' }, now)
    expect(await undo?.()).toBe(false)
    expect(await texts()).toEqual(['08:00–09:00 Memimpin rapat'])
  })

  test('has nothing to take back when nothing was changed', async () => {
    await add([line('a')])
    expect(await undoable(day, async () => split(await requireItem(), 480, now))).toBeUndefined()
  })
})

describe('questions', () => {
  const template = {
    id: 't',
    weekdays: [1],
    start: 540,
    end: 600,
    text: 'Mengikuti rapat mingguan membahas …',
    unit: 'rapat',
    quantity: 1,
    planId: null,
  }
  const asked = async (on = day, until = 960) =>
    (await questionsOf(on, settings, { until, now })).templates.map((one) => one.template.id)

  test('are asked on their weekday once they have begun, until they are answered', async () => {
    await database.templates.put(template)
    expect(await asked()).toEqual(['t'])
    expect(await asked(day, 500)).toEqual([])
    expect(await asked(addDays(day, 1))).toEqual([])
    await reply('t', day, 'not-today')
    expect(await asked()).toEqual([])
    expect(await asked(addDays(day, 7))).toEqual(['t'])
  })

  test('are not asked on a holiday', async () => {
    await database.templates.put({ ...template, weekdays: [5] })
    expect(await asked(toDay('2026-01-16'))).toEqual([])
    expect(await asked(toDay('2026-01-23'))).toEqual(['t'])
  })

  test('answers can be undone', async () => {
    await database.templates.put(template)
    const undo = await undoable(day, () => reply('t', day, 'not-today'))
    await undo?.()
    expect(await asked()).toEqual(['t'])
  })

  test('ask about a meeting in a desktop program, which takes no time while unanswered', async () => {
    await store([launch(542)])
    const { launched } = await questionsOf(day, settings, { until: 960, now })
    expect(launched).toMatchObject([{ app: 'zoom', start: 542 }])
    expect(await items()).toEqual([])
    expect((await readDaySuggestions(day, settings)).taken).toEqual([])
    const [meeting] = launched
    if (meeting) await declineMeeting(meeting, now)
    expect((await questionsOf(day, settings, { until: 960, now })).launched).toEqual([])
    expect((await readDaySuggestions(day, settings)).dropped).toEqual([])
  })

  test('ask about a meeting that fell silent, once and not while it may go on', async () => {
    const at = now - 6 * 3_600_000
    const call = { type: 'meeting', tab: 9, on: true, app: 'zoom', repeatMs: 120_000 } as const
    await store([0, 2, 4].map((minute) => ({ ...call, at: at + minute * 60_000 })))
    const asked = async (when = now) =>
      (await questionsOf(day, { ...settings, apps: ['zoom'] }, { until: 960, now: when })).unended
    expect(await asked(at + 6 * 60_000)).toEqual([])
    const [silent, ...others] = await asked()
    expect(others).toEqual([])
    expect(silent).toMatchObject({ app: 'zoom', text: 'Mengikuti rapat daring melalui Zoom' })
    if (silent) await declineMeeting(silent, now)
    expect(await asked()).toEqual([])
  })
})

describe('what can be repeated', () => {
  const monday = addDays(day, 1)

  test('is the last day whose words are still here, without its evidence', async () => {
    await add([line('a')], addDays(day, -3))
    await add([line('b', { text: 'Mengikuti apel' })])
    const found = await findRepeatable(monday, settings)
    expect(found).toMatchObject({ day, lines: [{ text: 'Mengikuti apel' }], movedDays: [] })
  })

  test('says on which days the words have gone to Jejak', async () => {
    await add([line('a')], addDays(day, -3))
    const moved = { id: 'm', day, from: ['m'], changedAt: now, blocks: [] }
    await database.kept.put({ ...moved, state: 'moved', time: { start: 480, end: 540 } })
    const found = await findRepeatable(monday, settings)
    expect(found).toMatchObject({ day: addDays(day, -3), movedDays: [day] })
    expect((await readDaySuggestions(day, settings)).taken).toEqual([{ start: 480, end: 540 }])
  })
})

describe('lines that are never moved', () => {
  test('are warned of after sixty days and gone after ninety', async () => {
    await add([line('a')])
    expect(await findExpiring(addDays(day, 59))).toBeUndefined()
    expect(await findExpiring(addDays(day, 60))).toEqual({
      count: 1,
      day,
      goneOn: addDays(day, 91),
    })
    await forgetOldSuggestions(addDays(day, 90))
    expect(await database.kept.count()).toBe(1)
    await forgetOldSuggestions(addDays(day, 91))
    expect(await database.kept.count()).toBe(0)
  })

  test('go with everything else when everything is deleted', async () => {
    await add([line('a')])
    await database.templates.put({
      id: 't',
      weekdays: [1],
      start: 540,
      end: 600,
      text: 'Mengikuti apel',
      unit: 'kegiatan',
      quantity: 1,
      planId: null,
    })
    await reply('t', day, 'later')
    await forgetEverything()
    const counts = await Promise.all(database.tables.map((table) => table.count()))
    expect(counts.every((count) => count === 0)).toBe(true)
  })
})

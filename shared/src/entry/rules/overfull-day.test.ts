import { expect, test } from 'vitest'
import { sampleDay, sampleEntry, sampleOther } from '../../../test/entry-samples.ts'
import { ENTRIES_A_DAY, overfullDay } from './overfull-day.ts'

test('a day takes 24 hours of entries and not a minute more', () => {
  const day = (end: number) =>
    overfullDay(
      sampleEntry({ start: 0, end }),
      sampleDay({ others: [sampleOther(0, 720), sampleOther(10, 700)] }),
    )
  expect(day(30)).toEqual([])
  expect(day(31)).toEqual([{ code: 'overfull-day', level: 'stop', params: { minutes: 1441 } }])
})

test('eight entries from midnight to midnight are no day of work', () => {
  const others = Array.from({ length: 7 }, (_, at) => ({ ...sampleOther(0, 1440), id: `o${at}` }))
  const [found] = overfullDay(sampleEntry({ start: 0, end: 1440 }), sampleDay({ others }))
  expect(found).toMatchObject({ code: 'overfull-day', params: { minutes: 8 * 1440 } })
})

test('the entry itself is not counted twice when it is among the others', () => {
  const entry = sampleEntry({ start: 0, end: 1440 })
  const others = [{ id: entry.id, start: 0, end: 1440, text: entry.text }]
  expect(overfullDay(entry, sampleDay({ others }))).toEqual([])
})

test('more entries than a supervisor can read are refused', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...sampleOther(at, at + 1), id: `o${at}` }))
  const day = (count: number) => overfullDay(sampleEntry(), sampleDay({ others: others(count) }))
  expect(day(ENTRIES_A_DAY - 1)).toEqual([])
  expect(day(ENTRIES_A_DAY)).toEqual([
    { code: 'too-many-entries', level: 'stop', params: { most: ENTRIES_A_DAY } },
  ])
})

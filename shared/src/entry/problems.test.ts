import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { problems as sentences } from '../i18n/id/problems.ts'
import { hasStop, problems } from './problems.ts'
import { sampleDay, sampleEntry, sampleOther } from '../../test/entry-samples.ts'

/** As wrong as an entry can be, in two halves: no one entry can be too long and too short. */
const WORST = [
  problems(
    sampleEntry({
      text: 'Kegiatan',
      start: 400,
      end: 700,
      planId: null,
      evidence: [{ url: 'http://a.b', title: '', scope: 'org' }],
    }),
    sampleDay({
      others: [sampleOther(100, 200, 'kegiatan'), sampleOther(650, 800)],
      periods: [],
      today: toDay('2026-11-18'),
      now: 500,
    }),
  ),
  problems(
    sampleEntry({ text: '', start: 480, end: 480, evidence: [] }),
    sampleDay({ today: toDay('2026-11-25') }),
  ),
  problems(
    sampleEntry({ start: 480, end: 482 }),
    sampleDay({
      others: Array.from({ length: 61 }, (_, at) => ({ ...sampleOther(0, 24), id: `o${at}` })),
      plan: sampleDay().plan.map((item) => ({ ...item, acting: { terms: [] } })),
    }),
  ),
]

test('an entry in order has no problem', () => {
  expect(problems(sampleEntry(), sampleDay())).toEqual([])
})

test('stops come before warnings', () => {
  for (const found of WORST) {
    const levels = found.map((problem) => problem.level)
    expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === 'stop' ? -1 : 1)))
  }
})

test('every rule is asked, and every code it can give has a sentence', () => {
  const found = new Set(WORST.flat().map((problem) => `entry.${problem.code}`))
  const written = Object.keys(sentences).filter((key) => key.startsWith('entry.'))
  expect(found).toEqual(new Set(written))
})

test('a sentence with a place for something is given it', () => {
  for (const problem of WORST.flat()) {
    const sentence = sentences[`entry.${problem.code}`]
    const wanted = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    expect(Object.keys(problem.params ?? {})).toEqual(expect.arrayContaining(wanted))
  }
})

test('a stop hinders and a warning does not', () => {
  expect(WORST.map(hasStop)).toEqual([true, true, true])
  expect(hasStop(problems(sampleEntry({ start: 480, end: 482 }), sampleDay()))).toBe(false)
})

test('the same entry on the same day has the same problems, and is not changed by being asked', () => {
  const entry = sampleEntry({ text: 'Kegiatan' })
  const day = sampleDay({ others: [sampleOther(500, 600)] })
  const before = JSON.stringify({ entry, day })
  expect(problems(entry, day)).toEqual(problems(entry, day))
  expect(JSON.stringify({ entry, day })).toBe(before)
})

import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { settle } from './settle.ts'
import type { Unsettled } from './settle.ts'
import { decide } from './settling.ts'
import type { Answer } from './settling.ts'

const draft: Unsettled = {
  id: 'a',
  day: toDay('2025-11-19'),
  start: 490,
  end: 580,
  text: 'Menyusun\nlaporan',
  rencanaAksi: 'Menyusun laporan bulanan',
  quantity: 1,
  unit: 'dokumen',
  evidence: ['https://drive.google.com/x'],
}
const settleAs = (one: Unsettled, answer: Answer) =>
  settle([one], { [one.id]: decide(one, {}, answer) })
const codes = (change: Partial<Unsettled>) =>
  settle([{ ...draft, ...change }], {}).issues.map((issue) => issue.code)

test('an entry without a question comes out as it will stand in the form, on one line', () => {
  expect(settle([draft], {})).toEqual({
    issues: [],
    entries: [{ ...draft, text: 'Menyusun laporan', evidence: 'https://drive.google.com/x' }],
  })
})

test('what BKN cannot hold is asked about, and nothing is filled meanwhile', () => {
  expect(codes({ text: 'x'.repeat(256) })).toEqual(['text-too-long'])
  expect(codes({ text: 'Tabel <b>' })).toEqual(['text-markup'])
  expect(codes({ quantity: 1.5 })).toEqual(['decimal-quantity'])
  expect(codes({ evidence: [] })).toEqual(['no-evidence'])
  expect(codes({ evidence: ['https://a.id/1', 'https://a.id/2'] })).toEqual(['many-evidence'])
  expect(codes({ evidence: ['http://a.id'] })).toEqual(['bad-link'])
  expect(codes({ rencanaAksi: null })).toEqual(['no-rencana-aksi'])
  expect(codes({ start: 1320, end: 120 })).toEqual(['over-midnight'])
  expect(settle([{ ...draft, quantity: 1.5 }], {}).entries).toEqual([])
})

test('an evidence file never goes into the field for a link', () => {
  const file = `/api/files/${'a1'.repeat(32)}.jpg`
  const link = 'https://drive.google.com/x'
  const settled = (evidence: readonly string[], decided?: string | null) =>
    settleAs({ ...draft, evidence }, decided === undefined ? {} : { evidence: decided })
  expect(settled([file])).toEqual({
    entries: [],
    issues: [{ id: 'a', code: 'file-evidence', level: 'ask' }],
  })
  expect(settled([file], null).entries).toMatchObject([{ evidence: '' }])
  expect(settled([file], link).entries).toMatchObject([{ evidence: link }])
  expect(settled([file], file).issues).toMatchObject([{ code: 'bad-link', level: 'ask' }])
  expect(settled([file, link])).toMatchObject({
    entries: [{ evidence: link }],
    issues: [{ code: 'file-evidence', level: 'tell' }],
  })
})

test('work over midnight becomes two entries once the person agrees', () => {
  const night = { ...draft, start: 1320, end: 120 }
  const { entries, issues } = settleAs(night, { splitAtMidnight: true })
  expect(entries.map(({ id, day, start, end }) => [id, day, start, end])).toEqual([
    ['a', '2025-11-19', 1320, 1439],
    ['a+1', '2025-11-20', 0, 120],
  ])
  expect(issues).toEqual([{ id: 'a', code: 'not-drawn', level: 'tell' }])
})

test('the end of the day is 23:59 in the form', () => {
  const { entries } = settleAs({ ...draft, end: 1440 }, { splitAtMidnight: true })
  expect(entries).toMatchObject([{ end: 1439 }])
})

test('the same entry twice is asked about', () => {
  expect(settle([draft, { ...draft, id: 'b' }], {})).toMatchObject({
    entries: [{ id: 'a' }],
    issues: [{ id: 'b', code: 'duplicate', level: 'ask' }],
  })
})

test('decisions of the person are what is filled', () => {
  const many = { ...draft, quantity: 0.5, evidence: ['https://a.id/1', 'https://a.id/2'] }
  const { entries, issues } = settleAs(many, { quantity: 1, evidence: 'https://a.id/2' })
  expect(issues).toEqual([])
  expect(entries).toMatchObject([{ quantity: 1, evidence: 'https://a.id/2' }])
})

test('what is changed after a decision is filled as it is now, or asked about anew', () => {
  const half = { ...draft, quantity: 0.5 }
  const decisions = { a: decide(half, {}, { quantity: 1 }) }
  expect(settle([{ ...draft, quantity: 3 }], decisions).entries).toMatchObject([{ quantity: 3 }])
  expect(settle([{ ...draft, quantity: 2.5 }], decisions).issues).toMatchObject([
    { code: 'decimal-quantity', level: 'ask' },
  ])
})

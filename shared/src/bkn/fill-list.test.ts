import { describe, expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { Entry } from '../entry/entry.ts'
import type { Period } from '../skp/skp.ts'
import { recordedOf, toFillList } from './fill-list.ts'
import type { FillChoices } from './fill-list.ts'
import { stampOf } from './recorded.ts'
import type { BknRecord } from './recorded.ts'
import { decide } from './settling.ts'

const period = (id: string, from: string, to: string, deadline: string): Period => ({
  id,
  name: id,
  from: toDay(from),
  to: toDay(to),
  deadline: toDay(deadline),
  jenis: 'bulanan',
  final: false,
})
const periods = [
  period('p1', '2025-10-16', '2025-11-15', '2025-11-20'),
  period('p2', '2025-11-16', '2025-12-15', '2025-12-20'),
]
const plan = [
  { id: 'ra1', periodId: 'p1', rencanaAksi: 'Menyusun laporan' },
  { id: 'ra2', periodId: 'p2', rencanaAksi: 'Menyusun laporan' },
]
const link = (url: string) => ({ url, title: '', scope: 'org' as const })
const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  owner: 'o',
  day: toDay('2025-11-18'),
  start: 480,
  end: 540,
  text: `Kegiatan ${id}`,
  planId: 'ra2',
  quantity: 1,
  unit: 'dokumen',
  quality: null,
  evidence: [link('https://a.example/1')],
  origin: 'manual',
  status: 'submitted',
  version: 1,
  removed: false,
  submittedAt: 1,
  decision: null,
  ...change,
})
const list = (
  entries: readonly Entry[],
  more: { readonly records?: readonly BknRecord[]; readonly choices?: Partial<FillChoices> } = {},
) =>
  toFillList({
    entries,
    plan,
    periods,
    records: more.records ?? [],
    choices: { chosen: {}, settling: {}, ...more.choices },
    today: toDay('2025-11-21'),
  })
const record = (of: Entry, at = 1): BknRecord => ({
  entry: {
    id: of.id,
    day: of.day,
    start: of.start,
    end: of.end,
    text: of.text,
    rencanaAksi: 'Menyusun laporan',
    quantity: of.quantity,
    unit: of.unit,
    evidence: '',
  },
  stamp: stampOf(of),
  at,
  how: 'filled',
})
const chosen = (of: ReturnType<typeof list>) =>
  of.lines.filter(({ isChosen }) => isChosen).map((line) => line.entry.id)

describe('which entries go', () => {
  test('by default the submitted and the approved, and neither drafts nor returned ones', () => {
    const all = (['draft', 'submitted', 'approved', 'returned'] as const).map((status) =>
      entry(status, { status }),
    )
    expect(chosen(list(all))).toEqual(['submitted', 'approved'])
  })

  test('a draft when the person says so', () => {
    const found = list([entry('a', { status: 'draft' })], { choices: { chosen: { a: true } } })
    expect(found.orders.map((order) => order.entry.id)).toEqual(['a'])
  })

  test('one that is recorded does not go again, by its id or by day, times and words', () => {
    const a = entry('a')
    const copy = entry('b', { text: 'Kegiatan a ' })
    const found = list([a, copy], { records: [record(a)] })
    expect(chosen(found)).toEqual([])
    expect(found.lines.map(({ recorded }) => recorded)).toEqual(['same', 'same'])
  })

  test('one that was changed after it was recorded says so, and waits for the person', () => {
    const before = entry('a')
    const found = list([entry('a', { end: 550 })], { records: [record(before)] })
    expect(found.lines[0]).toMatchObject({ recorded: 'differs', isChosen: false })
  })

  test('the second part of a recorded entry that was split, and one it was merged into, wait for the person', () => {
    const before = entry('a', { start: 480, end: 600 })
    const parts = [entry('a', { start: 480, end: 540 }), entry('b', { start: 540, end: 600 })]
    const merged = entry('c', { start: 420, end: 600 })
    const found = list([...parts, merged], { records: [record(before)] })
    expect(found.lines.map(({ recorded, inItsTime }) => [recorded, inItsTime?.entry.id])).toEqual([
      ['differs', undefined],
      ['no', 'a'],
      ['no', 'a'],
    ])
    expect(chosen(found)).toEqual([])
    expect(
      chosen(list(parts, { records: [record(before)], choices: { chosen: { b: true } } })),
    ).toEqual(['b'])
  })

  test('the newest of two recordings counts', () => {
    const old = entry('a')
    const now = entry('a', { end: 550 })
    expect(recordedOf(now, [record(old, 1), record(now, 2)])).toBe('same')
    expect(recordedOf(now, [record(now, 1), record(old, 2)])).toBe('differs')
  })

  test('a day outside every period, or a rencana aksi of another period, cannot go at all', () => {
    const strange = entry('a', { day: toDay('2025-01-02') })
    const other = entry('b', { planId: 'ra1' })
    const found = list([strange, other], { choices: { chosen: { a: true, b: true } } })
    expect(found.lines.map(({ place }) => place)).toEqual(['outside', 'outside'])
    expect(found.orders).toEqual([])
  })

  test('a period whose deadline has passed is told, and goes only when the person says so', () => {
    const late = entry('a', { day: toDay('2025-11-10'), planId: 'ra1' })
    expect(list([late]).lines[0]).toMatchObject({ place: 'closed', isChosen: false })
    expect(chosen(list([late], { choices: { chosen: { a: true } } }))).toEqual(['a'])
  })
})

describe('what is decided first', () => {
  test('each question stands at its entry, and the others can go meanwhile', () => {
    const open = entry('a', { evidence: [] })
    const many = entry('b', {
      evidence: [link('https://a.example/1'), link('https://a.example/2')],
    })
    const late = entry('c', { end: 1440 })
    const found = list([open, many, late, entry('d')])
    expect(found.lines.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ['no-evidence'],
      ['many-evidence'],
      ['over-midnight'],
      [],
    ])
    expect(found.open).toBe(3)
    expect(found.orders.map((order) => order.entry.id)).toEqual(['d'])
  })

  test('a file of Jejak is asked about, and never goes into the field for a link', () => {
    const file = link(`/api/files/${'a'.repeat(64)}.pdf`)
    const found = list([
      entry('a', { evidence: [file] }),
      entry('b', { evidence: [file, link('https://a.example/1')] }),
    ])
    expect(found.lines[0]?.issues.map(({ code }) => code)).toEqual(['file-evidence'])
    expect(found.orders.map((order) => order.entry.evidence)).toEqual(['https://a.example/1'])
  })

  test('an order carries the stamp of the entry as it stands, not as it was settled', () => {
    const open = entry('a', { evidence: [] })
    const facts = { ...open, evidence: [] }
    const settling = { a: decide(facts, {}, { evidence: null, text: 'Lain' }) }
    const found = list([open], { choices: { settling } })
    expect(found.lines[0]?.decided).toEqual(['text', 'without'])
    expect(found.orders).toMatchObject([{ stamp: stampOf(open), entry: { text: 'Lain' } }])
  })
})

test('what was approved goes out with the words and the period it was approved under', () => {
  const decision = {
    act: 'approve' as const,
    comment: '',
    by: 'Sri',
    actingAs: 'Kepala',
    at: 1,
    seq: 1,
    plan: {
      rencanaAksi: 'Kata lama',
      rhk: 'RHK lama',
      period: { name: 'p2', from: '2025-11-16', to: '2025-12-15' },
    },
  }
  // The plan was reworded afterwards, and its rencana aksi moved to another period.
  const moved = { decision, planId: 'ra1' }
  const { lines } = list([
    entry('approved', { ...moved, status: 'approved' }),
    entry('returned', { ...moved, status: 'returned', start: 600, end: 660 }),
  ])
  expect(lines.map(({ rencanaAksi, place }) => [rencanaAksi, place])).toEqual([
    ['Kata lama', 'open'],
    ['Menyusun laporan', 'outside'],
  ])
})

import { describe, expect, it } from 'vitest'
import type { Entry, Status } from '../entry/entry.ts'
import { findMerges, mergeEntries, proposeText } from './merge.ts'
import { sampleContent } from '../../test/content-sample.ts'

const piece = (
  id: string,
  start: number,
  end: number,
  change: Partial<Pick<Entry, 'status' | 'planId' | 'evidence'>> = {},
) => ({
  ...sampleContent({ start, end }),
  id,
  status: 'draft' as Status,
  ...change,
})
const told = (entries: ReturnType<typeof piece>[], id: string) => {
  const entry = entries.find((one) => one.id === id)
  if (!entry) throw new Error(id)
  return findMerges(entry, entries).map(
    ({ keep, absorb, pause }) => `${keep.id}+${absorb.id} ${pause}`,
  )
}

describe('findMerges', () => {
  it('finds the neighbours on both sides, the earlier one kept', () => {
    const day = [piece('a', 480, 540), piece('b', 540, 600), piece('c', 610, 660)]
    expect(told(day, 'b')).toEqual(['a+b 0', 'b+c 10'])
  })

  it('keeps the returned one whichever comes first, and leaves two returned ones alone', () => {
    const day = [piece('a', 480, 540), piece('b', 540, 600, { status: 'returned' })]
    expect(told(day, 'a')).toEqual(['b+a 0'])
    const both = day.map((one) => ({ ...one, status: 'returned' as const }))
    expect(told(both, 'a')).toEqual([])
  })

  it.each<[string, ReturnType<typeof piece>]>([
    ['another rencana aksi', piece('b', 540, 600, { planId: 'other' })],
    ['a submitted one', piece('b', 540, 600, { status: 'submitted' })],
    ['an approved one', piece('b', 540, 600, { status: 'approved' })],
    ['a quarter of an hour between', piece('b', 555, 600)],
  ])('does not join %s', (_name, other) => {
    expect(told([piece('a', 480, 540), other], 'a')).toEqual([])
  })

  it('does not join two that have more links together than one entry holds (seed 5051)', () => {
    const evidence = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        url: `https://a.go.id/${from + at}`,
        title: '',
        scope: 'unknown' as const,
      }))
    const first = piece('a', 480, 540, { evidence: evidence(0, 6) })
    const joined = (count: number, from: number) =>
      told([first, piece('b', 540, 600, { evidence: evidence(from, count) })], 'a')
    expect(joined(5, 6)).toEqual([])
    // One of them is the same: together they are ten.
    expect(joined(5, 5)).toHaveLength(1)
  })

  it('does not join two that have no rencana aksi, nor over a third one', () => {
    const without = [piece('a', 480, 540, { planId: null }), piece('b', 540, 600, { planId: null })]
    expect(told(without, 'a')).toEqual([])
    const between = [
      piece('a', 480, 540),
      piece('x', 540, 545, { planId: 'x' }),
      piece('b', 545, 600),
    ]
    expect(told(between, 'a')).toEqual([])
  })
})

describe('mergeEntries', () => {
  const link = (url: string) => ({ url, title: url, scope: 'unknown' as const })

  it('covers the time of both, adds quantities of one unit and gathers the links once', () => {
    const keep = sampleContent({ quantity: 2, evidence: [link('https://a.go.id/1')], quality: 90 })
    const absorb = sampleContent({
      start: 545,
      end: 600,
      quantity: 3,
      unit: 'Dokumen ',
      quality: 80,
      evidence: [link('https://a.go.id/1'), link('https://a.go.id/2')],
    })
    expect(mergeEntries(keep, absorb, 'Menyusun dan memeriksa laporan')).toEqual({
      ...keep,
      end: 600,
      text: 'Menyusun dan memeriksa laporan',
      quantity: 5,
      quality: null,
      evidence: [link('https://a.go.id/1'), link('https://a.go.id/2')],
    })
  })

  it('does not add orang to dokumen', () => {
    const merged = mergeEntries(
      sampleContent({ quantity: 2 }),
      sampleContent({ unit: 'orang' }),
      'x',
    )
    expect([merged.quantity, merged.unit]).toEqual([2, 'dokumen'])
  })

  it('keeps no more links than an entry may have', () => {
    const many = (from: number) =>
      Array.from({ length: 8 }, (_, at) => link(`https://a.go.id/${from + at}`))
    const merged = mergeEntries(
      sampleContent({ evidence: many(0) }),
      sampleContent({ evidence: many(8) }),
      'x',
    )
    expect(merged.evidence).toHaveLength(10)
  })
})

describe('proposeText', () => {
  it('joins what differs, and never makes a line longer than BKN takes', () => {
    expect(proposeText('Menyusun laporan', 'menyusun laporan ')).toBe('Menyusun laporan')
    expect(proposeText('Menyusun', 'Memeriksa')).toBe('Menyusun; Memeriksa')
    expect(proposeText('a'.repeat(200), 'b'.repeat(60))).toBe('a'.repeat(200))
  })
})

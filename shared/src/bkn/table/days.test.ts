import { expect, test } from 'vitest'
import { toDay } from '../../calendar/day.ts'
import { readDay, settleDays } from './days.ts'
import type { SheetCell } from './sheet.ts'

const dateCell = (day: string): SheetCell => ({ day: toDay(day), minutes: 0 })

/** The days of a column, or how it stands. */
function told(cells: readonly SheetCell[], answers = {}) {
  const settled = settleDays(cells, answers)
  if (settled.kind === 'ask') return settled.question
  if (settled.kind === 'mixed') return 'mixed'
  return cells.map((cell) => readDay(cell, settled.convention))
}

test('one date that fits one order alone decides for its whole column', () => {
  expect(told(['03/05/2026', '15/05/2026'])).toEqual(['2026-05-03', '2026-05-15'])
  expect(told(['5/3/2026', '5/15/2026'])).toEqual(['2026-05-03', '2026-05-15'])
})

test('a column that fits both orders is asked about, with both readings', () => {
  const cells = ['04/04/2026', '03/05/2026']
  expect(told(cells)).toEqual({
    id: 'dates',
    cell: '03/05/2026',
    first: '2026-05-03',
    second: '2026-03-05',
  })
  expect(told(cells, { dates: 'first' })).toEqual(['2026-04-04', '2026-05-03'])
  expect(told(cells, { dates: 'second' })).toEqual(['2026-04-04', '2026-03-05'])
  expect(told(['04/04/2026'])).toEqual(['2026-04-04'])
})

test('two orders in one column are never read', () => {
  expect(told(['15/05/2026', '5/16/2026'])).toBe('mixed')
})

test('a date that does not exist is one cell’s error and no other’s', () => {
  expect(told(['31/02/2026', '15/05/2026'])).toEqual([undefined, '2026-05-15'])
})

test('the weekday beside a date decides its order, or shows that it is wrong', () => {
  // 3 May 2026 is a Sunday, 5 March a Thursday.
  expect(told(['Minggu, 03/05/2026'])).toEqual(['2026-05-03'])
  expect(told(['Kamis/03/05/2026'])).toEqual(['2026-03-05'])
  expect(told(['Senin, 4 Mei 2026', 'Selasa, 4 Mei 2026'])).toEqual(['2026-05-04', undefined])
})

test('months are read by their names, whole or short, Indonesian or English', () => {
  const cells = ['12 Mei 2026', '12 AGUSTUS 2026', '12 Agt 2026', '12-Dec-26', '2026/05/12']
  expect(told(cells)).toEqual([
    '2026-05-12',
    '2026-08-12',
    '2026-08-12',
    '2026-12-12',
    '2026-05-12',
  ])
  expect(told(['2026-05-12 00:00:00', '46037', 'besok'])).toEqual([
    '2026-05-12',
    undefined,
    undefined,
  ])
})

test('date cells beside typed dates may be exchanged, and are asked about', () => {
  const cells = [dateCell('2026-03-05'), '15/05/2026']
  expect(told(cells)).toEqual({
    id: 'turned',
    cell: '2026-03-05',
    first: '2026-03-05',
    second: '2026-05-03',
  })
  expect(told(cells, { turned: 'second' })).toEqual(['2026-05-03', '2026-05-15'])
  // Exchanged it is the same day.
  expect(told([dateCell('2026-05-05'), '15/05/2026'])).toEqual(['2026-05-05', '2026-05-15'])
  // Nobody exchanges the twentieth.
  expect(told([...cells, dateCell('2026-05-20')])).toEqual([
    '2026-03-05',
    '2026-05-15',
    '2026-05-20',
  ])
})

import { describe, expect, it } from 'vitest'
import { toClusters } from './columns.ts'
import { hoursOfRows, toRows } from './rows.ts'

const block = (id: string, start: number, end: number) => ({ id, start, end })
const OFFICE = { start: 450, end: 960 }

const edges = (rows: ReturnType<typeof toRows>['rows']) =>
  rows.map(({ from, to, kind }) => [from, to, kind])

describe('the rows of a day', () => {
  it('begin and end with the working day, though it holds less', () => {
    const { rows } = toRows({
      clusters: toClusters([block('a', 480, 540)]),
      gaps: [{ start: 450, end: 480 }],
      range: OFFICE,
    })
    expect(edges(rows)).toEqual([
      [450, 480, 'gap'],
      [480, 540, 'busy'],
      [540, 960, 'fold'],
    ])
  })

  it('reach to what lies outside of it, and fold the night between', () => {
    const { rows, blocks } = toRows({
      clusters: toClusters([block('night', 0, 120), block('day', 450, 510)]),
      gaps: [],
      range: OFFICE,
    })
    expect(edges(rows)).toEqual([
      [0, 60, 'busy'],
      [60, 120, 'busy'],
      [120, 450, 'fold'],
      [450, 480, 'busy'],
      [480, 510, 'busy'],
      [510, 960, 'fold'],
    ])
    expect(rows[2]?.height).toBeLessThan(30)
    expect(blocks.get('day')).toEqual([3, 5])
  })

  it('have an edge wherever one of several overlapping blocks begins or ends', () => {
    const { rows, blocks } = toRows({
      clusters: toClusters([block('a', 480, 525), block('b', 510, 560)]),
      gaps: [],
      range: { start: 480, end: 560 },
    })
    expect(rows.slice(0, 4).map(({ from }) => from)).toEqual([480, 510, 525, 540])
    expect(blocks.get('a')).toEqual([0, 2])
    expect(blocks.get('b')).toEqual([1, 4])
  })

  it('end with one for each of those blocks, which takes no time and names no hour', () => {
    const { rows, feet } = toRows({
      clusters: toClusters([block('a', 480, 540), block('b', 510, 540), block('c', 540, 600)]),
      gaps: [],
      range: { start: 480, end: 600 },
    })
    expect([feet.get('a'), feet.get('b'), feet.get('c')]).toEqual([2, 3, undefined])
    expect(edges(rows).slice(2)).toEqual([
      [540, 540, 'busy'],
      [540, 540, 'busy'],
      [540, 600, 'busy'],
    ])
    expect(hoursOfRows(rows)).toEqual([
      { hour: 480, line: 0 },
      { hour: 540, line: 4 },
      { hour: 600, line: 5 },
    ])
  })

  it('give each of too many at once a row of its own, in order', () => {
    const many = Array.from({ length: 6 }, (_, n) => block(`b${n}`, 480, 600))
    const { rows, blocks } = toRows({ clusters: toClusters(many), gaps: [], range: OFFICE })
    expect(blocks.get('b0')).toEqual([1, 2])
    expect(blocks.get('b5')).toEqual([6, 7])
    expect(rows[6]).toMatchObject({ from: 580, to: 600 })
  })

  it('show a block that ends before it begins', () => {
    const { blocks } = toRows({
      clusters: toClusters([block('a', 600, 540)]),
      gaps: [],
      range: OFFICE,
    })
    expect(blocks.get('a')).toEqual([1, 2])
  })

  it('are none on a day with no hours and nothing in it', () => {
    expect(toRows({ clusters: [], gaps: [], range: { start: 0, end: 0 } }).rows).toEqual([])
  })

  it('name the hours that they begin with, and the last one', () => {
    const { rows } = toRows({
      clusters: toClusters([block('a', 450, 540)]),
      gaps: [],
      range: { start: 450, end: 540 },
    })
    expect(hoursOfRows(rows)).toEqual([
      { hour: 480, line: 1 },
      { hour: 540, line: 2 },
    ])
  })
})

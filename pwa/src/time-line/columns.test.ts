import { describe, expect, it } from 'vitest'
import { toClusters, tracksOf } from './columns.ts'

const block = (id: string, start: number, end: number) => ({ id, start, end })

describe('blocks that share minutes', () => {
  it('stand side by side, and what only touches stands alone', () => {
    const clusters = toClusters([
      block('a', 480, 540),
      block('b', 540, 600),
      block('c', 570, 630),
      block('d', 600, 660),
    ])
    expect(clusters.map(({ blocks, columns }) => [blocks.map(({ id }) => id), columns])).toEqual([
      [['a'], [0]],
      [
        ['b', 'c', 'd'],
        [0, 1, 0],
      ],
    ])
    expect(clusters[1]).toMatchObject({ start: 540, end: 660, width: 2, isStacked: false })
  })

  it('go one below the other when there are more than a phone has room for', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id, index) => block(id, 480 + index, 600))
    expect(toClusters(many)[0]).toMatchObject({ width: 5, isStacked: true })
    expect(toClusters(many.slice(1))[0]).toMatchObject({ width: 4, isStacked: false })
  })

  it('show one that ends before it begins', () => {
    const [cluster] = toClusters([block('a', 600, 540), block('b', 600, 660)])
    expect(cluster).toMatchObject({ start: 600, end: 660, width: 2 })
  })

  it('hang together over a long one that all of them share', () => {
    const [cluster, ...rest] = toClusters([
      block('long', 480, 720),
      block('a', 480, 500),
      block('b', 700, 710),
    ])
    expect(rest).toEqual([])
    expect(cluster).toMatchObject({ columns: [0, 1, 1], width: 2 })
  })
})

describe('the tracks of a column', () => {
  it('share the width evenly', () => {
    const three = { width: 3, isStacked: false }
    expect([0, 1, 2].map((column) => tracksOf(three, column))).toEqual([
      [0, 4],
      [4, 8],
      [8, 12],
    ])
  })

  it('are all of them for blocks one below the other', () => {
    expect(tracksOf({ width: 5, isStacked: true }, 3)).toEqual([0, 12])
  })
})

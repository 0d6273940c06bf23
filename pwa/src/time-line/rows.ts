import type { Cluster } from './columns.ts'
import { lastMinuteOf } from './columns.ts'
import type { Span } from './span.ts'

/** A stretch of the day and the least height it gets, in minutes of full scale; the page makes it as high as its content needs. */
export type Row = {
  readonly from: number
  readonly to: number
  readonly kind: 'busy' | 'gap' | 'fold'
  readonly height: number
}

export type Rows = {
  readonly rows: readonly Row[]
  /** The rows of each block, first and the one after the last, counted from 0. */
  readonly blocks: ReadonlyMap<string, readonly [number, number]>
  /** Of each block that shares its width: a row below all of them, for what it has to say besides its sentence. */
  readonly feet: ReadonlyMap<string, number>
}

/** What nobody has filled takes less room than what somebody did, and what is not to be filled next to none. */
const GAP_SCALE = 0.5
const FOLD_MOST = 26
const FOLD_SCALE = 0.5

/**
 * The day as rows of a grid, with an edge wherever a block or a gap begins or ends and at each full hour in between. What
 * lies between and is neither is folded up, however long it is, so that nobody scrolls through a night.
 * @param clusters in order, as `toClusters` gives them
 * @param gaps in order; none of them shares a minute with a block
 */
export function toRows({
  clusters,
  gaps,
  range,
}: {
  readonly clusters: readonly Cluster[]
  readonly gaps: readonly Span[]
  /** The line reaches at least that far. */
  readonly range: Span
}): Rows {
  const rows: Row[] = []
  const blocks = new Map<string, readonly [number, number]>()
  const feet = new Map<string, number>()
  const pieces = [
    ...clusters.map((cluster) => ({ cluster, start: cluster.start, end: cluster.end })),
    ...gaps.map(({ start, end }) => ({ cluster: null, start, end })),
  ].toSorted((a, b) => a.start - b.start)
  let reached = Math.min(range.start, ...pieces.map(({ start }) => start))
  const fold = (to: number) => {
    if (to <= reached) return
    const height = Math.min(FOLD_MOST, (to - reached) * FOLD_SCALE)
    rows.push({ from: reached, to, kind: 'fold', height })
  }
  for (const piece of pieces) {
    fold(piece.start)
    const { cluster, end } = piece
    if (!cluster) rows.push(...between([piece.start, ...hoursWithin(piece), end], 'gap', GAP_SCALE))
    else if (cluster.isStacked) addStack(cluster)
    else addColumns(cluster)
    reached = Math.max(reached, end)
  }
  fold(Math.max(range.end, reached))
  return { rows, blocks, feet }

  /** All of them in one stretch, of which each gets a part: where one lies is told by its words. */
  function addStack({ blocks: stacked, start, end }: Cluster) {
    const share = (end - start) / stacked.length
    for (const [index, block] of stacked.entries()) {
      blocks.set(block.id, [rows.length, rows.length + 1])
      const from = start + index * share
      rows.push({ from, to: from + share, kind: 'busy', height: 0 })
    }
  }

  function addColumns(cluster: Cluster) {
    const first = rows.length
    const ends = cluster.blocks.flatMap((block) => [block.start, lastMinuteOf(block)])
    const edges = [...new Set([...ends, ...hoursWithin(cluster)])].sort((a, b) => a - b)
    rows.push(...between(edges, 'busy', 1))
    for (const block of cluster.blocks) {
      const from = first + edges.indexOf(block.start)
      blocks.set(block.id, [from, first + edges.indexOf(lastMinuteOf(block))])
    }
    // Words in a narrow column would make its minutes long. A foot takes no time, and no room unless it is needed.
    if (cluster.width === 1) return
    for (const block of cluster.blocks) {
      feet.set(block.id, rows.length)
      rows.push({ from: cluster.end, to: cluster.end, kind: 'busy', height: 0 })
    }
  }
}

const between = (edges: readonly number[], kind: Row['kind'], scale: number): Row[] =>
  edges.slice(1).map((to, index) => {
    const from = edges[index] ?? to
    return { from, to, kind, height: (to - from) * scale }
  })

/** Full hours strictly inside. */
function hoursWithin({ start, end }: Span): number[] {
  const hours: number[] = []
  for (let hour = Math.floor(start / 60) * 60 + 60; hour < end; hour += 60) hours.push(hour)
  return hours
}

/** The full hours on which a row begins, and the end of the last row when it is one, with the line each stands at. */
export const hoursOfRows = (rows: readonly Row[]): { hour: number; line: number }[] =>
  [...rows, { from: rows.at(-1)?.to ?? -1, to: -1 }].flatMap(({ from, to }, line) =>
    from >= 0 && from % 60 === 0 && from !== to ? [{ hour: from, line }] : [],
  )

import type { DayHours } from '@jejak/shared/calendar/hours'
import type { Interval } from '@jejak/shared/calendar/interval'
import type { Judged } from '../entries/day-view-model.ts'
import { overlapWith } from '../entries/timeline.ts'
import type { DraftRow } from '../storage/rows.ts'
import { toClusters, TRACKS, tracksOf, type Cluster } from '../time-line/columns.ts'
import { toRows, type Row, type Rows } from '../time-line/rows.ts'
import type { Span } from '../time-line/span.ts'

type Placed = Span & {
  readonly id: string
  /** Minutes shared with blocks that stand before it. */
  readonly overlap: number
}
export type EntryBlock = Placed & { readonly kind: 'entry'; readonly judged: Judged }
export type GhostBlock = Placed & { readonly kind: 'ghost'; readonly row: DraftRow }
export type LineBlock = EntryBlock | GhostBlock

/** Where a block lies, and where the rest of what it says stands when that is not inside of it. */
export type OnLine = { readonly place: Place; readonly foot: Place | null }
export type PlacedBlock = LineBlock & OnLine

/** Lines of the grid, as CSS counts them. */
export type Place = { readonly gridRow: string; readonly gridColumn: string }

export type LineView = {
  /** Blocks and gaps, in the order of the day. */
  readonly items: readonly (
    | PlacedBlock
    | (Span & { readonly kind: 'gap'; readonly place: Place })
  )[]
  readonly rows: readonly Row[]
  /** How many blocks the day has that are not drawn. */
  readonly more: number
}

/** The first column is the clock's. */
const FIRST_TRACK = 2

/** Everything the time line draws, and where. */
export function toLineView({
  judged,
  drafts,
  gaps,
  hours,
  most,
}: {
  readonly judged: readonly Judged[]
  readonly drafts: readonly DraftRow[]
  readonly gaps: readonly Interval[]
  readonly hours: DayHours | null
  /** As many blocks are drawn. */
  readonly most: number
}): LineView {
  const all = inOrder(judged, drafts)
  const blocks = all.slice(0, most).map((block, index, drawn): LineBlock => ({
    ...block,
    overlap: overlapWith(drawn.slice(0, index), block),
  }))
  const shownUntil = all.length > most ? (blocks.at(-1)?.start ?? 0) : 1440
  const room = gaps.filter(({ end }) => end <= shownUntil)
  const clusters = toClusters(blocks)
  const starts = [...blocks, ...room].map(({ start }) => start)
  // On a day off only what was done is drawn, and on a day without anything nothing.
  const first = starts.length > 0 ? Math.min(...starts) : 0
  const grid = toRows({
    clusters,
    gaps: room,
    range: hours && starts.length > 0 ? hours : { start: first, end: first },
  })
  const places = new Map(clusters.flatMap((cluster) => placesIn(cluster, grid)))
  const placed = blocks.map((block) => ({ ...block, ...(places.get(block.id) ?? NOWHERE) }))
  const { rows } = grid
  const free = room.map((gap) => {
    const top = rows.findIndex((row) => row.kind === 'gap' && row.from === gap.start)
    const bottom = rows.findIndex((row) => row.kind === 'gap' && row.to === gap.end)
    return { ...gap, kind: 'gap' as const, place: placeAt([top, bottom + 1], ALL) }
  })
  const items = [...placed, ...free].toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { items, rows, more: all.length - blocks.length }
}

const NOWHERE: OnLine = { place: { gridRow: 'auto', gridColumn: '2 / -1' }, foot: null }

const placesIn = (cluster: Cluster, { blocks, feet }: Rows): [string, OnLine][] =>
  cluster.blocks.map(({ id }, index) => {
    const foot = feet.get(id)
    return [
      id,
      {
        place: placeAt(blocks.get(id) ?? [0, 1], tracksOf(cluster, cluster.columns[index] ?? 0)),
        foot: foot === undefined ? null : placeAt([foot, foot + 1], ALL),
      },
    ]
  })

const ALL = [0, TRACKS] as const

const placeAt = (
  [top, bottom]: readonly [number, number],
  [from, to]: readonly [number, number],
): Place => ({
  gridRow: `${top + 1} / ${bottom + 1}`,
  gridColumn: `${from + FIRST_TRACK} / ${to + FIRST_TRACK}`,
})

function inOrder(judged: readonly Judged[], drafts: readonly DraftRow[]) {
  const entries = judged.map((each) => ({
    kind: 'entry' as const,
    id: each.entry.id,
    start: each.entry.start,
    end: each.entry.end,
    judged: each,
  }))
  const ghosts = drafts.map((row) => ({
    kind: 'ghost' as const,
    id: row.id,
    start: row.draft.start,
    end: row.draft.end,
    row,
  }))
  return [...entries, ...ghosts].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

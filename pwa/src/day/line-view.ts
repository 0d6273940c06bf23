import type { DayHours } from '@jejak/shared/calendar/working-time'
import type { Interval } from '@jejak/shared/calendar/interval'
import type { Judged } from '../entries/day-view-model.ts'
import { overlapWith } from '../entries/timeline.ts'
import type { DraftRow } from '../storage/rows.ts'
import { toClusters, tracksOf } from '../time-line/columns.ts'
import { toRows, type Row } from '../time-line/rows.ts'
import type { Span } from '../time-line/span.ts'

type Placed = Span & {
  readonly id: string
  /** Minutes shared with blocks that stand before it. */
  readonly overlap: number
}
export type EntryBlock = Placed & { readonly kind: 'entry'; readonly judged: Judged }
export type GhostBlock = Placed & { readonly kind: 'ghost'; readonly row: DraftRow }
export type LineBlock = EntryBlock | GhostBlock

/** Lines of the grid, as CSS counts them. */
export type Place = { readonly gridRow: string; readonly gridColumn: string }

export type LineView = {
  /** Blocks and gaps, in the order of the day. */
  readonly items: readonly (
    | (LineBlock & { readonly place: Place })
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
  openId,
}: {
  readonly judged: readonly Judged[]
  readonly drafts: readonly DraftRow[]
  readonly gaps: readonly Interval[]
  readonly hours: DayHours | null
  /** As many blocks are drawn. */
  readonly most: number
  readonly openId: string | null
}): LineView {
  const all = inOrder(judged, drafts)
  const blocks = all.slice(0, most).map((block, index, drawn): LineBlock => ({
    ...block,
    overlap: overlapWith(drawn.slice(0, index), block),
  }))
  const shownUntil = all.length > most ? (blocks.at(-1)?.start ?? 0) : 1440
  const room = gaps.filter(({ end }) => end <= shownUntil)
  const clusters = toClusters(blocks)
  const range = hours && blocks.length + room.length > 0 ? hours : { start: 0, end: 0 }
  const first = Math.min(...[...blocks, ...room].map(({ start }) => start), range.start)
  const { rows, blocks: rowsOf } = toRows({
    clusters,
    gaps: room,
    range: hours ? range : { start: first, end: first },
  })
  const places = new Map<string, Place>()
  for (const cluster of clusters) {
    const openAt = cluster.blocks.findIndex(({ id }) => id === openId)
    const open = openAt === -1 ? undefined : cluster.columns[openAt]
    for (const [index, { id }] of cluster.blocks.entries()) {
      const [from, to] = cluster.isStacked
        ? [0, 12]
        : tracksOf(cluster, cluster.columns[index] ?? 0, open)
      const [top, bottom] = rowsOf.get(id) ?? [0, 1]
      places.set(id, placeAt([top, bottom], [from, to]))
    }
  }
  const placed = blocks.map((block) => ({ ...block, place: places.get(block.id) ?? NOWHERE }))
  const free = room.map((gap) => {
    const top = rows.findIndex((row) => row.kind === 'gap' && row.from === gap.start)
    const bottom = rows.findIndex((row) => row.kind === 'gap' && row.to === gap.end)
    return { ...gap, kind: 'gap' as const, place: placeAt([top, bottom + 1], [0, 12]) }
  })
  const items = [...placed, ...free].toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { items, rows, more: all.length - blocks.length }
}

const NOWHERE: Place = { gridRow: 'auto', gridColumn: '2 / -1' }

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

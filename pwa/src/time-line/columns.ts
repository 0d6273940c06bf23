import type { Span } from './span.ts'

export type Block = Span & { readonly id: string }

/** Blocks that hang together by shared minutes, side by side; beyond `MOST_COLUMNS` one below the other. */
export type Cluster = Span & {
  readonly blocks: readonly Block[]
  /** Of each block, in the same order. */
  readonly columns: readonly number[]
  readonly width: number
  readonly isStacked: boolean
}

/** On a phone a fourth of the width is the least that can be hit and read. */
export const MOST_COLUMNS = 4

/**
 * Cuts a day into clusters and gives each block the first column that is free when it begins.
 * @param blocks in order of start
 */
export function toClusters(blocks: readonly Block[]): readonly Cluster[] {
  const groups: Block[][] = []
  let reached = -1
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && block.start < reached) group.push(block)
    else groups.push([block])
    reached = Math.max(reached, lastMinuteOf(block))
  }
  return groups.map(toCluster)
}

/** What ends before it begins, or as it begins, takes up a minute: it must be seen to be mended. */
export const lastMinuteOf = ({ start, end }: Span): number => Math.max(end, start + 1)

function toCluster(blocks: readonly Block[]): Cluster {
  const free: number[] = []
  const columns = blocks.map((block) => {
    const found = free.findIndex((until) => until <= block.start)
    const column = found === -1 ? free.length : found
    free[column] = lastMinuteOf(block)
    return column
  })
  const width = free.length
  return {
    start: Math.min(...blocks.map((block) => block.start)),
    end: Math.max(...blocks.map(lastMinuteOf)),
    blocks,
    columns,
    width,
    isStacked: width > MOST_COLUMNS,
  }
}

export const TRACKS = 12

/** First track and the one after the last, of a column of a cluster; one below the other, blocks have the whole width. */
export function tracksOf(
  { width, isStacked }: Pick<Cluster, 'width' | 'isStacked'>,
  column: number,
): readonly [number, number] {
  const each = isStacked ? TRACKS : Math.floor(TRACKS / width)
  const from = isStacked ? 0 : column * each
  return [from, from + each]
}

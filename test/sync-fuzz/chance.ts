/** Seeded chance (mulberry32): the same seed plays the same run. */
export type Chance = {
  /** A number in [0, 1). */
  readonly next: () => number
  readonly happens: (probability: number) => boolean
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined
  readonly bytes: (count: number) => Uint8Array
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (items) => items[below(items.length)],
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  }
}

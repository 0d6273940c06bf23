/** What a seed decides, one question after the other. The same seed answers the same questions alike. */
export type Draw = {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in this share of the seeds. */
  chance(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** One of these, each as often as its weight says. */
  weigh<Value extends string>(weights: Readonly<Record<Value, number>>): Value
}

export function drawFrom(seed: number): Draw {
  let state = (seed * 2654435761) >>> 0
  // mulberry32: 32 bits of state are enough to tell some thousand seeds apart.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const draw: Draw = {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (values) => {
      const index = Math.floor(next() * values.length)
      if (!(index in values)) throw new RangeError('nothing to pick from')
      // A value may be undefined, so what was found says nothing about whether there was one.
      return values[index] as (typeof values)[number]
    },
    weigh: (weights) => {
      const rows = Object.entries(weights) as [keyof typeof weights, number][]
      const bag = rows.flatMap(([value, weight]) => Array.from({ length: weight }, () => value))
      return draw.pick(bag)
    },
  }
  return draw
}

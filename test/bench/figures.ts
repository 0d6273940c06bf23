export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}

/** The value that `share` of all lie at or below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`

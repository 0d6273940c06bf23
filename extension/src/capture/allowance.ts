/** How many changes an app's pages may still report, as of one moment. */
export type Allowance = { readonly left: number; readonly at: number }

/** Nobody turns so many pages in a row; a title that flickers does in two minutes. */
const MOST = 120
const REFILL_MS = 20_000

/**
 * Takes one change from an app's allowance, which grows again with time. Nothing when it is used up:
 * then the page keeps its time, but what it shows is not recorded until it has come to rest.
 */
export function spendChange(had: Allowance | undefined, now: number): Allowance | undefined {
  const grown = had ? Math.max(0, now - had.at) / REFILL_MS : 0
  const left = Math.min(MOST, (had?.left ?? MOST) + grown)
  return left < 1 ? undefined : { left: left - 1, at: now }
}

import type { Rate } from '@jejak/shared/api/route-spec'

/** Requests a minute, by person when there is one, else by address, behind which a whole office may sit. */
export type Rates = Readonly<Record<Rate, number>>
export const RATES: Rates = { normal: 600, pull: 1500, sync: 240, 'sign-in': 300, upload: 60 }

/**
 * How much of a minute's worth may come at once. A round of sync that writes waits for the disk, and everybody with it:
 * one person's burst is 30 rounds, 1,500 acts, and then four a second. One that only reads waits for nobody's commit: a
 * minute's worth is the first pull of some 150,000 rows.
 */
const BURST: Rates = { normal: 1, pull: 1, sync: 1 / 8, 'sign-in': 1, upload: 1 }

const MINUTE_MS = 60_000
const KEYS_KEPT = 100_000

export type RateLimit = {
  /** Seconds until the next request may come; 0 when this one may, which it then counts. */
  take(rate: Rate, who: string): number
}

type Bucket = { left: number; at: number }

/** Token buckets in memory: a minute's worth may come at once, then they drip back. */
export function createRateLimit(rates: Rates, now: () => number): RateLimit {
  const take = createBuckets(now)
  return {
    take: (rate, who) => take(`${rate}:${who}`, rates[rate], { amount: 1, burst: BURST[rate] }),
  }
}

/** Takes an amount from a bucket that fills with so much a minute; answers the seconds to wait, 0 when it was taken. */
export function createBuckets(now: () => number) {
  const buckets = new Map<string, Bucket>()
  return (
    key: string,
    perMinute: number,
    { amount, burst = 1 }: { readonly amount: number; readonly burst?: number },
  ): number => {
    const bucket = buckets.get(key) ?? { left: perMinute * burst, at: now() }
    const dripped = ((now() - bucket.at) / MINUTE_MS) * perMinute
    const left = Math.min(perMinute * burst, bucket.left + Math.max(0, dripped))
    // Forgetting everybody is kinder than running out of memory, and costs a flood one minute.
    if (buckets.size > KEYS_KEPT) buckets.clear()
    const taken = left >= amount ? left - amount : left
    buckets.set(key, { left: taken, at: now() })
    return left >= amount ? 0 : Math.ceil(((amount - left) / perMinute) * 60)
  }
}

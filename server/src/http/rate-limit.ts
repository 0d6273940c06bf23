import type { Rate } from '@jejak/shared/api/route-spec'

/** Requests a minute, by person when there is one, else by address, behind which a whole office may sit. */
export type Rates = Readonly<Record<Rate, number>>
export const RATES: Rates = { normal: 600, sync: 240, 'sign-in': 300, upload: 60 }

const MINUTE_MS = 60_000
const KEYS_KEPT = 100_000

export type RateLimit = {
  /** Seconds until the next request may come; 0 when this one may, which it then counts. */
  take(rate: Rate, who: string): number
}

type Bucket = { left: number; at: number }

/** Token buckets in memory: a minute's worth may come at once, then they drip back. */
export function createRateLimit(rates: Rates, now: () => number): RateLimit {
  const buckets = new Map<string, Bucket>()
  return {
    take(rate, who) {
      const perMinute = rates[rate]
      const key = `${rate}:${who}`
      const bucket = buckets.get(key) ?? { left: perMinute, at: now() }
      const dripped = ((now() - bucket.at) / MINUTE_MS) * perMinute
      const left = Math.min(perMinute, bucket.left + Math.max(0, dripped))
      // Forgetting everybody is kinder than running out of memory, and costs a flood one minute.
      if (buckets.size > KEYS_KEPT) buckets.clear()
      const taken = left >= 1 ? left - 1 : left
      buckets.set(key, { left: taken, at: now() })
      return left >= 1 ? 0 : Math.ceil(((1 - left) / perMinute) * 60)
    },
  }
}

/** Failures of one kind that are forgiven within a window. */
type Limit = { readonly failures: number; readonly windowMs: number }

const QUARTER_HOUR_MS = 15 * 60_000
/**
 * A device that guesses at one account is slowed down soon; an address, behind which a whole office may sit, late. There
 * is no limit by account alone: with one, anybody could lock a colleague out by guessing badly.
 */
const LIMITS = {
  device: { failures: 5, windowMs: QUARTER_HOUR_MS },
  address: { failures: 100, windowMs: QUARTER_HOUR_MS },
} as const satisfies Record<string, Limit>

const KEYS_KEPT = 50_000

export type Attempt = {
  /** A device this server knows, or undefined: then the address stands for it. */
  readonly deviceId: string | undefined
  readonly address: string
  /** Whose door it is: the NIP that was typed, or in the second step the holder of the ticket. */
  readonly account: string
}

export type Throttle = {
  /** Seconds to wait before the next attempt; 0 when it may go ahead. */
  waitSeconds(attempt: Attempt): number
  failed(attempt: Attempt): void
  succeeded(attempt: Attempt): void
}

type Counter = { count: number; readonly until: number }

/** Counts failed sign-ins in memory: a restart forgets them, which an attacker cannot cause. */
export function createThrottle(now: () => number): Throttle {
  const counters = new Map<string, Counter>()

  const keysOf = ({ deviceId, address, account }: Attempt) => [
    { key: `device:${deviceId ?? address}:${account}`, limit: LIMITS.device },
    { key: `address:${address}`, limit: LIMITS.address },
  ]
  const counterOf = (key: string) => {
    const counter = counters.get(key)
    return counter && counter.until > now() ? counter : undefined
  }

  return {
    waitSeconds(attempt) {
      const waits = keysOf(attempt).map(({ key, limit }) => {
        const counter = counterOf(key)
        return counter && counter.count >= limit.failures ? counter.until - now() : 0
      })
      return Math.ceil(Math.max(...waits) / 1000)
    },
    failed(attempt) {
      if (counters.size > KEYS_KEPT) dropExpired(counters, now())
      for (const { key, limit } of keysOf(attempt)) {
        const counter = counterOf(key) ?? { count: 0, until: now() + limit.windowMs }
        counter.count++
        counters.set(key, counter)
      }
    },
    succeeded(attempt) {
      counters.delete(keysOf(attempt)[0]!.key)
    },
  }
}

function dropExpired(counters: Map<string, Counter>, now: number) {
  for (const [key, counter] of counters) if (counter.until <= now) counters.delete(key)
}

import { randomText } from '../../platform/secrets/random-text.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Throttle } from '../throttle.ts'

const LIFETIME_MS = 5 * 60_000
const BYTES = 20

/** For whom a challenge is good: what only one browser or one session holds, and what it is for. */
export type Bound = `sign-in:${string}` | `add:${string}` | `step-up:${string}`

export type Challenges = {
  issue(bound: Bound): string
  /** True once, for one that was issued here to the same holder and has not expired. */
  use(challenge: string, bound: Bound): Promise<boolean>
}

/**
 * What an authenticator signs. It carries its end and a signature of ours, so that whoever asks for one, and anybody may,
 * costs no row; a row is written when one is used, by the statement that counts attempts, which lets one request through.
 */
export function createChallenges({
  seal,
  random,
  now,
  throttle,
}: Pick<ServerDeps, 'seal' | 'random' | 'now'> & { readonly throttle: Throttle }): Challenges {
  const signed = (bound: Bound, secret: string, until: string) =>
    `challenge:${secret}:${until}:${bound}`
  return {
    issue(bound) {
      const secret = randomText(random, BYTES)
      const until = String(now() + LIFETIME_MS)
      return [secret, until, seal.sign(signed(bound, secret, until))].join('.')
    },
    async use(challenge, bound) {
      const [secret = '', until = '', signature = ''] = challenge.split('.')
      if (!seal.isSigned(signed(bound, secret, until), signature)) return false
      if (Number(until) <= now()) return false
      // Kept for longer than it is good, or it could be used again in its last moment.
      const once = { most: 1, windowMs: 2 * LIFETIME_MS, onSuccess: 'forget' } as const
      const taken = await throttle.reserve([{ about: `challenge:${challenge}`, ...once }])
      return taken.isReserved
    },
  }
}

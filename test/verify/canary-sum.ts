import { existsSync, readFileSync } from 'node:fs'
import { CANARY_LOG } from '../fixtures/canaries.ts'

const AT_LEAST = 1000

export type CanarySum = { readonly text: string; readonly isEnough: boolean }

/**
 * How many marks the recorder's browser tests planted. Each test looked for them itself, in what is
 * stored, what was said between page and worker, and what was asked of the network.
 */
export function sumCanaries(): CanarySum {
  const log = existsSync(CANARY_LOG) ? readFileSync(CANARY_LOG, 'utf8').trim() : ''
  const counts = log === '' ? [] : log.split('\n').map(Number)
  const sum = counts.reduce((total, count) => total + count, 0)
  return {
    text:
      `Canaries: ${sum} planted in ${counts.length} tests of the recorder; ` +
      'a test passes only with none in a store, a message or a request.',
    isEnough: sum >= AT_LEAST,
  }
}

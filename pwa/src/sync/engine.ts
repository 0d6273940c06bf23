import { requireSyncState } from '../storage/sync-state.ts'
import { withReopen } from '../storage/reopen.ts'
import type { Reason } from './channel.ts'
import { restLeftMs } from './rest.ts'
import { syncRound, type RoundOutcome } from './round.ts'
import type { SyncDeps } from './sync-deps.ts'

export type RunOutcome = RoundOutcome | { readonly kind: 'elsewhere' }

/** A year of entries is some 2,500 rows, 25 pages; more rounds than this in one run is a bug, not work. */
const MAX_ROUNDS = 4_000

/**
 * Sends and receives until nothing is left to do, or the network says no. One runner in the whole browser.
 *
 *   outbox ──mark sent──▶ request ──▶ answer ──one transaction──▶ entries, outbox, meta
 *      ▲                                │ no answer: all stays, wait with full jitter
 *      └────────────── again ◀──────────┘
 */
export async function runSync(deps: SyncDeps, reason: Reason): Promise<RunOutcome> {
  const outcome = await deps.alone(() => rounds(deps, reason))
  return outcome ?? { kind: 'elsewhere' }
}

async function rounds(deps: SyncDeps, reason: Reason): Promise<RoundOutcome> {
  const resting = await withReopen(deps.database, () => restOf(deps, reason))
  if (resting) return resting
  let outcome: RoundOutcome = { kind: 'done', again: true }
  for (let round = 0; round < MAX_ROUNDS && outcome.kind === 'done' && outcome.again; round++) {
    // A round is repeatable as a whole: what it sent is marked, and a repeat of it changes nothing on the server.
    outcome = await withReopen(deps.database, () => syncRound(deps))
  }
  return outcome
}

async function restOf(deps: SyncDeps, reason: Reason): Promise<RoundOutcome | undefined> {
  if (reason === 'asked') return undefined
  const state = await requireSyncState(deps.database, deps.clock)
  if (state.halt) return { kind: 'halt', halt: state.halt }
  const restMs = restLeftMs(state, deps.clock.now())
  return state.trouble && restMs > 0 ? { kind: 'wait', trouble: state.trouble, restMs } : undefined
}

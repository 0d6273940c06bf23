import { MAX_MUTATIONS } from '@jejak/shared/sync/protocol'
import type { JejakDatabase } from './database.ts'
import type { SyncState } from './rows.ts'
import type { ClockAndIds } from './clock-and-ids.ts'

/**
 * How far the first pull of this device has come, from 0 to 1, null when the server does not say; undefined once all
 * was here. Until then what the screen shows may be less than what the person has entered elsewhere.
 * @param state undefined before the first run
 */
export function firstPull(
  state: SyncState | undefined,
): { readonly share: number | null } | undefined {
  if (!state || state.epoch === null) return { share: 0 }
  if (!state.pull) return undefined
  const { head } = state.pull
  return { share: head === null ? null : Math.min(1, state.cursor / Math.max(1, head)) }
}

/** The engine's memory; made on first use. Call inside a transaction that includes `meta`, or alone. */
export async function requireSyncState(
  database: JejakDatabase,
  clock: ClockAndIds,
): Promise<SyncState> {
  const known = await database.meta.get('sync')
  if (known) return known
  const fresh: SyncState = {
    key: 'sync',
    deviceId: clock.newId(),
    epoch: null,
    cursor: 0,
    failures: 0,
    nextAttemptAt: 0,
    batchLimit: MAX_MUTATIONS,
    trouble: null,
    halt: null,
    lastSyncAt: null,
  }
  await database.meta.put(fresh)
  return fresh
}

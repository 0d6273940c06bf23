import { MAX_MUTATIONS } from '@jejak/shared/sync/protocol'
import type { JejakDatabase } from './database.ts'
import type { SyncState } from './rows.ts'
import type { ClockAndIds } from './clock-and-ids.ts'

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

import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Exports } from '../../report/files/exports.ts'
import { RETENTION, type RetentionClass } from './classes.ts'

/**
 * Lets go of everything that is past the limit of its class. What fails with one class is tried again in an hour, and
 * holds up no other.
 * @throws after all others when one fails
 */
export async function applyRetention(deps: ServerDeps, exports: Exports): Promise<void> {
  const failures: unknown[] = []
  for (const each of RETENTION) {
    try {
      await endClass(deps, exports, each)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) {
    const [cause] = failures
    throw new Error(`${failures.length} of ${RETENTION.length} classes not let go of`, { cause })
  }
}

/** The mark first: whatever is gone afterwards, it says up to when and since when. */
async function endClass(deps: ServerDeps, exports: Exports, { id, limitMs, end }: RetentionClass) {
  const run_at = deps.now()
  const before = run_at - limitMs
  await deps.db.write((tx) =>
    tx
      .insertInto('retention_mark')
      .values({ instansi_id: '', class: id, before_at: before, run_at })
      .onConflict((conflict) =>
        conflict
          .columns(['instansi_id', 'class'])
          .doUpdateSet({ before_at: before, run_at })
          // A clock that was set back takes no mark back.
          .where('retention_mark.before_at', '<=', before),
      )
      .execute(),
  )
  await end({ deps, exports, before })
}

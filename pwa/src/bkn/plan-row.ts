import type { JejakDatabase } from '../storage/database.ts'
import type { BknRow } from '../storage/rows.ts'
import { withReopen } from '../storage/reopen.ts'

export type PlanRow = Extract<BknRow, { key: 'plan' }>

/** The plan that came from e-Kinerja and was not taken over yet. */
export async function findReadPlan(database: JejakDatabase): Promise<PlanRow | undefined> {
  const row = await database.bkn.get('plan')
  return row && 'plan' in row ? row : undefined
}

export const putReadPlan = (database: JejakDatabase, row: PlanRow): Promise<string> =>
  withReopen(database, () => database.bkn.put(row))

/** Only the one that was looked at: a newer one that came meanwhile stays. */
export const dropReadPlan = (database: JejakDatabase, { batchId }: PlanRow): Promise<void> =>
  withReopen(database, () =>
    database.transaction('rw', database.bkn, async () => {
      if ((await findReadPlan(database))?.batchId === batchId) await database.bkn.delete('plan')
    }),
  )

/** Rencana aksi that entries hang on, or will once what waits here has been sent. */
export async function findUsedPlans(database: JejakDatabase): Promise<ReadonlySet<string>> {
  const [entries, waiting] = await Promise.all([
    database.entries.filter((entry) => !entry.removed).toArray(),
    database.outbox.toArray(),
  ])
  const patched = waiting.map(({ mutation }) =>
    mutation.kind === 'entry.save' ? mutation.patch.planId : null,
  )
  const ids = [...entries.map((entry) => entry.planId), ...patched]
  return new Set(ids.filter((id) => typeof id === 'string'))
}

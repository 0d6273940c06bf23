import type { EntryTable } from '../src/platform/db/work-tables.ts'
import type { Database } from '../src/platform/db/database.ts'
import { makeId, type Agency } from './agency.ts'
import { MORNING } from './clock.ts'
import {
  CELLS,
  dayOf,
  isInWindow,
  statusOf,
  VERSION,
  wasReturned,
  type Cell,
} from './decision-cells.ts'
import { insertEntries, ownerOf } from './many-entries.ts'

const HOUR_MS = 3_600_000

export type Planted = { readonly cell: Cell; readonly entryId: string }

/** October closed, September final, each with a rencana aksi of the same work. */
export async function shutPeriods(db: Database, agency: Agency): Promise<Record<string, string>> {
  const [period_id, id] = [makeId(), makeId()]
  await db.write(async (tx) => {
    const { instansiId: instansi_id } = agency
    await tx
      .updateTable('period')
      .set({ final: 0, closed: 1 })
      .where('instansi_id', '=', instansi_id)
      .where('id', '=', agency.periodId.october)
      .execute()
    const days = { from_day: '2026-09-01', to_day: '2026-09-30', deadline: '2026-10-05' }
    const kind = { name: 'September', jenis: 'bulanan' as const, final: 1 as const }
    await tx
      .insertInto('period')
      .values({ instansi_id, id: period_id, ...days, ...kind })
      .execute()
    const october = await tx
      .selectFrom('rencana_aksi')
      .selectAll()
      .where('instansi_id', '=', instansi_id)
      .where('id', '=', agency.plan.october)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('rencana_aksi')
      .values({ ...october, id, period_id })
      .execute()
  })
  return { open: agency.plan.november, closed: agency.plan.october, final: id }
}

/** An entry of Ani's for each cell, as if all before had happened. */
export async function plantCells(
  db: Database,
  agency: Agency,
  plans: Readonly<Record<string, string>>,
): Promise<readonly Planted[]> {
  const ids = await insertEntries(db, ownerOf(agency, 'ani'), {
    day: '',
    count: CELLS.length,
    change(at) {
      const cell = CELLS[at]!
      const day = dayOf(cell, at)
      return {
        day,
        status: statusOf(cell.stand),
        text: `Menyusun bagian ${at}`,
        plan_id: plans[cell.period] ?? null,
        version: VERSION,
        ...traceOf(cell, day, agency),
      }
    },
  })
  const planted = CELLS.map((cell, at) => ({ cell, entryId: ids[at] ?? '' }))
  const returned = planted.filter(({ cell }) => statusOf(cell.stand) === 'returned')
  await db.write((tx) =>
    tx
      .insertInto('entry_history')
      .values(
        returned.map(({ entryId }) => ({
          instansi_id: agency.instansiId,
          entry_id: entryId,
          version: VERSION,
          person_id: agency.person.sri,
          device_id: makeId(),
          act: 'return',
          patch: '{}',
          fields: '',
          at: MORNING - HOUR_MS,
        })),
      )
      .execute(),
  )
  return planted
}

/** What the last decision left behind. It was made this morning, by whoever holds the post. */
function traceOf({ stand }: Cell, day: string, agency: Agency): Partial<EntryTable> {
  const isDecided = stand === 'approved' || wasReturned(stand)
  if (!isDecided) return {}
  const act = stand === 'approved' ? 'approve' : 'return'
  return {
    decision: JSON.stringify({
      act,
      comment: act === 'return' ? 'Lengkapi' : '',
      by: 'sri',
      actingAs: 'chief',
      at: MORNING - HOUR_MS,
      seq: 1,
      day,
    }),
    decided_by: agency.person.sri,
    correction_until: act === 'approve' ? null : isInWindow(stand) ? '2026-11-25' : '2026-11-17',
  }
}

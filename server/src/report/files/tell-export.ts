import { appendOfficeAct } from '../../org/office-acts.ts'
import type { ExportJobTable } from '../../platform/db/report-tables.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'

/** One transaction each: a thousand people would hold up everybody who writes. */
const AT_ONCE = 25

/** Writes down whose entries went into a file, with whom and how many of them there; each of them can read it. */
export async function tellExport(
  deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>,
  job: ExportJobTable,
  rowsOf: ReadonlyMap<string, number>,
): Promise<void> {
  const others = [...rowsOf]
    .filter(([id]) => id !== job.person_id)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (let at = 0; at < others.length; at += AT_ONCE) {
    await deps.db.write(async (tx) => {
      for (const [ownerId, rows] of others.slice(at, at + AT_ONCE)) {
        await appendOfficeAct(tx, deps, {
          instansiId: job.instansi_id,
          ownerIds: [ownerId],
          act: 'report.export',
          objectId: job.id,
          version: 1,
          personId: job.person_id,
          actingAs: 'self',
          content: { from: job.from_day, to: job.to_day, rows, format: job.format.toUpperCase() },
          at: deps.now(),
        })
      }
    })
  }
}

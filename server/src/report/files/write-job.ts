import { toDay } from '@jejak/shared/calendar/day'
import type { ExportProblem } from '@jejak/shared/report/export'
import { EXPORTS } from '../../platform/budgets.ts'
import { requireInstansi } from '../../org/instansi.ts'
import type { ExportJobTable } from '../../platform/db/report-tables.ts'
import type { FileDraft } from '../../platform/file-store.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import { recordViewings } from '../../viewing/record.ts'
import { readersDays, viewsOf } from '../readers.ts'
import { FILE_WORDS, toCells } from './columns.ts'
import { fileOf, moveJob, type ReportJob } from './job-rows.ts'
import { createPace } from './pace.ts'
import { countRows, readRows, type Person } from './read-rows.ts'
import { beginTable } from './table-file.ts'
import { tellExport } from './tell-export.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal' | 'files'>

/** Why an export goes no further; `cancelled` is no problem of anybody's. */
export class Ended extends Error {
  readonly why: ExportProblem | 'cancelled'
  constructor(why: ExportProblem | 'cancelled') {
    super(why)
    this.why = why
  }
}

/** How far it has come is written down once in so many pieces. */
const TOLD_EACH = 80

/**
 * Writes the file of an export and gives it its name, then tells whom it is about, and only then may it be had. Throws
 * `Ended` where it goes no further; nothing of the file is left then.
 */
export async function writeJob(
  deps: Deps,
  job: ReportJob,
  isCancelled: () => boolean,
): Promise<void> {
  const key = { instansiId: job.instansi_id, id: job.id }
  const people = await peopleOf(deps, job)
  const span = { instansiId: job.instansi_id, from: toDay(job.from_day), to: toDay(job.to_day) }
  const total = await countRows(deps.db.read, span, people)
  if (total > EXPORTS.rows) throw new Ended('too-many-rows')
  await move(deps, key, { state: 'running', rows_total: total })
  const draft = await deps.files.begin(fileOf(job))
  let size = 0
  const write = async (bytes: Uint8Array) => {
    size += bytes.length
    await draft.write(bytes)
  }
  try {
    const table = await beginTable(job.format, FILE_WORDS, write)
    const rowsOf = new Map<string, number>()
    let [done, pieces] = [0, 0]
    const rest = createPace()
    for await (const rows of readRows(deps.db.read, span, people, job.view === 'self')) {
      if (isCancelled()) throw new Ended('cancelled')
      await table.write(rows.map(toCells))
      for (const { ownerId } of rows) rowsOf.set(ownerId, (rowsOf.get(ownerId) ?? 0) + 1)
      done += rows.length
      if (++pieces % TOLD_EACH === 0) await move(deps, key, { rows_done: done })
      await rest()
    }
    const { rows, sha256 } = await table.end()
    await move(deps, key, { state: 'sealing', rows_done: rows })
    await finish(deps, job, draft, { rows, sha256, size, rowsOf })
  } catch (error) {
    await draft.discard()
    throw error
  }
}

type Finished = {
  readonly rows: number
  readonly sha256: string
  readonly size: number
  readonly rowsOf: ReadonlyMap<string, number>
}

async function finish(
  deps: Deps,
  job: ExportJobTable,
  draft: FileDraft,
  { rows, sha256, size, rowsOf }: Finished,
): Promise<void> {
  await draft.keep()
  try {
    // Before anybody may have the file: nobody's words leave without an act.
    await tellExport(deps, job, rowsOf)
    const span = { from: toDay(job.from_day), to: toDay(job.to_day) }
    const actor = { instansiId: job.instansi_id, personId: job.person_id }
    const seen = { kind: 'report', means: 'exported', ...span } as const
    const owners = [...rowsOf.keys()]
    await recordViewings(
      deps,
      actor,
      owners.map((subjectId) => ({ subjectId, ...seen })),
    )
    const at = deps.now()
    const expires_at = at + EXPORTS.keptMs
    const after = { state: 'done', rows_done: rows, rows_total: rows, size, sha256 } as const
    const key = { instansiId: job.instansi_id, id: job.id }
    await deps.db.write((tx) =>
      moveJob(tx, key, ['sealing'], { ...after, ended_at: at, expires_at }),
    )
  } catch (error) {
    await deps.files.remove(fileOf(job))
    throw error
  }
}

/** Somebody may have cancelled it in another request, or another process. */
async function move(
  { db }: Deps,
  key: Parameters<typeof moveJob>[1],
  to: Parameters<typeof moveJob>[3],
): Promise<void> {
  const isMoved = await db.write((tx) => moveJob(tx, key, ['waiting', 'running'], to))
  if (!isMoved) throw new Ended('cancelled')
}

/** Whose rows, judged when the work begins and not when it was asked for. */
async function peopleOf({ db, now }: Deps, job: ReportJob): Promise<readonly Person[]> {
  const actor = { instansiId: job.instansi_id, personId: job.person_id }
  const instansi = await requireInstansi(db.read, job.instansi_id, now())
  const reading = { tx: db.read, actor, instansi }
  const { views } = await viewsOf(reading)
  if (!views.includes(job.view)) throw new Ended('not-yours')
  const [from, to] = [toDay(job.from_day), toDay(job.to_day)]
  const all = await readersDays(reading, { view: job.view, from, to }, null)
  const people = job.subject_id === null ? all : all.filter(({ id }) => id === job.subject_id)
  if (people.length === 0 && job.subject_id !== null) throw new Ended('not-yours')
  return people
}

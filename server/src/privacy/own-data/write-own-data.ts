import { createHash } from 'node:crypto'
import { EXPORTS } from '../../platform/budgets.ts'
import { requireInstansi } from '../../org/instansi.ts'
import type { ExportJobTable } from '../../platform/db/report-tables.ts'
import { fileOf, moveJob } from '../../report/files/job-rows.ts'
import { createPace } from '../../report/files/pace.ts'
import { Ended, type Deps } from '../../report/files/write-job.ts'
import { createZip } from '../../report/files/zip.ts'
import type { Dataset } from './dataset.ts'
import { DATASETS } from './datasets.ts'
import { csvHead, csvRow, indexPage, momentOf, type Listed } from './pages.ts'
import { countDataset, readDataset, type Whose } from './read-dataset.ts'

/** Fewer rows take no time of which others would notice. */
const PIECE = 50

type Zip = ReturnType<typeof createZip>
type Counted = { readonly set: Dataset; readonly count: number }

/**
 * Writes a copy of everything the server has of a person: each table as CSV and JSON, the files of evidence, and a page
 * to begin with. As with a report it may be had only when it is whole.
 */
export async function writeOwnData(
  deps: Deps,
  job: ExportJobTable,
  isCancelled: () => boolean,
): Promise<void> {
  const { db, files, now } = deps
  const key = { instansiId: job.instansi_id, id: job.id }
  const whose = { instansiId: job.instansi_id, personId: job.person_id }
  const move = async (to: Parameters<typeof moveJob>[3]) => {
    const isMoved = await db.write((tx) => moveJob(tx, key, ['waiting', 'running'], to))
    if (!isMoved) throw new Ended('cancelled')
  }
  const counted: Counted[] = []
  for (const set of DATASETS) counted.push({ set, count: await countDataset(db.read, whose, set) })
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  await move({ state: 'running', rows_total: total })
  const draft = await files.begin(fileOf(job))
  const hash = createHash('sha256')
  let size = 0
  const zip = createZip(async (bytes) => {
    size += bytes.length
    hash.update(bytes)
    await draft.write(bytes)
  })
  try {
    const rest = createPace()
    const breathe = async (rows = PIECE) => {
      if (isCancelled()) throw new Ended('cancelled')
      if (rows >= PIECE) await rest()
    }
    const about = await aboutOf(deps, whose)
    const listed: Listed[] = []
    let done = 0
    for (const { set } of counted) {
      const rows = await writeDataset(deps, { zip, whose, set, zone: about.zone, breathe })
      listed.push({ file: set.file, title: set.title, rows })
      done += rows
      await move({ rows_done: Math.min(done, total) })
    }
    const names = await writeFiles(deps, { zip, whose, breathe })
    await zip.add('baca-dahulu.html', indexPage(about, listed, names))
    await zip.finish()
    await move({ state: 'sealing', rows_done: total })
    await draft.keep()
  } catch (error) {
    await draft.discard()
    throw error
  }
  const at = now()
  const after = { state: 'done', size, sha256: hash.digest('hex') } as const
  const until = { ended_at: at, expires_at: at + EXPORTS.keptMs }
  await db.write((tx) => moveJob(tx, key, ['sealing'], { ...after, ...until }))
}

type Into = {
  readonly zip: Zip
  readonly whose: Whose
  /** Lets others have the processor; throws when nobody wants the copy any more. */
  readonly breathe: (rows?: number) => Promise<void>
}

/** Twice over the rows, because a zip takes one file after the other and nothing is held meanwhile. */
async function writeDataset(
  { db }: Deps,
  { zip, whose, set, zone, breathe }: Into & { readonly set: Dataset; readonly zone: number },
): Promise<number> {
  let count = 0
  const json = await zip.begin(`json/${set.file}.json`)
  await json.write('[')
  for await (const rows of readDataset(db.read, whose, set)) {
    const lines = rows.map((row) => `\n${JSON.stringify(row)}`).join(',')
    await json.write(count === 0 ? lines : `,${lines}`)
    count += rows.length
    await breathe(rows.length)
  }
  await json.write('\n]\n')
  await json.end()
  const csv = await zip.begin(`csv/${set.file}.csv`)
  let columns: readonly string[] | undefined
  // So that a spreadsheet does not take it for another encoding.
  await csv.write('\uFEFF')
  for await (const rows of readDataset(db.read, whose, set)) {
    if (!columns) {
      columns = Object.keys(rows[0] ?? {})
      await csv.write(csvHead(columns))
    }
    const heads = columns
    await csv.write(rows.map((row) => csvRow(heads, row, zone)).join(''))
    await breathe(rows.length)
  }
  await csv.end()
  return count
}

/** Their own files of evidence, under the names by which entries cite them. */
async function writeFiles({ db, files }: Deps, { zip, whose, breathe }: Into): Promise<string[]> {
  const { instansiId, personId } = whose
  const rows = await db.read
    .selectFrom('evidence_file')
    .select('name')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .orderBy('name')
    .execute()
  const written: string[] = []
  for (const { name } of rows) {
    const bytes = await files.read({ instansiId, ownerId: personId, name })
    if (!bytes) continue
    const entry = await zip.begin(`berkas/${name}`)
    await entry.write(bytes)
    await entry.end()
    written.push(name)
    await breathe()
  }
  return written
}

async function aboutOf({ db, now }: Deps, { instansiId, personId }: Whose) {
  const instansi = await requireInstansi(db.read, instansiId, now())
  const person = await db.read
    .selectFrom('person')
    .select(['name', 'zone'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const zone = person.zone ?? instansi.zone
  return { name: person.name, instansi: instansi.name, zone, made: momentOf(now(), zone) }
}

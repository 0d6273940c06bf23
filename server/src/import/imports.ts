import { uuidv7 } from '@jejak/shared/ids'
import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import {
  CHANGE_ACTS,
  isError,
  type Change,
  type Issue,
  type Report,
} from '@jejak/shared/import/report'
import { IMPORT_KINDS } from '@jejak/shared/import/kinds'
import type { StagedTable } from '@jejak/shared/import/stage'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { isDayGround, readDayGround, spansOf, type DayGround } from './days/day-ground.ts'
import { lockAway, peopleAway, writeDays } from './days/write-days.ts'
import { isGround, readGround, type Ground } from './ground.ts'
import { planImport, type Plan } from './plan.ts'
import { reachOf, type Reach } from './reach.ts'
import { readTables } from './read-tables.ts'
import { deleteBatch, findBatch, insertBatch, keepPart, readParts, type Batch } from './stage.ts'
import { tellImport } from './tell-import.ts'
import { withoutOwnPower, NOT_OVER_YOURSELF, OwnPower } from './without-own-power.ts'
import { writePlan } from './write-plan.ts'

const ISSUES_SHOWN = 1000
/** Of each kind and act. */
const CHANGES_SHOWN = 100

type Applied = ResponseOf<'confirmImport'>

/** Tables of an agency, on their way in. Whoever began an import goes on with it, and nobody else. */
export function createImports(deps: ServerDeps) {
  const { db, now, random } = deps
  return {
    async begin(
      actor: Actor,
      { tables }: RequestOf<'beginImport'>,
    ): Promise<Result<{ id: string }, Problem>> {
      const { today } = await requireInstansi(db.read, actor.instansiId, now())
      const { kinds } = await reachOf(db.read, actor, today)
      if (!isWithin(kinds, tables)) return fail({ code: 'forbidden' })
      const id = uuidv7(now(), random(10))
      await db.write((tx) => insertBatch(tx, actor, { id, at: now(), tables }))
      return ok({ id })
    },

    async send(actor: Actor, part: RequestOf<'sendImportRows'>): Promise<Result<object, Problem>> {
      return db.write(async (tx) => {
        const batch = await findBatch(tx, actor, part.id)
        if (!batch) return fail({ code: 'not-found' })
        if (batch.result !== null) return fail({ code: 'conflict' })
        const table = batch.tables[part.table]
        const isOfTable =
          table !== undefined &&
          part.from + part.rows.length <= table.rows &&
          part.rows.every(({ cells }) => cells.length === table.columns.length)
        if (!isOfTable) return fail({ code: 'invalid', errors: [] })
        await keepPart(tx, actor.instansiId, part)
        return ok({})
      })
    },

    /** What the import would do. Reads, and notes which outcome was shown. */
    async check(
      actor: Actor,
      { id, endGone }: RequestOf<'checkImport'>,
    ): Promise<Result<Report, Problem>> {
      const batch = await findBatch(db.read, actor, id)
      if (!batch) return fail({ code: 'not-found' })
      if (batch.result !== null) return fail({ code: 'conflict' })
      const made = await makePlan(db.read, deps, { actor, batch, endGone })
      if (!made) return fail({ code: 'conflict' })
      const { plan } = made
      await db.write((tx) =>
        tx
          .updateTable('import_batch')
          .set({ hash: plan.hash, end_gone: endGone ? 1 : 0 })
          .where('instansi_id', '=', actor.instansiId)
          .where('id', '=', id)
          .execute(),
      )
      return ok(toReport(id, plan))
    },

    /**
     * Writes what was shown, as a whole or not at all. The plan is made again and must be the one whose hash was confirmed; then,
     * in the transaction that writes it, the ground must still be the one it was made on. Confirmed twice, it answers again what
     * it did.
     */
    async confirm(
      actor: Actor,
      { id, hash }: RequestOf<'confirmImport'>,
    ): Promise<Result<Applied, Problem>> {
      const { instansiId } = actor
      const shown = await findBatch(db.read, actor, id)
      if (!shown) return fail({ code: 'not-found' })
      if (shown.hash !== hash) return fail({ code: 'conflict' })
      const made =
        shown.result === null
          ? await makePlan(db.read, deps, { actor, batch: shown, endGone: shown.endGone })
          : undefined
      const writing = db.write(async (tx): Promise<Result<Applied, Problem>> => {
        // Two imports of an agency wait for each other here.
        await lockInstansi(tx, db.engine, instansiId)
        const batch = await findBatch(tx, actor, id)
        if (batch?.hash !== hash) return fail({ code: 'conflict' })
        if (batch.result !== null) return ok(batch.result)
        if (made?.plan.hash !== hash) return fail({ code: 'conflict' })
        const { plan, ground, days } = made
        const personIds = peopleAway(plan.days).flatMap((nip) => ground.person.get(nip)?.id ?? [])
        await lockAway(tx, db, { actor, personIds })
        const isSame =
          (await isGround(tx, instansiId, ground)) && (await isDayGround(tx, instansiId, days))
        if (!isSame) return fail({ code: 'conflict' })
        const written = await withoutOwnPower({ tx, actor, at: now() }, made, () =>
          writePlan(tx, deps, { instansiId, ground, writes: plan.writes }),
        )
        const idOf = (nip: string) => written.personIds.get(nip) ?? ''
        const dayActs = await writeDays(tx, deps, { actor, writes: plan.days, idOf })
        const told = { actor, importId: id, ...made, ...written, dayActs, at: now() }
        await tellImport(tx, deps, told)
        const result: Applied = { counts: plan.counts }
        await finish(tx, actor, { id, result })
        return ok(result)
      })
      return writing.catch((error: unknown) => {
        if (error instanceof OwnPower) return fail(NOT_OVER_YOURSELF)
        throw error
      })
    },

    cancel: (actor: Actor, id: string): Promise<void> =>
      db.write(async (tx) => {
        const batch = await findBatch(tx, actor, id)
        if (batch) await deleteBatch(tx, actor.instansiId, id)
      }),
  }
}
export type Imports = ReturnType<typeof createImports>

type Made = {
  readonly plan: Plan
  readonly ground: Ground
  readonly days: DayGround
  readonly reach: Reach
}
type Making = { readonly actor: Actor; readonly batch: Batch; readonly endGone: boolean }

/** Undefined when not all rows have come, or the role is gone that let them in. */
async function makePlan(
  tx: Tx,
  { now }: Pick<ServerDeps, 'now'>,
  { actor, batch, endGone }: Making,
): Promise<Made | undefined> {
  const { instansiId, personId } = actor
  const { today } = await requireInstansi(tx, instansiId, now())
  const reach = await reachOf(tx, actor, today)
  if (!isWithin(reach.kinds, batch.tables)) return undefined
  const rows = await readParts(tx, instansiId, batch.id)
  const tables = batch.tables.map((table, at): StagedTable => ({ ...table, rows: rows[at] ?? [] }))
  if (tables.some((table, at) => table.rows.length !== batch.tables[at]?.rows)) return undefined
  const { found, issues } = await readTables(tables, today)
  const ground = await readGround(tx, instansiId, found)
  const days = await readDayGround(tx, instansiId, { spans: spansOf(found), ground })
  const known = { ground, days, reach }
  const planning = { tables, found, issues, ...known, today, endGone, actorId: personId }
  return { plan: planImport(planning), ...known }
}

const isWithin = (kinds: Reach['kinds'], tables: readonly Pick<StagedTable, 'kinds'>[]): boolean =>
  tables.every((table) => table.kinds.every((kind) => kinds.includes(kind)))

/** The rows go with the same commit that writes what they said. */
async function finish(
  tx: Tx,
  { instansiId }: Actor,
  { id, result }: { readonly id: string; readonly result: Applied },
) {
  await tx
    .deleteFrom('import_part')
    .where('instansi_id', '=', instansiId)
    .where('batch_id', '=', id)
    .execute()
  await tx
    .updateTable('import_batch')
    .set({ result: JSON.stringify(result) })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
}

function toReport(id: string, { issues, changes, counts, hash }: Plan): Report {
  const errors = issues.filter(isError)
  const warnings = issues.filter((issue) => !isError(issue))
  return {
    id,
    hash,
    errors: errors.length,
    warnings: warnings.length,
    issues: [...inOrder(errors), ...inOrder(warnings)].slice(0, ISSUES_SHOWN),
    counts: { ...counts },
    changes: IMPORT_KINDS.flatMap((kind) =>
      CHANGE_ACTS.flatMap((act) =>
        changes
          .filter((change: Change) => change.kind === kind && change.act === act)
          .slice(0, CHANGES_SHOWN),
      ),
    ),
  }
}

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((one, other) =>
    one.label === other.label ? one.row - other.row : one.label < other.label ? -1 : 1,
  )

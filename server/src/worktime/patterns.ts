import { toDay } from '@jejak/shared/calendar/day'
import type { PatternForm, PatternUseForm, Target } from '@jejak/shared/org/office-calendar'
import { fail, ok, type Result } from '@jejak/shared/result'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { reachesFinal } from '../org/final-periods.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import { wrong } from '../http/wrong.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
type Saved = Result<{ readonly version: number }, Problem>

/** Makes a pattern or changes one, compare-and-set. Hours that a final period was worked by stay as they were. */
export async function savePattern(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, name, pattern }: PatternForm,
): Promise<Saved> {
  const { instansiId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await tx
    .selectFrom('work_pattern')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()
  if ((before?.version ?? 0) !== baseVersion) return fail({ code: 'conflict' })
  const content = JSON.stringify(pattern)
  const isOther = before && canonicalJson(JSON.parse(before.content)) !== canonicalJson(pattern)
  if (isOther && (await isUsedInFinal(tx, instansiId, id))) return wrong('pattern', 'final-period')
  const version = baseVersion + 1
  await tx
    .insertInto('work_pattern')
    .values({ instansi_id: instansiId, id, name, content, version })
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet({ name, content, version }))
    .execute()
  await recordAct(tx, deps, actor, {
    act: 'calendar.pattern',
    objectId: id,
    version,
    content: { name, pattern },
  })
  return ok({ version })
}

async function isUsedInFinal(tx: Tx, instansiId: string, patternId: string): Promise<boolean> {
  const uses = await tx
    .selectFrom('pattern_use')
    .select(['from_day', 'to_day'])
    .where('instansi_id', '=', instansiId)
    .where('pattern_id', '=', patternId)
    .execute()
  for (const use of uses) {
    const range = { from: toDay(use.from_day), to: use.to_day === null ? null : toDay(use.to_day) }
    if (await reachesFinal(tx, instansiId, range)) return true
  }
  return false
}

/** Says for whom a pattern is, from when on. */
export async function savePatternUse(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  form: PatternUseForm,
): Promise<Saved> {
  const { instansiId } = actor
  const { id, baseVersion, patternId, scope, from, to } = form
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await useOf(tx, instansiId, id)
  if ((before?.version ?? 0) !== baseVersion) return fail({ code: 'conflict' })
  if (to !== null && to < from) return wrong('to', 'end-before-start')
  if (!(await isThere(tx, instansiId, 'work_pattern', patternId))) {
    return wrong('patternId', 'unknown')
  }
  if (scope.kind !== 'instansi' && !(await isThere(tx, instansiId, scope.kind, scope.id))) {
    return wrong('scope', 'unknown')
  }
  const ranges = [{ from, to }, ...(before ? [rangeOf(before)] : [])]
  for (const range of ranges) {
    if (await reachesFinal(tx, instansiId, range)) return wrong('from', 'final-period')
  }
  const version = baseVersion + 1
  const row = {
    pattern_id: patternId,
    scope: scope.kind,
    scope_id: scope.kind === 'instansi' ? '' : scope.id,
    from_day: from,
    to_day: to,
    version,
  }
  await tx
    .insertInto('pattern_use')
    .values({ instansi_id: instansiId, id, ...row })
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
    .execute()
  await recordAct(tx, deps, actor, {
    ...(scope.kind === 'person' && { about: scope.id }),
    act: 'calendar.use',
    objectId: id,
    version,
    content: { patternId, scope, from, to },
  })
  return ok({ version })
}

/** Takes it back: the next wider one counts again. */
export async function removePatternUse(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion }: Target,
): Promise<Result<Record<string, never>, Problem>> {
  const { instansiId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await useOf(tx, instansiId, id)
  if (!before) return fail({ code: 'not-found' })
  if (before.version !== baseVersion) return fail({ code: 'conflict' })
  if (await reachesFinal(tx, instansiId, rangeOf(before))) return wrong('from', 'final-period')
  await tx
    .deleteFrom('pattern_use')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
  await recordAct(tx, deps, actor, {
    ...(before.scope === 'person' && { about: before.scope_id }),
    act: 'calendar.use-removed',
    objectId: id,
    version: baseVersion + 1,
    content: null,
  })
  return ok({})
}

const useOf = (tx: Tx, instansiId: string, id: string) =>
  tx
    .selectFrom('pattern_use')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

const rangeOf = ({ from_day, to_day }: { from_day: string; to_day: string | null }) => ({
  from: toDay(from_day),
  to: to_day === null ? null : toDay(to_day),
})

async function isThere(
  tx: Tx,
  instansiId: string,
  table: 'work_pattern' | 'unor' | 'person',
  id: string,
): Promise<boolean> {
  const row = await tx
    // The tables share their key; Kysely does not follow a union of tables.
    .selectFrom(table as 'unor')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

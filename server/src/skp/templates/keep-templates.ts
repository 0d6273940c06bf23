import type { Day } from '@jejak/shared/calendar/day'
import { uuidv7 } from '@jejak/shared/ids'
import { fail, ok, type Result } from '@jejak/shared/result'
import { TEMPLATES_MOST, type ApplyForm, type TemplateForm } from '@jejak/shared/skp/template'
import type { Problem } from '../../http/problem.ts'
import { listAssignments, reportingPost } from '../../org/assignments.ts'
import { listPeriods } from '../../org/instansi.ts'
import { BYTES_OF_AN_ACT } from '../../platform/budgets.ts'
import type { Tx } from '../../platform/db/database.ts'
import { inPieces } from '../../platform/db/in-pieces.ts'
import { lockFeed, saveFeed } from '../../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../../platform/server-deps.ts'
import { isSpent, secondsToFreshDay, spend } from '../../platform/spending.ts'
import { toContent } from '../skp-row.ts'
import { recipientsOf } from './recipients.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random'>
type Done = Promise<Result<null, Problem>>
type Who = Pick<Actor, 'instansiId' | 'personId'>

const wrong = (path: string, message: string, code: string): Problem => ({
  code: 'invalid',
  errors: [{ path, message, code }],
})

/** One act of somebody on what they prepare, in line behind their feed, and paid for. */
async function inTurn(
  tx: Tx,
  deps: Deps,
  { instansiId, personId }: Who,
  act: (at: number) => Promise<Result<number, Problem>>,
): Done {
  const at = deps.now()
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const done = await act(at)
  if (!done.ok) return done
  await saveFeed(tx, spend(feed, at, BYTES_OF_AN_ACT + done.value))
  return ok(null)
}

export const readTemplate = (tx: Tx, { instansiId, personId }: Who, id: string) =>
  tx
    .selectFrom('skp_template')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Makes one (`baseVersion` 0) or replaces it, compare-and-set. */
export const saveTemplate = (tx: Tx, deps: Deps, actor: Who, form: TemplateForm): Done =>
  inTurn(tx, deps, actor, async (at) => {
    const { instansiId, personId } = actor
    const before = await readTemplate(tx, actor, form.id)
    if ((before?.version ?? 0) !== form.baseVersion) return fail({ code: 'conflict' })
    const known = new Set((await listPeriods(tx, instansiId)).map(({ id }) => id))
    const actions = form.content.rhk.flatMap(({ rencanaAksi }) => rencanaAksi)
    if (!actions.every(({ periodId }) => known.has(periodId))) {
      return fail(wrong('content.rhk', 'expected periods of this agency', 'period'))
    }
    const taken = await tx
      .selectFrom('skp_template')
      .select(['id', 'owner_id'])
      .where('instansi_id', '=', instansiId)
      .where((on) => on.or([on('id', '=', form.id), on('owner_id', '=', personId)]))
      .execute()
    if (!before && taken.some(({ id }) => id === form.id)) return fail({ code: 'conflict' })
    if (!before && taken.length >= TEMPLATES_MOST.templates) {
      return fail(wrong('id', `${TEMPLATES_MOST.templates} templates at most`, 'full'))
    }
    // Whose RHK it serves is each person's own to choose.
    const rhk = form.content.rhk.map(({ rhkAtasanId: _link, ...rest }) => rest)
    const content = JSON.stringify({ ...form.content, rhk })
    const row = {
      jabatan: form.jabatan,
      name: form.name,
      version: form.baseVersion + 1,
      content,
      changed_at: at,
    }
    await tx
      .insertInto('skp_template')
      .values({ instansi_id: instansiId, id: form.id, owner_id: personId, ...row })
      .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
      .execute()
    return ok(Buffer.byteLength(content))
  })

export const removeTemplate = (
  tx: Tx,
  deps: Deps,
  actor: Who,
  { id, baseVersion }: { readonly id: string; readonly baseVersion: number },
): Done =>
  inTurn(tx, deps, actor, async () => {
    const before = await readTemplate(tx, actor, id)
    if (!before) return fail({ code: 'not-found' })
    if (before.version !== baseVersion) return fail({ code: 'conflict' })
    await tx
      .deleteFrom('skp_template')
      .where('instansi_id', '=', actor.instansiId)
      .where('id', '=', id)
      .execute()
    return ok(0)
  })

/** Lays it before all of these people, or before none: whoever has an SKP or a draft by now is a conflict. */
export const applyTemplate = (
  tx: Tx,
  deps: Deps,
  actor: Who,
  { id, templateId, baseVersion, people, today }: ApplyForm & { readonly today: Day },
): Done =>
  inTurn(tx, deps, actor, async (at) => {
    const { instansiId, personId } = actor
    const done = await tx
      .selectFrom('skp_application')
      .select('by_id')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .executeTakeFirst()
    // An answer that was lost on the way.
    if (done) return done.by_id === personId ? ok(0) : fail({ code: 'conflict' })
    const template = await readTemplate(tx, actor, templateId)
    if (!template) return fail({ code: 'not-found' })
    if (template.version !== baseVersion) return fail({ code: 'conflict' })
    const { year } = toContent(template.content)
    const { jabatan, name, content } = template
    // In the order of ids, so that two who lay templates before the same people do not wait for each other for ever.
    const ids = [...new Set(people)].toSorted()
    const found = new Map(
      (await recipientsOf(tx, actor, { jabatan, year, today })).map((one) => [one.id, one.gets]),
    )
    if (!ids.every((each) => found.has(each))) {
      return fail(wrong('people', 'expected people of yours with this jabatan', 'not-yours'))
    }
    if (ids.some((each) => found.get(each) !== 'free')) return fail({ code: 'conflict' })
    const own = await listAssignments(tx, instansiId, { personIds: [personId] })
    await tx
      .insertInto('skp_application')
      .values({
        instansi_id: instansiId,
        id,
        template_id: templateId,
        by_id: personId,
        by_as: reportingPost(own, today)?.post ?? '',
        name,
        content,
        at,
      })
      .execute()
    const rows = ids.map((owner_id) => ({
      instansi_id: instansiId,
      id: uuidv7(at, deps.random(10)),
      application_id: id,
      owner_id,
      year,
      state: 'open' as const,
    }))
    for (const some of inPieces(rows)) await tx.insertInto('skp_laid').values(some).execute()
    return ok(Buffer.byteLength(content) + ids.length * BYTES_OF_AN_ACT)
  })

/** Takes back what was laid before people, while none of them has answered. */
export const undoApplication = (tx: Tx, deps: Deps, actor: Who, id: string): Done =>
  inTurn(tx, deps, actor, async () => {
    const { instansiId, personId } = actor
    const rows = await tx
      .selectFrom('skp_laid')
      .innerJoin('skp_application', (join) =>
        join
          .onRef('skp_application.instansi_id', '=', 'skp_laid.instansi_id')
          .onRef('skp_application.id', '=', 'skp_laid.application_id'),
      )
      .select('skp_laid.state')
      .where('skp_laid.instansi_id', '=', instansiId)
      .where('skp_laid.application_id', '=', id)
      .where('skp_application.by_id', '=', personId)
      .execute()
    if (rows.length === 0) return fail({ code: 'not-found' })
    const open = await tx
      .updateTable('skp_laid')
      .set({ state: 'withdrawn' })
      .where('instansi_id', '=', instansiId)
      .where('application_id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst()
    // Somebody answered, also at this very moment: the transaction is given up, and all stays as it was.
    if (Number(open.numUpdatedRows) !== rows.length) throw new Touched()
    return ok(0)
  })

/** Thrown so that a half of it is not written. */
export class Touched extends Error {}

/** A person's no. */
export async function declineLaid(tx: Tx, { instansiId, personId }: Who, id: string): Done {
  const done = await tx
    .updateTable('skp_laid')
    .set({ state: 'declined' })
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n ? ok(null) : fail({ code: 'not-found' })
}

import type { Day } from '@jejak/shared/calendar/day'
import type { ProposeForm } from '@jejak/shared/skp/cascade'
import { fail, ok, type Result } from '@jejak/shared/result'
import { can } from '../access/can.ts'
import type { FieldError, Problem } from '../http/problem.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import type { RhkProposalTable } from '../platform/db/cascade-tables.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, secondsToFreshDay, spend } from '../platform/spending.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/** What waits for one person's answer at most: more is no proposal any longer, and a plan has 60 RHK. */
const OPEN_OF_A_PERSON = 60

type Proposing = ProposeForm & { readonly today: Day }

/**
 * Proposes results to people of one's own, and withdraws what was proposed: all of it, or nothing and why. No plan is
 * touched; its owner takes a proposal up or declines it. What was answered meanwhile is not withdrawn any more.
 */
export async function propose(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { year, propose: asked, withdraw, today }: Proposing,
): Promise<Result<null, Problem>> {
  const { instansiId, personId } = actor
  const at = deps.now()
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const known = await knownOf(
    tx,
    actor,
    asked.map(({ id }) => id),
  )
  const columns = await columnsOf(tx, actor, year)
  const errors = await wrongIn(tx, actor, { asked, withdraw, known, columns, today })
  if (errors.length > 0) return fail({ code: 'invalid', errors: errors.slice(0, MOST_NAMED) })
  if (withdraw.length > 0) {
    await tx
      .updateTable('rhk_proposal')
      .set({ state: 'withdrawn' })
      .where('instansi_id', '=', instansiId)
      .where('by_id', '=', personId)
      .where('state', 'in', ['open', 'declined'])
      .where('id', 'in', withdraw)
      .execute()
  }
  const rows = asked.map(({ id, personId: whose, superiorRhkId, uraian }): RhkProposalTable => ({
    instansi_id: instansiId,
    id,
    person_id: whose,
    by_id: personId,
    year,
    superior_skp_id: columns.get(superiorRhkId) ?? '',
    superior_rhk_id: superiorRhkId,
    uraian,
    state: 'open',
    at: known.get(id)?.at ?? at,
  }))
  if (rows.length > 0) await store(tx, rows)
  const bytes = asked.reduce(
    (sum, { uraian }) => sum + BYTES_OF_AN_ACT + Buffer.byteLength(uraian),
    BYTES_OF_AN_ACT,
  )
  await saveFeed(tx, spend(feed, at, bytes))
  return ok(null)
}

const store = (tx: Tx, rows: readonly RhkProposalTable[]) =>
  tx
    .insertInto('rhk_proposal')
    .values(rows)
    .onConflict((one) =>
      one
        .columns(['instansi_id', 'id'])
        .doUpdateSet((eb) => ({
          uraian: eb.ref('excluded.uraian'),
          superior_skp_id: eb.ref('excluded.superior_skp_id'),
          superior_rhk_id: eb.ref('excluded.superior_rhk_id'),
          state: eb.ref('excluded.state'),
        }))
        // Taken up in the moment between: it is in a plan by now.
        .where('rhk_proposal.state', '!=', 'taken'),
    )
    .execute()

/** As many as a problem of the shape names. */
const MOST_NAMED = 20

type Checking = Pick<Proposing, 'withdraw' | 'today'> & {
  readonly asked: ProposeForm['propose']
  readonly known: ReadonlyMap<string, RhkProposalTable>
  readonly columns: ReadonlyMap<string, string>
}

/** What the shape alone cannot say; nothing is written before it is known. */
async function wrongIn(
  tx: Tx,
  actor: Actor,
  { asked, withdraw, known, columns, today }: Checking,
): Promise<FieldError[]> {
  if (asked.length === 0) return []
  const people = [...new Set(asked.map((one) => one.personId))]
  const team = await can({ tx, actor, permission: 'person.team', ids: people, onDay: today })
  const wrong = asked.flatMap((one, nth) =>
    wrongOf(one, nth, { team, columns, known: known.get(one.id), by: actor.personId }),
  )
  const ids = asked.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) {
    wrong.push({ path: 'propose', message: 'every id may be used once' })
  }
  const open = await openOf(tx, actor, { people, but: [...withdraw, ...ids] })
  for (const { personId } of asked) open.set(personId, (open.get(personId) ?? 0) + 1)
  if ([...open.values()].some((count) => count > OPEN_OF_A_PERSON)) {
    const message = `${OPEN_OF_A_PERSON} proposals wait for one person at most`
    wrong.push({ path: 'propose', message, code: 'full' })
  }
  return wrong
}

type Facts = {
  readonly team: ReadonlySet<string>
  readonly columns: ReadonlyMap<string, string>
  readonly known: RhkProposalTable | undefined
  readonly by: string
}

function wrongOf(
  { personId, superiorRhkId }: ProposeForm['propose'][number],
  nth: number,
  { team, columns, known, by }: Facts,
): FieldError[] {
  const at = `propose.${nth}`
  if (!team.has(personId)) {
    return [{ path: `${at}.personId`, message: 'expected somebody of yours', code: 'not-yours' }]
  }
  if (!columns.has(superiorRhkId)) {
    const message = 'expected an RHK of your plan in force'
    return [{ path: `${at}.superiorRhkId`, message, code: 'not-in-force' }]
  }
  if (known && (known.by_id !== by || known.person_id !== personId)) {
    return [{ path: `${at}.id`, message: 'the id is used' }]
  }
  if (known?.state === 'taken') {
    return [{ path: `${at}.id`, message: 'it was taken up already', code: 'answered' }]
  }
  return []
}

/** The superior's RHK in force of the year, each with its plan. */
async function columnsOf(tx: Tx, { instansiId, personId }: Actor, year: number) {
  const rows = await tx
    .selectFrom('rhk')
    .select(['id', 'skp_id'])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('year', '=', year)
    .where('removed', '=', 0)
    .execute()
  return new Map(rows.map((row) => [row.id, row.skp_id]))
}

async function knownOf(
  tx: Tx,
  { instansiId }: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RhkProposalTable>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('rhk_proposal')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** How many of the superior's proposals wait for each of these people, but for some of them. */
async function openOf(
  tx: Tx,
  { instansiId, personId }: Actor,
  { people, but }: { readonly people: readonly string[]; readonly but: readonly string[] },
): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('rhk_proposal')
    .select('person_id')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('instansi_id', '=', instansiId)
    .where('by_id', '=', personId)
    .where('state', '=', 'open')
    .where('person_id', 'in', [...people])
    .where('id', 'not in', [...but])
    .groupBy('person_id')
    .execute()
  return new Map(rows.map((row) => [row.person_id, Number(row.count)]))
}

import type { DecidedItem, DecisionLine } from '@jejak/shared/review/decided'
import { toDay } from '@jejak/shared/calendar/day'
import { transition } from '@jejak/shared/review/transition'
import type { Period } from '@jejak/shared/skp/skp'
import { can } from '../access/can.ts'
import { gateOf } from '../entries/commands/owner-facts.ts'
import { toReviewEntry } from '../entries/entry-row.ts'
import { asSubmitted } from '../entries/queries/submitted.ts'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import { listPeriods, requireInstansi, type Instansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { factsToReopen } from './decide.ts'

const PAGE = 50

type Cursor = { readonly at: number; readonly owner: string; readonly seq: number }

/**
 * What this person decided, the newest first, a page at a time: each entry once, at their last decision on it, with all
 * that was decided on it. What they may not read any more is left out.
 */
export async function decidedBy(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  after: string | undefined,
): Promise<{ readonly items: DecidedItem[]; readonly next: string | null }> {
  const tx = db.read
  const instansi = await requireInstansi(tx, actor.instansiId, now())
  const acts = await actsOf(tx, actor, parseCursor(after))
  const ids = [...new Set(acts.map((act) => act.entry_id))]
  const readable = await can({
    tx,
    actor,
    permission: 'entry.review',
    ids,
    onDay: instansi.today,
  })
  const histories = await historiesOf(tx, actor, [...readable])
  // An entry stands where they decided on it last; earlier acts on it are in its history.
  const shown = acts.filter(
    (act) =>
      readable.has(act.entry_id) &&
      histories.get(act.entry_id)?.find(({ isMine }) => isMine)?.seq === act.seq,
  )
  const last = acts.at(-1)
  return {
    items: await toItems(
      tx,
      instansi,
      shown.map((act) => act.entry_id),
      histories,
    ),
    next: last && acts.length === PAGE ? `${last.at}|${last.owner_id}|${last.seq}` : null,
  }
}

/** Anything that is not a cursor of ours starts at the beginning. */
function parseCursor(text: string | undefined): Cursor | null {
  const match = /^(\d{1,15})\|([0-9a-f-]{36})\|(\d{1,12})$/.exec(text ?? '')
  return match ? { at: Number(match[1]), owner: match[2] ?? '', seq: Number(match[3]) } : null
}

const actsOf = (tx: Tx, { instansiId, personId }: Actor, after: Cursor | null) =>
  tx
    .selectFrom('decision')
    .select(['entry_id', 'owner_id', 'at', 'seq'])
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .$if(after !== null, (query) =>
      query
        .where('at', '<=', after!.at)
        .where((where) =>
          where.or([
            where('at', '<', after!.at),
            where('owner_id', '<', after!.owner),
            where.and([where('owner_id', '=', after!.owner), where('seq', '<', after!.seq)]),
          ]),
        ),
    )
    .orderBy('at', 'desc')
    .orderBy('owner_id', 'desc')
    .orderBy('seq', 'desc')
    .limit(PAGE)
    .execute()

async function historiesOf(
  tx: Tx,
  { instansiId, personId }: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DecisionLine[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('decision')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'decision.instansi_id')
        .onRef('person.id', '=', 'decision.person_id'),
    )
    .select(['entry_id', 'act', 'person.name as by', 'person_id', 'acting_as', 'comment'])
    .select(['at', 'seq'])
    .where('decision.instansi_id', '=', instansiId)
    .where('entry_id', 'in', [...ids])
    .orderBy('seq', 'desc')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.entry_id)].map(([id, lines]) => [
      id,
      lines.map(({ act, by, person_id, acting_as, comment, at, seq }) => ({
        act,
        by,
        isMine: person_id === personId,
        actingAs: acting_as,
        comment,
        at,
        seq,
      })),
    ]),
  )
}

async function toItems(
  tx: Tx,
  instansi: Instansi,
  ids: readonly string[],
  histories: ReadonlyMap<string, readonly DecisionLine[]>,
): Promise<DecidedItem[]> {
  if (ids.length === 0) return []
  const stored = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .where('id', 'in', [...ids])
    .execute()
  const periods = await listPeriods(tx, instansi.id)
  const rows = new Map(
    (await asSubmitted(tx, instansi.id, stored)).map((row): [string, EntryTable] => [row.id, row]),
  )
  const own = await ownersOf(tx, instansi, stored)
  const plans = await plansOf(tx, instansi, [...rows.values()])
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const entry = toReviewEntry(row)
    const plan = plans.get(row.plan_id ?? '')
    const words = entry.decision?.plan ?? (plan && { rencanaAksi: plan.deskripsi, rhk: plan.rhk })
    return [
      {
        entry,
        owner: own(row.owner_id, row.day),
        plan: words ? { rencanaAksi: words.rencanaAksi, rhk: words.rhk } : null,
        history: [...(histories.get(id) ?? [])],
        mayReopen: mayReopen(row, { periods, instansi }),
      },
    ]
  })
}

/** As the table has it, once a comment is written. */
const mayReopen = (
  row: EntryTable,
  { periods, instansi }: { readonly periods: readonly Period[]; readonly instansi: Instansi },
): boolean =>
  transition(row.status, 'reopen', {
    ...factsToReopen,
    gate: gateOf(periods, { row, instansi }),
    wasReturned: row.correction_until !== null,
  }).ok

async function ownersOf(tx: Tx, instansi: Instansi, rows: readonly EntryTable[]) {
  const personIds = [...new Set(rows.map((row) => row.owner_id))]
  const all = await listAssignments(tx, instansi.id, { personIds }, { withLeft: true })
  const byPerson = Map.groupBy(all, (assignment) => assignment.personId)
  return (id: string, day: string): DecidedItem['owner'] => {
    const own = byPerson.get(id) ?? []
    const post = reportingPost(own, toDay(day))
    return { id, name: own[0]?.personName ?? '', post: post?.post ?? '' }
  }
}

async function plansOf(tx: Tx, instansi: Instansi, rows: readonly EntryTable[]) {
  const ids = [...new Set(rows.flatMap((row) => row.plan_id ?? []))]
  if (ids.length === 0) return new Map<string, never>()
  const plans = await tx
    .selectFrom('rencana_aksi')
    .select(['id', 'deskripsi', 'rhk'])
    .where('instansi_id', '=', instansi.id)
    .where('id', 'in', ids)
    .execute()
  return new Map(plans.map((plan) => [plan.id, plan]))
}

import type { RequestOf } from '@jejak/shared/api/contract'
import type { TeamDay } from '@jejak/shared/review/team-day'
import { can } from '../access/can.ts'
import { toReviewEntry } from '../entries/entry-row.ts'
import { asSubmitted } from '../entries/queries/submitted.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/**
 * What a person has handed in on a day, as far as the reader decides on it or did: entry by entry, by the permission
 * that the queue asks for. To anybody else the day is empty, as is one that nobody filled.
 */
export async function personDay(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { person, day }: RequestOf<'teamDay'>,
): Promise<TeamDay> {
  const tx = db.read
  const { instansiId } = actor
  const { today } = await requireInstansi(tx, instansiId, now())
  const rows = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', person)
    .where('day', '=', day)
    .where('removed', '=', 0)
    .where('status', '!=', 'draft')
    .orderBy('start_minute')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const mine = await can({ tx, actor, permission: 'entry.review', ids, onDay: today })
  const shown = (await asSubmitted(tx, instansiId, rows)).filter(
    (row) => mine.has(row.id) && row.day === day,
  )
  const plans = await plansOf(
    shown.flatMap((row) => row.plan_id ?? []),
    (planIds) =>
      tx
        .selectFrom('rencana_aksi')
        .select(['id', 'deskripsi', 'rhk'])
        .where('instansi_id', '=', instansiId)
        .where('id', 'in', planIds)
        .execute(),
  )
  return {
    day,
    entries: shown.map((row) => ({
      entry: toReviewEntry(row),
      plan: plans.get(row.plan_id ?? '') ?? null,
    })),
  }
}

type Plan = { readonly id: string; readonly deskripsi: string; readonly rhk: string }

async function plansOf(ids: readonly string[], read: (ids: string[]) => Promise<Plan[]>) {
  const rows = ids.length === 0 ? [] : await read([...new Set(ids)])
  return new Map(rows.map(({ id, deskripsi, rhk }) => [id, { rencanaAksi: deskripsi, rhk }]))
}

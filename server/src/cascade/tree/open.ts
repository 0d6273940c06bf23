import type { Day } from '@jejak/shared/calendar/day'
import { cursorOf, type TreeOpen } from '@jejak/shared/skp/tree'
import { ok, type Result } from '@jejak/shared/result'
import { can } from '../../access/can.ts'
import type { Problem } from '../../http/problem.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { contentOf, readSkp } from '../../skp/skp-row.ts'
import { nodeBelow } from './line.ts'
import { isAfter, PAGE, selectNodes, toNodes, type Key } from './nodes.ts'

type Asked = Key & { readonly after: string | undefined; readonly today: Day }

/** What lies behind a node of the reader's own line; later pages bring what serves it and nothing else new. */
export async function openNode(
  tx: Tx,
  actor: Actor,
  { skpId, id, after, today }: Asked,
): Promise<Result<TreeOpen, Problem>> {
  const { instansiId } = actor
  const node = await nodeBelow(tx, actor, { skpId, id })
  if (!node.ok) return node
  const rows = await selectNodes(tx, instansiId)
    .where('rhk.superior_skp_id', '=', skpId)
    .where('rhk.superior_rhk_id', '=', id)
    .where('person.active', '=', 1)
    .where(isAfter(after))
    .orderBy('rhk.skp_id')
    .orderBy('rhk.id')
    .limit(PAGE + 1)
    .execute()
  const children = await toNodes(tx, instansiId, rows.slice(0, PAGE))
  const last = children.at(-1)
  return ok({
    ...(await workOn(tx, actor, { skpId, id, ownerId: node.value.personId, today })),
    children,
    next: rows.length > PAGE && last ? cursorOf(last) : null,
  })
}

type Of = Key & { readonly ownerId: string; readonly today: Day }

/** Approved work on an RHK: in all for whoever is in its line, by rencana aksi for whoever may read the SKP. */
async function workOn(
  tx: Tx,
  actor: Actor,
  { skpId, id, ownerId, today }: Of,
): Promise<Pick<TreeOpen, 'minutes' | 'entries' | 'actions'>> {
  const row = await readSkp(tx, actor, skpId)
  const planned = row ? (contentOf(row).rhk.find((rhk) => rhk.id === id)?.rencanaAksi ?? []) : []
  const done = await doneOn(
    tx,
    { instansiId: actor.instansiId, ownerId },
    planned.map((action) => action.id),
  )
  const actions = planned.map(({ id: actionId, deskripsi, periodId }) => ({
    id: actionId,
    deskripsi,
    periodId,
    ...(done.get(actionId) ?? { minutes: 0, entries: 0 }),
  }))
  const readable = await can({ tx, actor, permission: 'skp.read', ids: [skpId], onDay: today })
  return {
    minutes: actions.reduce((sum, { minutes }) => sum + minutes, 0),
    entries: actions.reduce((sum, { entries }) => sum + entries, 0),
    actions: readable.has(skpId) ? actions : null,
  }
}

async function doneOn(
  tx: Tx,
  { instansiId, ownerId }: { readonly instansiId: string; readonly ownerId: string },
  planIds: readonly string[],
) {
  if (planIds.length === 0) return new Map<string, { minutes: number; entries: number }>()
  const rows = await tx
    .selectFrom('entry')
    .select('plan_id')
    .select((eb) => [
      eb.fn.countAll().as('entries'),
      eb.fn.sum(eb('end_minute', '-', eb.ref('start_minute'))).as('minutes'),
    ])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .where('plan_id', 'in', [...planIds])
    .where('status', '=', 'approved')
    .where('removed', '=', 0)
    .groupBy('plan_id')
    .execute()
  return new Map(
    rows.map(({ plan_id, entries, minutes }) => [
      plan_id ?? '',
      { entries: Number(entries), minutes: Number(minutes) },
    ]),
  )
}

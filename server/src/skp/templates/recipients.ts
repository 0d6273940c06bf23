import type { Day } from '@jejak/shared/calendar/day'
import { jabatanKey, type Recipient } from '@jejak/shared/skp/template'
import { can } from '../../access/can.ts'
import { candidateOwners } from '../../access/candidates.ts'
import { followScopeOf } from '../../access/follow-scope.ts'
import { holds } from '../../access/scope.ts'
import { covers, listAssignments, reportingPost } from '../../org/assignments.ts'
import type { Tx } from '../../platform/db/database.ts'
import { inPieces } from '../../platform/db/in-pieces.ts'
import type { Actor } from '../../platform/server-deps.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** Somebody for whom a template may be prepared, and what they are. */
export type Staff = {
  readonly id: string
  readonly name: string
  readonly jabatan: string
  readonly unor: string
}

/**
 * Whom somebody may prepare plans for today: those whose days they follow (`team.follow`), who report to them by post or
 * whose post lies within the scope of their role. Never themselves.
 */
export async function staffOf(tx: Tx, actor: Who, today: Day): Promise<Staff[]> {
  const { instansiId, personId } = actor
  const candidates = await candidateOwners({ tx, ...actor, onDay: today })
  const question = { tx, actor, permission: 'person.team' as const, onDay: today }
  const line = await can({ ...question, ids: candidates })
  const scope = await followScopeOf(tx, actor)
  const known = await peopleOf(tx, instansiId, scope === null ? [...line] : null)
  const found: Staff[] = []
  for (const some of inPieces(known.filter(({ id }) => id !== personId))) {
    const personIds = some.map(({ id }) => id)
    const own = Map.groupBy(
      await listAssignments(tx, instansiId, { personIds }),
      (assignment) => assignment.personId,
    )
    for (const { id, name, jabatan } of some) {
      const all = own.get(id) ?? []
      const post = reportingPost(all, today)
      const isMine =
        line.has(id) ||
        (scope !== null && all.some((each) => covers(each, today) && holds(scope, each.unorId)))
      if (!post || !isMine) continue
      // What they are appointed as; where nobody has said it, the post they hold says it.
      found.push({ id, name, jabatan: jabatan === '' ? post.post : jabatan, unor: post.unor })
    }
  }
  return found.toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
}

async function peopleOf(tx: Tx, instansiId: string, ids: readonly string[] | null) {
  const all = tx
    .selectFrom('person')
    .select(['id', 'name', 'jabatan'])
    .where('instansi_id', '=', instansiId)
    .where('active', '=', 1)
  if (ids === null) return all.execute()
  const found: Awaited<ReturnType<typeof all.execute>> = []
  for (const some of inPieces([...ids]))
    found.push(...(await all.where('id', 'in', some).execute()))
  return found
}

/** Those of them who have a jabatan, by name: who gets a draft of a year, and who has an SKP or a draft already. */
export async function recipientsOf(
  tx: Tx,
  actor: Who,
  {
    jabatan,
    year,
    today,
  }: { readonly jabatan: string; readonly year: number; readonly today: Day },
): Promise<Recipient[]> {
  const { instansiId } = actor
  const key = jabatanKey(jabatan)
  const staff = (await staffOf(tx, actor, today)).filter((each) => jabatanKey(each.jabatan) === key)
  const planned = new Set<string>()
  const laid = new Set<string>()
  for (const ids of inPieces(staff.map(({ id }) => id))) {
    const plans = await tx
      .selectFrom('skp')
      .select('owner_id')
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', ids)
      .where('year', '=', year)
      .where('acting_post_id', 'is', null)
      .execute()
    for (const { owner_id } of plans) planned.add(owner_id)
    const drafts = await tx
      .selectFrom('skp_laid')
      .select('owner_id')
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', ids)
      .where('year', '=', year)
      .where('state', '=', 'open')
      .execute()
    for (const { owner_id } of drafts) laid.add(owner_id)
  }
  return staff.map(({ id, name, unor }) => ({
    id,
    name,
    unor,
    gets: planned.has(id) ? 'has-skp' : laid.has(id) ? 'has-draft' : 'free',
  }))
}

import type { End, NewUnor, UnorChange } from '@jejak/shared/org/office'
import { ok } from '@jejak/shared/result'
import { holds } from '../access/scope.ts'
import { unorTree } from '../org/unor-tree.ts'
import { CONFLICT, NOT_FOUND, refuse, tell, type Office, type Outcome } from './office-act.ts'
import { changedFields, changeRow, findRow } from './rows.ts'

/** A new unit below one of the scope; at the top only for an *admin instansi*. */
export async function createUnor(office: Office, asked: NewUnor): Outcome<string> {
  const { tx, actor } = office
  if (await findRow(office, 'unor', asked.id)) return refuse('id', 'id-taken')
  const refused = await wrongParent(office, asked.parentId)
  if (refused) return refused
  const { id, name, code, parentId } = asked
  await tx
    .insertInto('unor')
    .values({ instansi_id: actor.instansiId, id, name, code, parent_id: parentId })
    .execute()
  await tellOwn(office, { act: 'unor.create', objectId: id, version: 1, detail: { name, code } })
  return ok(id)
}

export async function changeUnor(
  office: Office,
  id: string,
  { baseVersion, name, code, parentId }: UnorChange,
): Outcome<string> {
  const row = await findRow(office, 'unor', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion) return CONFLICT
  if (parentId !== row.parent_id) {
    const refused = await wrongParent(office, parentId)
    if (refused) return refused
    const { tx, actor } = office
    const below = (await unorTree(tx, actor.instansiId)).below([id])
    if (parentId !== null && below.has(parentId)) return refuse('parentId', 'circle')
  }
  const changed = changedFields(row, { name, code, parent_id: parentId })
  if (Object.keys(changed).length === 0) return ok(id)
  const version = await changeRow(office, 'unor', row, changed)
  await tellOwn(office, { act: 'unor.change', objectId: id, version, detail: { ...changed, name } })
  return ok(id)
}

/** A unit ends when nothing is left in it; what was in it stays told. */
export async function endUnor(
  office: Office,
  id: string,
  { baseVersion, lastDay }: End,
): Outcome<string> {
  const { tx, actor } = office
  const row = await findRow(office, 'unor', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion || row.ended_on !== null) return CONFLICT
  const unit = await tx
    .selectFrom('unor')
    .select('id')
    .where('instansi_id', '=', actor.instansiId)
    .where('parent_id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (unit) return refuse('id', 'has-units')
  const post = await tx
    .selectFrom('post')
    .select('id')
    .where('instansi_id', '=', actor.instansiId)
    .where('unor_id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (post) return refuse('id', 'has-posts')
  const version = await changeRow(office, 'unor', row, { ended_on: lastDay })
  await tellOwn(office, {
    act: 'unor.end',
    objectId: id,
    version,
    detail: { name: row.name, lastDay },
  })
  return ok(id)
}

async function wrongParent(office: Office, parentId: string | null) {
  if (parentId === null) {
    return office.scope.isWhole ? undefined : refuse('parentId', 'unknown-unor')
  }
  const parent = await findRow(office, 'unor', parentId)
  const isKnown = parent && parent.ended_on === null && holds(office.scope, parent.id)
  return isKnown ? undefined : refuse('parentId', 'unknown-unor')
}

/** What concerns nobody in particular stands in the chain of whoever did it. */
export const tellOwn = (office: Office, act: Omit<Parameters<typeof tell>[1], 'ownerIds'>) =>
  tell(office, { ...act, ownerIds: [office.actor.personId] })

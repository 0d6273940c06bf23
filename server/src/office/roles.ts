import type { NewRole } from '@jejak/shared/org/office'
import type { RoleView } from '@jejak/shared/org/office-view'
import { fail, ok } from '@jejak/shared/result'
import type { Tx } from '../platform/db/database.ts'
import { NOT_FOUND, refuse, tell, type Office, type Outcome } from './office-act.ts'
import { isLastAdmin } from './person-acts.ts'
import { findRow } from './rows.ts'

/** Who holds which role, by name; of one person when one is named. */
export async function listRoles(
  tx: Tx,
  instansiId: string,
  personId?: string,
): Promise<RoleView[]> {
  const rows = tx
    .selectFrom('role')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'role.instansi_id')
        .onRef('person.id', '=', 'role.person_id'),
    )
    .leftJoin('unor', (join) =>
      join.onRef('unor.instansi_id', '=', 'role.instansi_id').onRef('unor.id', '=', 'role.unor_id'),
    )
    .select([
      'role.id',
      'role.person_id as personId',
      'person.name as person',
      'role.name',
      'unor.name as unor',
    ])
    .where('role.instansi_id', '=', instansiId)
    .orderBy('person.name')
    .orderBy('role.id')
  return (personId === undefined ? rows : rows.where('role.person_id', '=', personId)).execute()
}

/** Nobody gives a role to themselves: somebody else has to know. */
export async function giveRole(
  office: Office,
  { id, personId, name, unorId }: NewRole,
): Outcome<Record<string, never>> {
  const { tx, actor, scope } = office
  if (!scope.isWhole) return fail({ code: 'forbidden' })
  if (personId === actor.personId) return refuse('personId', 'yourself')
  const person = await findRow(office, 'person', personId)
  if (!person || person.active === 0) return refuse('personId', 'unknown-person')
  if ((name === 'admin-unor') !== (unorId !== null)) return refuse('unorId', 'scope-needed')
  const unor = unorId === null ? undefined : await findRow(office, 'unor', unorId)
  if (unorId !== null && unor?.ended_on !== null) return refuse('unorId', 'unknown-unor')
  const held = await tx
    .selectFrom('role')
    .select(['id', 'name', 'unor_id'])
    .where('instansi_id', '=', actor.instansiId)
    .where((where) => where.or([where('person_id', '=', personId), where('id', '=', id)]))
    .execute()
  if (held.some((role) => role.id === id)) return refuse('id', 'id-taken')
  if (held.some((role) => role.name === name && role.unor_id === unorId)) {
    return refuse('name', 'role-held')
  }
  await tx
    .insertInto('role')
    .values({ instansi_id: actor.instansiId, id, person_id: personId, name, unor_id: unorId })
    .execute()
  await tell(office, {
    ownerIds: [personId],
    act: 'role.give',
    objectId: id,
    version: 1,
    detail: { role: name, unor: unor?.name ?? null },
  })
  return ok({})
}

export async function takeRole(office: Office, id: string): Outcome<Record<string, never>> {
  const { tx, actor, scope } = office
  if (!scope.isWhole) return fail({ code: 'forbidden' })
  const role = await tx
    .selectFrom('role')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!role) return NOT_FOUND
  if (role.name === 'admin-instansi' && (await isLastAdmin(office, role.person_id))) {
    return refuse('id', 'last-admin')
  }
  await tx
    .deleteFrom('role')
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', id)
    .execute()
  const unor = role.unor_id === null ? undefined : await findRow(office, 'unor', role.unor_id)
  await tell(office, {
    ownerIds: [role.person_id],
    act: 'role.take',
    objectId: id,
    version: 2,
    detail: { role: role.name, unor: unor?.name ?? null },
  })
  return ok({})
}

import type { Day } from '@jejak/shared/calendar/day'
import type { NewPerson, PersonChange } from '@jejak/shared/org/office'
import { checkNip } from '@jejak/shared/org/nip-check'
import { fail, ok, type Result } from '@jejak/shared/result'
import { endOf, insertAssignment, wrongAssignment } from './assignment-acts.ts'
import { CONFLICT, NOT_FOUND, refuse, tell, type Office, type Outcome } from './office-act.ts'
import type { Problem } from '../http/problem.ts'
import { changedFields, changeRow, findRow } from './rows.ts'

/** A new person, with the post they begin in. */
export async function createPerson(office: Office, asked: NewPerson): Outcome<string> {
  const { tx, actor, scope } = office
  if (await findRow(office, 'person', asked.id)) return refuse('id', 'id-taken')
  const nip = await nipOf(office, asked.nip, asked.id)
  if (!nip.ok) return nip
  if (!asked.first && !scope.isWhole) return refuse('first', 'post-needed')
  const first = asked.first && toFirst(asked.first)
  if (first) {
    const problem = await wrongAssignment(office, { ...first, personId: asked.id })
    if (problem) return fail(problem)
  }
  const { name, kind, jabatan, golongan, zone } = asked
  const said = { name, nip: nip.value, kind, jabatan, golongan, zone }
  await tx
    .insertInto('person')
    .values({
      instansi_id: actor.instansiId,
      id: asked.id,
      active: 1,
      is_admin: 0,
      ...said,
    })
    .execute()
  await tell(office, {
    ownerIds: [asked.id],
    act: 'person.create',
    objectId: asked.id,
    version: 1,
    detail: { ...said, nip: tailOf(said.nip) },
  })
  if (first) await insertAssignment(office, { ...first, personId: asked.id })
  return ok(asked.id)
}

export async function changePerson(
  office: Office,
  id: string,
  { baseVersion, ...asked }: PersonChange,
): Outcome<string> {
  const row = await findRow(office, 'person', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion) return CONFLICT
  const nip = await nipOf(office, asked.nip, id)
  if (!nip.ok) return nip
  const changed = changedFields(row, { ...asked, nip: nip.value })
  if (Object.keys(changed).length === 0) return ok(id)
  const version = await changeRow(office, 'person', row, changed)
  await tell(office, {
    ownerIds: [id],
    act: 'person.change',
    objectId: id,
    version,
    detail: 'nip' in changed ? { ...changed, nip: tailOf(nip.value) } : changed,
  })
  return ok(id)
}

/**
 * The person leaves: sessions, half-finished sign-ins and roles end at once, and assignments on the last day. Their work
 * stays, and what waits is still decided.
 */
export async function endPerson(
  office: Office,
  id: string,
  { baseVersion, lastDay }: { readonly baseVersion: number; readonly lastDay: Day },
): Outcome<string> {
  const { tx, actor } = office
  const row = await findRow(office, 'person', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion || row.active === 0) return CONFLICT
  if (id === actor.personId) return refuse('id', 'yourself')
  if (await isLastAdmin(office, id)) return refuse('id', 'last-admin')
  const version = await changeRow(office, 'person', row, { active: 0, left_on: lastDay })
  for (const table of ['session', 'ticket', 'role'] as const) {
    await tx
      .deleteFrom(table)
      .where('instansi_id', '=', actor.instansiId)
      .where('person_id', '=', id)
      .execute()
  }
  await endAssignments(office, id, lastDay)
  await tell(office, {
    ownerIds: [id],
    act: 'person.end',
    objectId: id,
    version,
    detail: { lastDay },
  })
  return ok(id)
}

async function endAssignments(office: Office, personId: string, lastDay: Day) {
  const rows = await office.tx
    .selectFrom('assignment')
    .selectAll()
    .where('instansi_id', '=', office.actor.instansiId)
    .where('person_id', '=', personId)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>', lastDay)]))
    .execute()
  for (const row of rows) {
    await changeRow(office, 'assignment', row, { to_day: endOf(row, lastDay) })
  }
}

/** The person is back; posts and roles are given anew. */
export async function resumePerson(
  office: Office,
  id: string,
  baseVersion: number,
): Outcome<string> {
  const row = await findRow(office, 'person', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion || row.active === 1) return CONFLICT
  const version = await changeRow(office, 'person', row, { active: 1, left_on: null })
  await tell(office, {
    ownerIds: [id],
    act: 'person.resume',
    objectId: id,
    version,
    detail: {},
  })
  return ok(id)
}

/** Without any, nobody could give the role again. */
export async function isLastAdmin({ tx, actor }: Office, personId: string): Promise<boolean> {
  const admins = await tx
    .selectFrom('role')
    .select('person_id')
    .where('instansi_id', '=', actor.instansiId)
    .where('name', '=', 'admin-instansi')
    .execute()
  return admins.length > 0 && admins.every((admin) => admin.person_id === personId)
}

async function nipOf(
  { tx, instansi }: Office,
  typed: string,
  personId: string,
): Promise<Result<string, Problem>> {
  const { nip, fault } = checkNip(typed, instansi.today)
  if (fault) return refuse('nip', fault)
  // Sign-in knows a NIP and not yet an agency.
  const other = await tx
    .selectFrom('person')
    .select('id')
    .where('nip', '=', nip)
    .where('id', '<>', personId)
    .executeTakeFirst()
  return other ? refuse('nip', 'nip-taken') : ok(nip)
}

const tailOf = (nip: string): string => nip.slice(-4)

const toFirst = (first: NonNullable<NewPerson['first']>) => ({
  ...first,
  kind: 'definitif' as const,
  superiorPostId: null,
  subjectId: null,
  work: '',
  isMove: false,
})

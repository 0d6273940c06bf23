import { toDay } from '@jejak/shared/calendar/day'
import { checkNip } from '@jejak/shared/org/nip-check'
import type { AssignmentView, PersonView } from '@jejak/shared/org/office-view'
import { segmentsOf } from '../access/segments.ts'
import type { Instansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import { listRoles } from './roles.ts'

/** Everything an administrator keeps of a person. Nothing of what the person wrote is in it. */
export async function personView(
  tx: Tx,
  instansi: Instansi,
  personId: string,
): Promise<PersonView> {
  const row = await tx
    .selectFrom('person')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const year = instansi.today.slice(0, 4)
  const period = { from: toDay(`${year}-01-01`), to: toDay(`${year}-12-31`) }
  const { nip, name, kind, jabatan, golongan, version } = row
  return {
    id: row.id,
    name,
    nip,
    nipWarnings: [...checkNip(nip, instansi.today).warnings],
    kind,
    jabatan,
    golongan,
    zone: zoneOf(row.zone),
    isActive: row.active === 1,
    leftOn: row.left_on === null ? null : toDay(row.left_on),
    version,
    assignments: await assignmentsOf(tx, instansi.id, personId),
    segments: await segmentsOf({
      tx,
      instansiId: instansi.id,
      personId,
      period,
      today: instansi.today,
    }),
    roles: await listRoles(tx, instansi.id, personId),
  }
}

const zoneOf = (zone: number | null) => (zone === 420 || zone === 480 || zone === 540 ? zone : null)

/** Newest first. */
async function assignmentsOf(
  tx: Tx,
  instansiId: string,
  personId: string,
): Promise<AssignmentView[]> {
  const rows = await tx
    .selectFrom('assignment')
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .innerJoin('unor', (join) =>
      join.onRef('unor.instansi_id', '=', 'post.instansi_id').onRef('unor.id', '=', 'post.unor_id'),
    )
    .leftJoin('person as subject', (join) =>
      join
        .onRef('subject.instansi_id', '=', 'assignment.instansi_id')
        .onRef('subject.id', '=', 'assignment.subject_id'),
    )
    .select([
      'assignment.id',
      'assignment.kind',
      'assignment.from_day',
      'assignment.to_day',
      'assignment.decree',
      'assignment.work',
      'assignment.version',
      'post.name as post',
      'unor.name as unor',
      'subject.name as subject',
    ])
    .where('assignment.instansi_id', '=', instansiId)
    .where('assignment.person_id', '=', personId)
    .orderBy('assignment.from_day', 'desc')
    .orderBy('assignment.id')
    .execute()
  return rows.map(({ from_day, to_day, ...row }) => ({
    ...row,
    from: toDay(from_day),
    to: to_day === null ? null : toDay(to_day),
  }))
}

import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { isHeld } from '@jejak/shared/org/assignment'
import type { AssignmentChange, NewAssignment } from '@jejak/shared/org/office'
import { fail, ok } from '@jejak/shared/result'
import { managedOf } from '../access/managed.ts'
import { holds } from '../access/scope.ts'
import type { Problem } from '../http/problem.ts'
import {
  CONFLICT,
  NOT_FOUND,
  refuse,
  tell,
  wrong,
  type Office,
  type Outcome,
} from './office-act.ts'
import { changedFields, changeRow, findRow, type Row } from './rows.ts'

export type Begun = NewAssignment & { readonly personId: string }

/** Puts a person into a post, from one day to another. */
export async function createAssignment(office: Office, begun: Begun): Outcome<string> {
  const problem = await wrongAssignment(office, begun)
  if (problem) return fail(problem)
  if (begun.isMove && begun.kind === 'definitif') await endPresent(office, begun)
  await insertAssignment(office, begun)
  return ok(begun.id)
}

/** Why it cannot be; undefined when it can. */
export async function wrongAssignment(office: Office, begun: Begun): Promise<Problem | undefined> {
  const { scope } = office
  if (await findRow(office, 'assignment', begun.id)) return wrong('id', 'id-taken')
  if (begun.to !== null && begun.to < begun.from) return wrong('to', 'ends-before-start')
  const post = await findRow(office, 'post', begun.postId)
  if (!post || post.ended_on !== null || !holds(scope, post.unor_id)) {
    return wrong('postId', 'unknown-post')
  }
  if (begun.superiorPostId !== null) {
    const above = await findRow(office, 'post', begun.superiorPostId)
    if (!above || above.ended_on !== null) return wrong('superiorPostId', 'unknown-post')
    if (above.id === post.id) return wrong('superiorPostId', 'circle')
  }
  return wrongKind(office, begun, post)
}

const NEEDS_DECREE: ReadonlySet<string> = new Set(['plt', 'plh'])

async function wrongKind(
  office: Office,
  begun: Begun,
  post: Row<'post'>,
): Promise<Problem | undefined> {
  const { kind, subjectId, personId, to, from } = begun
  if (NEEDS_DECREE.has(kind) && begun.decree.trim() === '') return wrong('decree', 'decree-needed')
  if (kind === 'delegasi' && to === null) return wrong('to', 'end-needed')
  if (kind === 'penilai-luar' && post.superior_post_id !== null) return wrong('postId', 'not-top')
  if (kind === 'ketua-tim') {
    if (begun.work.trim() === '') return wrong('work', 'work-needed')
    if (subjectId === null || subjectId === personId) return wrong('subjectId', 'subject-needed')
    const { tx, actor, scope, instansi } = office
    if (personId === actor.personId) return wrong('personId', 'not-over-yourself')
    const ids = [subjectId]
    const known = await managedOf('org.person', { tx, actor, ids, onDay: instansi.today, scope })
    if (!known.has(subjectId)) return wrong('subjectId', 'unknown-person')
  }
  if (kind === 'definitif' && !begun.isMove && (await hasDefinitive(office, personId, from, to))) {
    return wrong('postId', 'second-definitive')
  }
  return undefined
}

/** A person has one definitive post on a day; Plt and Plh come beside it. */
async function hasDefinitive(
  { tx, actor }: Office,
  personId: string,
  from: string,
  to: string | null,
  exceptId = '',
): Promise<boolean> {
  const rows = await tx
    .selectFrom('assignment')
    .select(['id', 'from_day', 'to_day'])
    .where('instansi_id', '=', actor.instansiId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'definitif')
    .execute()
  return rows.some(
    (row) =>
      row.id !== exceptId &&
      (row.to_day === null || row.to_day >= row.from_day) &&
      (to === null || row.from_day <= to) &&
      (row.to_day === null || row.to_day >= from),
  )
}

/** What had not begun by its last day ends the day before it begins: it was never held, and stays to be seen. */
export const endOf = ({ from_day }: { readonly from_day: string }, lastDay: Day): Day =>
  from_day > lastDay ? addDays(toDay(from_day), -1) : lastDay

/** A move: what was held definitively ends on the day before. */
async function endPresent(office: Office, { personId, from }: Begun) {
  const { tx, actor } = office
  const rows = await tx
    .selectFrom('assignment')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'definitif')
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', from)]))
    .execute()
  for (const row of rows) {
    const to = endOf(row, addDays(from, -1))
    const version = await changeRow(office, 'assignment', row, { to_day: to })
    await tell(office, {
      ownerIds: [personId],
      act: 'assignment.change',
      objectId: row.id,
      version,
      detail: { to },
    })
  }
}

/** Writes it down; whoever calls has asked `wrongAssignment`. */
export async function insertAssignment(office: Office, begun: Begun): Promise<void> {
  const { tx, actor } = office
  const { id, personId, postId, kind, from, to, decree, superiorPostId, subjectId, work } = begun
  const isLeader = kind === 'ketua-tim'
  await tx
    .insertInto('assignment')
    .values({
      instansi_id: actor.instansiId,
      id,
      person_id: personId,
      post_id: postId,
      kind,
      from_day: from,
      to_day: to,
      decree,
      superior_post_id: isHeld(kind) ? superiorPostId : null,
      subject_id: isLeader ? subjectId : null,
      work: isLeader ? work : '',
    })
    .execute()
  const post = await findRow(office, 'post', postId)
  await tell(office, {
    // A team leader assesses somebody: it concerns them both.
    ownerIds: isLeader && subjectId !== null ? [personId, subjectId] : [personId],
    act: 'assignment.create',
    objectId: id,
    version: 1,
    detail: { post: post?.name ?? '', kind, from, to, decree, ...(isLeader && { work }) },
  })
}

/** Dates and decree. Another post or kind is another assignment: end this one, begin that. */
export async function changeAssignment(
  office: Office,
  id: string,
  { baseVersion, from, to, decree }: AssignmentChange,
): Outcome<Record<string, never>> {
  const row = await findRow(office, 'assignment', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion) return CONFLICT
  // The day before it begins: it was never held.
  if (to !== null && to < addDays(from, -1)) return refuse('to', 'ends-before-start')
  if (row.kind === 'delegasi' && to === null) return refuse('to', 'end-needed')
  if (NEEDS_DECREE.has(row.kind) && decree.trim() === '') return refuse('decree', 'decree-needed')
  if (row.kind === 'definitif' && (await hasDefinitive(office, row.person_id, from, to, id))) {
    return refuse('from', 'second-definitive')
  }
  const isLeader = row.kind === 'ketua-tim'
  if (isLeader && row.person_id === office.actor.personId) return refuse('id', 'not-over-yourself')
  const changed = changedFields(row, { from_day: from, to_day: to, decree })
  if (Object.keys(changed).length === 0) return ok({})
  const version = await changeRow(office, 'assignment', row, changed)
  await tell(office, {
    ownerIds: row.subject_id === null ? [row.person_id] : [row.person_id, row.subject_id],
    act: 'assignment.change',
    objectId: id,
    version,
    detail: { from, to, decree },
  })
  return ok({})
}

import type { Day } from '@jejak/shared/calendar/day'
import type { Subject } from '@jejak/shared/report/recap'
import { approversOf, chiefAmong } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import type { Followed } from '../team/followed.ts'
import type { Reading } from './readers.ts'

/** Where somebody was last on these days. */
export const lastPostOf = ({ posts }: Pick<Followed, 'posts'>) =>
  posts.findLast((post) => post !== null)

/** Somebody as a form names them, with whoever assesses the last day that has come: both sign. */
export async function subjectOf(
  { tx, actor, instansi }: Reading,
  person: Followed,
  to: Day,
): Promise<Subject> {
  const { instansiId } = actor
  const onDay = to < instansi.today ? to : instansi.today
  const asked = { ownerId: person.id, day: onDay }
  const approvers = await approversOf({ tx, instansiId, cases: [asked], onDay })
  const chief = chiefAmong(approvers.get(caseKey(asked)))
  const nips = await tx
    .selectFrom('person')
    .select(['id', 'nip'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [person.id, ...(chief ? [chief.personId] : [])])
    .execute()
  const nipOf = (id: string) => nips.find((row) => row.id === id)?.nip ?? ''
  const post = lastPostOf(person)
  return {
    id: person.id,
    name: person.name,
    nip: nipOf(person.id),
    post: post?.post ?? '',
    unit: post?.unor ?? '',
    assessor: chief
      ? { name: chief.name, nip: nipOf(chief.personId), post: chief.post, unit: chief.unor }
      : null,
  }
}

import type { ResponseOf } from '@jejak/shared/api/contract'
import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { TeamMonth } from '@jejak/shared/review/team'
import { copiesReadBy } from '../../access/can.ts'
import { onDay, type Answered, type Rules, type Seen } from '../rule.ts'

const entryOf = (subjectId: string, day: Day): Seen => ({ subjectId, kind: 'entry', ...onDay(day) })

/** Entries, their files, and reports of them. */
export const work: Rules<
  | 'reviewQueue'
  | 'decided'
  | 'sync'
  | 'team'
  | 'teamDay'
  | 'getFile'
  | 'recap'
  | 'dailyReport'
  | 'progress'
  | 'startExport'
  | 'exportFile'
> = {
  reviewQueue: itemsSeen,
  decided: itemsSeen,
  // A supervisor is answered with the entry that they decided on, or tried to.
  sync: ({ value }) =>
    value.results.flatMap((result) =>
      'entry' in result && result.entry ? [entryOf(result.entry.owner, result.entry.day)] : [],
    ),
  team: ({ value }) => followed(value),
  teamDay: ({ value, request }) =>
    value.entries.map(({ entry }) => entryOf(request.person, entry.day)),
  getFile: filesSeen,
  recap({ value: { view, person, people, from, to } }) {
    const shown = person ? [person, ...people] : people
    const byRole = view === 'unor' && ({ byRole: true } as const)
    return shown.map(({ id }) => ({ subjectId: id, kind: 'report', from, to, ...byRole }))
  },
  dailyReport: reportSeen,
  progress: reportSeen,
  startExport: 'job',
  exportFile: exportSeen,
}

type Items = Pick<ResponseOf<'reviewQueue' | 'decided'>, 'items'>

function itemsSeen({ value }: { readonly value: Items }): readonly Seen[] {
  return value.items.map(({ entry, owner }) => entryOf(owner.id, entry.day))
}

type Report = Pick<ResponseOf<'dailyReport' | 'progress'>, 'person' | 'from' | 'to'>

function reportSeen({ value: { person, from, to } }: { readonly value: Report }): readonly Seen[] {
  return [{ subjectId: person.id, kind: 'report', from, to }]
}

/** Of a matrix those of whom it shows a day; its boards tell nobody. */
const followed = ({ people, view, from, to }: TeamMonth): readonly Seen[] =>
  people
    .filter(({ days }) => days.some((day) => day !== null))
    .map(({ id }) => ({
      subjectId: id,
      kind: 'report',
      from,
      to,
      ...(view === 'scope' && ({ byRole: true } as const)),
    }))

/** Whose copy it may be: the same bytes are often sent by one person alone. */
async function filesSeen({
  tx,
  actor,
  params,
  today,
}: Answered<'getFile'>): Promise<readonly Seen[]> {
  const copies = await copiesReadBy({ tx, actor, onDay: today }, params.name)
  return copies.flatMap(({ ownerId, days }) =>
    days.map((day) => ({
      subjectId: ownerId,
      kind: 'file' as const,
      ...onDay(day),
      means: 'downloaded' as const,
    })),
  )
}

/** Those whom the file was told to when it was made. */
async function exportSeen({
  tx,
  actor,
  request,
}: Answered<'exportFile'>): Promise<readonly Seen[]> {
  const { instansiId, personId } = actor
  const job = await tx
    .selectFrom('export_job')
    .select(['from_day', 'to_day'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', request.id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!job) return []
  const told = await tx
    .selectFrom('office_act')
    .select('owner_id')
    .where('instansi_id', '=', instansiId)
    .where('object_id', '=', request.id)
    .where('act', '=', 'report.export')
    .execute()
  return told.map(({ owner_id }) => ({
    subjectId: owner_id,
    kind: 'report',
    from: toDay(job.from_day),
    to: toDay(job.to_day),
    means: 'downloaded',
  }))
}

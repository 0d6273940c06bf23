import { sql } from 'kysely'
import { dayAt, minuteAt, toDay } from '@jejak/shared/calendar/day'
import { problems, type DayContext } from '@jejak/shared/entry/problems'
import { ENTRIES_A_DAY } from '@jejak/shared/entry/rules/overfull-day'
import type { WorkingDay } from '@jejak/shared/org/me'
import type { QueueItem } from '@jejak/shared/review/queue'
import type { Period } from '@jejak/shared/skp/skp'
import { workingDaysOf, type PersonDay } from '../calendar/working-day.ts'
import type { Tx } from '../platform/db/database.ts'
import type { RencanaAksiTable } from '../platform/db/organisation-tables.ts'
import type { DaySummaryTable, EntryTable } from '../platform/db/work-tables.ts'
import { toContent, toReviewEntry } from '../entries/entry-row.ts'
import { citedBy, findStored, storedKey } from '../evidence/citations.ts'
import { listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'
import { correctionOf } from '../entries/queries/day-context.ts'
import { listPeriods, type Instansi } from '../org/instansi.ts'
import { planTermsOf } from '../org/acting-posts.ts'
import { compareWith, type Comparison } from './comparisons.ts'
import type { WaitingRow } from './queue.ts'

type Around = {
  readonly periods: readonly Period[]
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>
  readonly names: ReadonlyMap<string, string>
  readonly plans: ReadonlyMap<string, RencanaAksiTable>
  readonly actingOf: Awaited<ReturnType<typeof planTermsOf>>
  readonly summaries: ReadonlyMap<string, DaySummaryTable>
  readonly sameDay: ReadonlyMap<string, readonly DayContext['others'][number][]>
  readonly workingDay: (of: PersonDay) => WorkingDay
  /** Evidence files whose bytes are here. */
  readonly stored: ReadonlySet<string>
  readonly comparison: Comparison
}

const dayKey = (personId: string, day: string) => `${personId}|${day}`

/** Each entry with what is needed to judge it: whose it is, the plan in words, remarks, and the day as a whole. */
export async function toQueueItems(
  tx: Tx,
  instansi: Instansi,
  rows: readonly WaitingRow[],
): Promise<QueueItem[]> {
  if (rows.length === 0) return []
  const around = await readAround(tx, instansi, rows)
  return rows.map((row) => toQueueItem(instansi, row, around))
}

function toQueueItem(instansi: Instansi, row: WaitingRow, around: Around): QueueItem {
  const day = toDay(row.day)
  const plan = around.plans.get(row.plan_id ?? '')
  const summary = around.summaries.get(dayKey(row.owner_id, day))
  const found = problems({ id: row.id, ...toContent(row) }, contextOf(instansi, row, around))
  const post = reportingPost(around.assignments.get(row.owner_id) ?? [], day)
  const remarks = around.comparison(row)
  const missingFiles = citedBy(row).filter(
    (name) => !around.stored.has(storedKey(row.owner_id, name)),
  )
  return {
    entry: toReviewEntry(row),
    owner: {
      id: row.owner_id,
      name: around.names.get(row.owner_id) ?? '',
      post: post?.post ?? '',
      ...(post && { unor: post.unor }),
    },
    plan: plan ? { rencanaAksi: plan.deskripsi, rhk: plan.rhk } : null,
    problems: found.map(({ code, level, params }) => ({
      code,
      level,
      ...(params && { params: { ...params } }),
    })),
    ...(remarks.length > 0 && { remarks: [...remarks] }),
    ...(row.waited !== undefined && { passedOn: { workingDays: row.waited } }),
    dayTotal: {
      expected: around.workingDay({ personId: row.owner_id, day }).expected,
      filled: summary?.filled ?? 0,
    },
    dayWaiting: row.dayWaiting,
    ...(missingFiles.length > 0 && { missingFiles }),
  }
}

/** The day as it stood when it was submitted: an entry does not become late by waiting for its supervisor. */
function contextOf(instansi: Instansi, row: EntryTable, around: Around): DayContext {
  const day = toDay(row.day)
  const plan = around.plans.get(row.plan_id ?? '')
  const { hours, rest } = around.workingDay({ personId: row.owner_id, day })
  const submittedAt = row.submitted_at ?? 0
  return {
    others: around.sameDay.get(dayKey(row.owner_id, day)) ?? [],
    periods: around.periods,
    plan: plan ? [{ id: plan.id, periodId: plan.period_id, acting: around.actingOf(row) }] : [],
    hours,
    rest,
    today: dayAt(submittedAt, instansi.zone),
    now: minuteAt(submittedAt, instansi.zone),
    correction: correctionOf(row),
  }
}

async function readAround(
  tx: Tx,
  instansi: Instansi,
  rows: readonly EntryTable[],
): Promise<Around> {
  const owners = [...new Set(rows.map((row) => row.owner_id))]
  const days = [...new Set(rows.map((row) => row.day))]
  const planIds = [...new Set(rows.flatMap((row) => row.plan_id ?? []))]
  const assignments = await listAssignments(
    tx,
    instansi.id,
    { personIds: owners },
    { withLeft: true },
  )
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('instansi_id', '=', instansi.id)
    .where('id', 'in', owners)
    .execute()
  const plans =
    planIds.length === 0
      ? []
      : await tx
          .selectFrom('rencana_aksi')
          .selectAll()
          .where('instansi_id', '=', instansi.id)
          .where('id', 'in', planIds)
          .execute()
  const summaries = await tx
    .selectFrom('day_summary')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .where('person_id', 'in', owners)
    .where('day', 'in', days)
    .execute()
  // Drafts and corrections stay the owner's own business: an overlap with one would give its time away.
  // A day of thousands would be compared entry by entry; more than a day may hold are remarked upon anyway.
  const sameDay = await tx
    .with('counted', (on) =>
      on
        .selectFrom('entry')
        .select(['id', 'owner_id', 'day', 'start_minute as start', 'end_minute as end', 'text'])
        .select(sql<number>`row_number() over (partition by owner_id, day order by id)`.as('place'))
        .where('instansi_id', '=', instansi.id)
        .where('owner_id', 'in', owners)
        .where('day', 'in', days)
        .where('removed', '=', 0)
        .where('status', 'in', ['submitted', 'approved']),
    )
    .selectFrom('counted')
    .select(['id', 'owner_id', 'day', 'start', 'end', 'text'])
    .where('place', '<=', ENTRIES_A_DAY + 1)
    .execute()
  return {
    periods: await listPeriods(tx, instansi.id),
    assignments: Map.groupBy(assignments, (assignment) => assignment.personId),
    names: new Map(people.map((person) => [person.id, person.name])),
    plans: new Map(plans.map((plan) => [plan.id, plan])),
    actingOf: await planTermsOf(tx, instansi.id, rows),
    summaries: new Map(summaries.map((row) => [dayKey(row.person_id, row.day), row])),
    workingDay: await workingDaysOf(
      tx,
      instansi.id,
      rows.map((row) => ({ personId: row.owner_id, day: toDay(row.day) })),
    ),
    stored: await findStored(tx, instansi.id, rows),
    comparison: await compareWith(tx, instansi.id, rows, plans),
    sameDay: Map.groupBy(sameDay, (row) => dayKey(row.owner_id, row.day)),
  }
}

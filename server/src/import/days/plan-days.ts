import type { Day } from '@jejak/shared/calendar/day'
import { DAY_KINDS, type DayKind } from '@jejak/shared/import/kinds'
import type { Change, Counts, Issue } from '@jejak/shared/import/report'
import type { Reach } from '../reach.ts'
import type { Ground } from '../ground.ts'
import { keyOf, type Found, type FoundRecords, type RecordOf } from '../records.ts'
import { checkDays, type Meeting } from './check-days.ts'
import type { DayGround, DayStanding, Span } from './day-ground.ts'
import { daysOf, fieldsOf, labelOf } from './day-words.ts'

export type DayWrites = { readonly [Kind in DayKind]: DayWrite<Kind> }
export type DayWrite<Kind extends DayKind> = {
  readonly insert: readonly RecordOf[Kind][]
  readonly update: readonly DayStanding<Kind>[]
  readonly remove: readonly DayStanding<Kind>[]
}
export type DayPlan = {
  readonly issues: readonly Issue[]
  readonly changes: readonly Change[]
  readonly counts: { readonly [Kind in DayKind]: Counts }
  readonly writes: DayWrites
}

type Planning = {
  readonly found: FoundRecords
  readonly ground: Ground
  readonly days: DayGround
  readonly endGone: boolean
  readonly reach: Reach
}
type Difference<Kind extends DayKind> = {
  readonly write: DayWrite<Kind>
  readonly counts: Counts
  readonly changes: readonly Change[]
  readonly issues: readonly Issue[]
}

/** What lists of leave, holidays and shifts would change. Reads and writes nothing. */
export function planDays(planning: Planning): DayPlan {
  const of = {
    absence: differenceOf('absence', planning),
    holiday: differenceOf('holiday', planning),
    roster: differenceOf('roster', planning),
  }
  return {
    issues: DAY_KINDS.flatMap((kind) => of[kind].issues),
    changes: DAY_KINDS.flatMap((kind) => of[kind].changes),
    counts: { absence: of.absence.counts, holiday: of.holiday.counts, roster: of.roster.counts },
    writes: { absence: of.absence.write, holiday: of.holiday.write, roster: of.roster.write },
  }
}

function differenceOf<Kind extends DayKind>(kind: Kind, planning: Planning): Difference<Kind> {
  const { found, ground, days, endGone } = planning
  const rows = found[kind].rows as readonly Found<Kind>[]
  const standing = days[kind] as unknown as ReadonlyMap<string, DayStanding<Kind>>
  const names = namesIn(found, ground)
  const changes: Change[] = []
  const [insert, update] = [[] as RecordOf[Kind][], [] as DayStanding<Kind>[]]
  const touched: Found<Kind>[] = []
  const told = (act: Change['act'], record: RecordOf[Kind], fields: Change['fields'] = []) =>
    void changes.push({ act, kind, ...labelOf(record, names), fields })
  for (const row of rows) {
    const before = standing.get(keyOf[kind](row.record))
    if (!before) {
      insert.push(row.record)
      touched.push(row)
      told('new', row.record)
      continue
    }
    const fields = differing(kind, before, row.record)
    if (fields.length === 0) continue
    update.push({ ...before, record: { ...before.record, ...defined(row.record) } })
    touched.push(row)
    told('changed', row.record, fields)
  }
  const gone = goneOf(kind, planning, rows)
  for (const { record } of gone) told('gone', record)
  const remove = endGone ? gone : []
  const issues = checkDays(kind, meetingOf(kind, planning, { rows, touched, remove }))
  const counts = {
    new: insert.length,
    changed: update.length,
    gone: gone.length,
    same: rows.length - insert.length - update.length,
  }
  return { write: { insert, update, remove }, counts, changes, issues }
}

const namesIn = ({ person }: FoundRecords, ground: Ground): ReadonlyMap<string, string> =>
  new Map([
    ...[...ground.person].map(([nip, { record }]) => [nip, record.name] as const),
    ...person.rows.map(({ record }) => [record.nip, record.name] as const),
  ])

function differing<Kind extends DayKind>(
  kind: Kind,
  before: DayStanding<Kind>,
  record: RecordOf[Kind],
): Change['fields'] {
  const stood = fieldsOf(kind, before.record)
  const fields = Object.entries(fieldsOf(kind, record)).flatMap(([column, to]) => {
    const from = stood[column] ?? ''
    return to === undefined || to === from ? [] : [{ column, from, to }]
  })
  return before.isAsked
    ? [...fields, { column: 'status', from: 'diajukan', to: 'dikonfirmasi' }]
    : fields
}

const defined = <Rec extends object>(record: Rec): Partial<Rec> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as Partial<Rec>

/**
 * What stands within the days of the lists and is in no row of them. What a person told of themselves, what lies in a closed
 * period, what reaches beyond the days, and for a roster people who are not in it, are never gone.
 */
function goneOf<Kind extends DayKind>(
  kind: Kind,
  { found, days, ground, reach }: Planning,
  rows: readonly Found<Kind>[],
): readonly DayStanding<Kind>[] {
  const span = days.spans[kind]
  if (!span) return []
  const listed = new Set(rows.map(({ record }) => keyOf[kind](record)))
  const people = new Set(found.roster.rows.map(({ record }) => record.nip))
  const hasRamadan = found.holiday.rows.some(({ record }) => record.kind === 'ramadan')
  const isCovered = (record: RecordOf[DayKind]) => {
    if ('name' in record) return record.kind !== 'ramadan' || hasRamadan
    if (!reach.hasPerson(ground.person.get(record.nip)?.id)) return false
    return 'day' in record ? people.has(record.nip) : true
  }
  const standing = [...days[kind].values()] as unknown as readonly DayStanding<Kind>[]
  return standing.filter(({ record, isAsked, isOwn }) => {
    const { from, to } = daysOf(record)
    const isWithin = span.from <= from && to <= span.to
    const isKept = isAsked || isOwn || isFinal(days.finals, { from, to })
    return isWithin && !isKept && !listed.has(keyOf[kind](record)) && isCovered(record)
  })
}

const isFinal = (finals: readonly Span[], { from, to }: { from: Day; to: Day }) =>
  finals.some((period) => period.from <= to && from <= period.to)

function meetingOf<Kind extends DayKind>(
  kind: Kind,
  { found, ground, days, reach }: Planning,
  {
    rows,
    touched,
    remove,
  }: {
    readonly rows: readonly Found<Kind>[]
    readonly touched: readonly Found<Kind>[]
    readonly remove: readonly DayStanding<Kind>[]
  },
): Meeting<Kind> {
  const listed = new Set(rows.map(({ record }) => keyOf[kind](record)))
  const removed = new Set(remove.map(({ record }) => keyOf[kind](record)))
  const standing = days[kind] as unknown as ReadonlyMap<string, DayStanding<Kind>>
  return {
    rows,
    touched,
    others: [...standing]
      .filter(([key]) => !listed.has(key) && !removed.has(key))
      .map(([, { record }]) => record),
    before: (record) => standing.get(keyOf[kind](record))?.record,
    finals: days.finals,
    personOf(nip) {
      const id = ground.person.get(nip)?.id
      if (id === undefined) return found.person.named.has(nip) ? 'known' : 'unknown'
      return reach.hasPerson(id) ? 'known' : 'outside'
    },
  }
}

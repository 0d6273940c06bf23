import type { AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { DayKind } from '@jejak/shared/import/kinds'
import type { Tx } from '../../platform/db/database.ts'
import { sha256 } from '../../platform/secrets/hash.ts'
import type { Ground } from '../ground.ts'
import { keyOf, type Found, type FoundRecords, type RecordOf } from '../records.ts'

/** What stands on the days of the lists. */
export type DayGround = {
  readonly absence: ReadonlyMap<string, DayStanding<'absence'>>
  readonly holiday: ReadonlyMap<string, DayStanding<'holiday'>>
  readonly roster: ReadonlyMap<string, DayStanding<'roster'>>
  /** Periods whose books are closed. */
  readonly finals: readonly Span[]
  readonly spans: Spans
  readonly fingerprint: string
}
export type DayStanding<Kind extends DayKind> = {
  readonly id: string
  readonly version: number
  readonly record: RecordOf[Kind]
  /** Of an absence: the supervisor has still to decide. */
  readonly isAsked?: boolean
  /** Of an absence: its person told of it, and only they take it back. */
  readonly isOwn?: boolean
}
export type Span = { readonly from: Day; readonly to: Day }
/** From the first day of a kind in the lists to the last; undefined for one that is in none. */
export type Spans = { readonly [Kind in DayKind]: Span | undefined }

const spanOf = (days: readonly Span[]): Span | undefined => {
  const [first] = days.map(({ from }) => from).toSorted()
  const last = days
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  return first && last ? { from: first, to: last } : undefined
}
const records = <Kind extends DayKind>(kind: Kind, found: FoundRecords) =>
  (found[kind].rows as readonly Found<Kind>[]).map(({ record }) => record)

export const spansOf = (found: FoundRecords): Spans => ({
  absence: spanOf(records('absence', found)),
  holiday: spanOf(records('holiday', found)),
  roster: spanOf(records('roster', found).map(({ day }) => ({ from: day, to: day }))),
})

export async function readDayGround(
  tx: Tx,
  instansiId: string,
  { spans, ground }: { readonly spans: Spans; readonly ground: Ground },
): Promise<DayGround> {
  const rows = await readDayRows(tx, instansiId, spans)
  const nipOf = new Map([...ground.person].map(([nip, { id }]) => [id, nip]))
  const own = new Set(rows.own.map(({ id }) => id))
  const absence = rows.absences.map(({ id, version, person_id, state, ...row }) => {
    const record = {
      nip: nipOf.get(person_id) ?? '',
      kind: row.kind as AbsenceKind,
      from: toDay(row.from_day),
      to: toDay(row.to_day),
      letter: row.letter,
      link: row.link,
    }
    const standing = { id, version, record, isAsked: state === 'asked', isOwn: own.has(id) }
    return [keyOf.absence(record), standing] as const
  })
  const holiday = rows.holidays.map(({ id, version, kind, from_day, to_day, name, source }) => {
    const record = { kind, from: toDay(from_day), to: toDay(to_day), name, source }
    return [keyOf.holiday(record), { id, version, record }] as const
  })
  const roster = rows.shifts.map(({ person_id, day, ...row }) => {
    const [start, end] = [row.start_minute, row.end_minute]
    const shift =
      start === null || end === null
        ? null
        : { start, end, breakStart: row.break_start ?? end, breakEnd: row.break_end ?? end }
    const record = { nip: nipOf.get(person_id) ?? '', day: toDay(day), shift }
    return [keyOf.roster(record), { id: person_id, version: 0, record }] as const
  })
  return {
    absence: new Map(absence),
    holiday: new Map(holiday),
    roster: new Map(roster),
    finals: rows.finals.map(({ from_day, to_day }) => ({
      from: toDay(from_day),
      to: toDay(to_day),
    })),
    spans,
    fingerprint: sha256(JSON.stringify(rows)),
  }
}

/** Whether these days are still what a plan was made on. */
export const isDayGround = async (tx: Tx, instansiId: string, { spans, fingerprint }: DayGround) =>
  sha256(JSON.stringify(await readDayRows(tx, instansiId, spans))) === fingerprint

async function readDayRows(tx: Tx, instansiId: string, { absence, holiday, roster }: Spans) {
  const absencesIn = ({ from, to }: Span) =>
    tx
      .selectFrom('absence')
      .where('absence.instansi_id', '=', instansiId)
      .where('absence.to_day', '>=', from)
      .where('absence.from_day', '<=', to)
      .where('absence.state', 'in', ['asked', 'confirmed'])
      .orderBy('absence.id')
  return {
    absences: absence
      ? await absencesIn(absence)
          .select(['id', 'version', 'person_id', 'kind', 'from_day', 'to_day'])
          .select(['letter', 'link', 'state'])
          .execute()
      : [],
    own: absence
      ? await absencesIn(absence)
          .innerJoin('office_act', (join) =>
            join
              .onRef('office_act.instansi_id', '=', 'absence.instansi_id')
              .onRef('office_act.owner_id', '=', 'absence.person_id')
              .onRef('office_act.object_id', '=', 'absence.id')
              .on('office_act.act', '=', 'absence.ask'),
          )
          .select('absence.id')
          .distinct()
          .execute()
      : [],
    holidays: holiday
      ? await tx
          .selectFrom('calendar_range')
          .select(['id', 'version', 'kind', 'from_day', 'to_day', 'name', 'source'])
          .where('instansi_id', '=', instansiId)
          .where('to_day', '>=', holiday.from)
          .where('from_day', '<=', holiday.to)
          .orderBy('id')
          .execute()
      : [],
    shifts: roster
      ? await tx
          .selectFrom('roster')
          .select(['person_id', 'day', 'start_minute', 'end_minute', 'break_start', 'break_end'])
          .where('instansi_id', '=', instansiId)
          .where('day', '>=', roster.from)
          .where('day', '<=', roster.to)
          .orderBy('person_id')
          .orderBy('day')
          .execute()
      : [],
    finals:
      (absence ?? holiday ?? roster)
        ? await tx
            .selectFrom('period')
            .select(['from_day', 'to_day'])
            .where('instansi_id', '=', instansiId)
            .where('final', '=', 1)
            .orderBy('from_day')
            .execute()
        : [],
  }
}

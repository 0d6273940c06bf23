import type { AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import type { Day } from '@jejak/shared/calendar/day'
import type { Shift } from '@jejak/shared/calendar/shift'
import type { ImportKind } from '@jejak/shared/import/kinds'
import type { AssignmentKind } from '@jejak/shared/org/assignment'
import type { RANGE_KINDS } from '@jejak/shared/org/office-calendar'
import type { PersonKind } from '@jejak/shared/org/person'

/** What the lists of an agency say, by their own codes. `undefined` is a column that a list lacks. */
export type UnorRecord = {
  readonly code: string
  readonly name: string
  readonly parent: string | null | undefined
}
export type PostRecord = {
  readonly code: string
  readonly name: string
  readonly unor: string
  readonly superior: string | null | undefined
}
export type PersonRecord = {
  readonly nip: string
  readonly name: string
  readonly kind: PersonKind | undefined
  readonly jabatan: string | undefined
  readonly golongan: string | undefined
  /** Minutes east of UTC; null where the agency is. */
  readonly zone: number | null | undefined
}
export type AssignmentRecord = {
  readonly nip: string
  readonly post: string
  readonly kind: AssignmentKind
  readonly from: string
  readonly to: string | null | undefined
  readonly decree: string | undefined
}

/** Leave, sickness or travel that the office knows from a letter. */
export type AbsenceRecord = {
  readonly nip: string
  readonly kind: AbsenceKind
  readonly from: Day
  readonly to: Day
  readonly letter: string | undefined
  readonly link: string | undefined
}
export type HolidayRecord = {
  readonly kind: (typeof RANGE_KINDS)[number]
  readonly from: Day
  readonly to: Day
  readonly name: string
  readonly source: string | undefined
}
export type RosterRecord = {
  readonly nip: string
  readonly day: Day
  /** Null: a day off. */
  readonly shift: Shift | null
}

export type RecordOf = {
  readonly unor: UnorRecord
  readonly post: PostRecord
  readonly person: PersonRecord
  readonly assignment: AssignmentRecord
  readonly absence: AbsenceRecord
  readonly holiday: HolidayRecord
  readonly roster: RosterRecord
}

/** A record and where it stands. */
export type Found<Kind extends ImportKind> = {
  readonly record: RecordOf[Kind]
  readonly place: Place
}
export type Place = { readonly label: string; readonly row: number }

/** What the files say, row by row; `named` are the keys of all rows, those with mistakes as well. */
export type FoundRecords = {
  readonly [Kind in ImportKind]: {
    readonly rows: readonly Found<Kind>[]
    readonly named: ReadonlySet<string>
  }
}

export const assignmentKey = (record: AssignmentRecord): string =>
  [record.nip, record.post, record.kind, record.from].join('|')

export const keyOf: { readonly [Kind in ImportKind]: (record: RecordOf[Kind]) => string } = {
  unor: ({ code }) => code,
  post: ({ code }) => code,
  person: ({ nip }) => nip,
  assignment: assignmentKey,
  absence: ({ nip, from }) => [nip, from].join('|'),
  // A holiday may lie in Ramadan.
  holiday: ({ kind, from }) => [from, kind === 'ramadan' ? kind : ''].join('|'),
  roster: ({ nip, day }) => [nip, day].join('|'),
}

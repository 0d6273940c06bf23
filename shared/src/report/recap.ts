import * as v from 'valibot'
import { DaySchema, type Day } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema } from '../text/text-schema.ts'

/** Whose work a report is of: one's own, that of those one decides for, what one leads, or figures of the units of a role. */
export const REPORT_VIEWS = ['self', 'team', 'lead', 'unor'] as const
export type ReportView = (typeof REPORT_VIEWS)[number]

/** What was handed in counts in two columns that are never added up: what is decided, and what still waits. */
export const COUNTED = ['approved', 'submitted'] as const
export type Counted = (typeof COUNTED)[number]

export const SumSchema = v.object({ minutes: CountSchema, entries: CountSchema })
const sums = { approved: SumSchema, submitted: SumSchema }
export const SumsSchema = v.object(sums)

/** Somebody as a form names them, and who signs beside them. */
export const SubjectSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  nip: v.string(),
  post: v.string(),
  unit: v.string(),
  /** *Pejabat penilai* of the last of these days; null: nobody is above. */
  assessor: v.nullable(
    v.object({ name: v.string(), nip: v.string(), post: v.string(), unit: v.string() }),
  ),
})
export type Subject = v.InferOutput<typeof SubjectSchema>

const QuantitySchema = v.object({
  unit: v.string(),
  approved: CountSchema,
  submitted: CountSchema,
})

/** Days of somebody, by how they stand. */
export const DAY_STATES = ['full', 'under', 'none', 'leave'] as const

export const RecapSchema = v.object({
  from: DaySchema,
  to: DaySchema,
  view: v.picklist(REPORT_VIEWS),
  /** What else may be looked at. */
  views: v.array(v.picklist(REPORT_VIEWS)),
  /** The one person it is of; null for a team or a unit. */
  person: v.nullable(SubjectSchema),
  total: SumsSchema,
  days: v.array(v.object({ day: DaySchema, ...sums })),
  /** Everybody it is of, by name; empty when it is of one person. */
  people: v.array(
    v.object({
      id: UuidSchema,
      name: v.string(),
      post: v.string(),
      unit: v.string(),
      ...sums,
      ...v.entriesFromList(DAY_STATES, CountSchema),
    }),
  ),
  /** The unit that is looked at, below those it lies in, and those below it. */
  path: v.array(v.object({ id: UuidSchema, name: v.string() })),
  units: v.array(v.object({ id: UuidSchema, name: v.string() })),
  /** From the words of entries, so never in the figures of a role. */
  quantities: v.array(QuantitySchema),
  plans: v.array(
    v.object({
      /** Null: without a rencana aksi. */
      id: v.nullable(UuidSchema),
      rhk: v.string(),
      rencanaAksi: v.string(),
      ...sums,
      quantities: v.array(QuantitySchema),
    }),
  ),
})

export type Sums = v.InferOutput<typeof SumsSchema>
export type Quantity = v.InferOutput<typeof QuantitySchema>
export type Recap = v.InferOutput<typeof RecapSchema>

/** Entries of one person, day, status, plan and unit, added up. */
export type RecapRow = {
  readonly ownerId: string
  readonly day: Day
  readonly status: Counted
  readonly planId: string | null
  readonly unit: string
  readonly minutes: number
  readonly entries: number
  readonly quantity: number
}

export const sumsOf = (rows: readonly Pick<RecapRow, 'status' | 'minutes' | 'entries'>[]): Sums => {
  const of = (status: Counted) => {
    const some = rows.filter((row) => row.status === status)
    return {
      minutes: some.reduce((sum, { minutes }) => sum + minutes, 0),
      entries: some.reduce((sum, { entries }) => sum + entries, 0),
    }
  }
  return { approved: of('approved'), submitted: of('submitted') }
}

/** Quantities by unit, the most used first; "Dokumen" and "dokumen" are one unit, as it was written first. */
export function quantitiesOf(
  rows: readonly Pick<RecapRow, 'status' | 'unit' | 'quantity'>[],
): Quantity[] {
  const byUnit = Map.groupBy(rows, ({ unit }) => unitKey(unit))
  return [...byUnit.values()]
    .map((same) => {
      const of = (status: Counted) =>
        same.reduce((sum, row) => sum + (row.status === status ? row.quantity : 0), 0)
      return {
        unit: same[0]?.unit ?? '',
        approved: of('approved'),
        submitted: of('submitted'),
      }
    })
    .filter(({ approved, submitted }) => approved + submitted > 0)
    .toSorted(
      (a, b) => b.approved + b.submitted - (a.approved + a.submitted) || (a.unit < b.unit ? -1 : 1),
    )
}

/** By what a unit is told from another one. */
export const unitKey = (unit: string): string => unit.trim().toLowerCase()

/** Sums of each day on which something was handed in, in order. */
export const daySumsOf = (rows: readonly RecapRow[]): Recap['days'] =>
  [...Map.groupBy(rows, ({ day }) => day)]
    .map(([day, same]) => ({ day, ...sumsOf(same) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))

import * as v from 'valibot'
import { DaySchema, toDay, type Day } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { ASPEK, type Period, type SkpContent } from '../skp/skp.ts'
import { CountSchema, storedText } from '../text/text-schema.ts'
import { SubjectSchema, unitKey, type RecapRow } from './recap.ts'
import { seriesOf } from './series.ts'

const IndikatorProgressSchema = v.object({
  id: UuidSchema,
  indikator: v.string(),
  aspek: v.picklist(ASPEK),
  target: v.string(),
  /** How much of the unit of the target was approved; null where entries cannot say it. */
  realised: v.nullable(CountSchema),
  /** Of the target, in percent; past 100 when more was done. */
  percent: v.nullable(CountSchema),
  /** By the end of each period of the year; empty where it cannot be counted, absent in what older servers say. */
  points: v.optional(
    v.array(
      v.object({
        period: storedText(),
        to: DaySchema,
        target: v.number(),
        realised: v.nullable(CountSchema),
      }),
    ),
  ),
})

const RhkProgressSchema = v.object({
  id: UuidSchema,
  uraian: v.string(),
  jenis: v.picklist(['utama', 'tambahan']),
  minutes: CountSchema,
  entries: CountSchema,
  /** Of all approved time of these days, in whole percent. */
  share: CountSchema,
  indikator: v.array(IndikatorProgressSchema),
})

export const ProgressSchema = v.object({
  from: DaySchema,
  to: DaySchema,
  person: SubjectSchema,
  /** Plans of the years that these days touch, the newest first. */
  plans: v.array(v.object({ year: v.number(), rhk: v.array(RhkProgressSchema) })),
  /** Approved time that serves no RHK of them. */
  elsewhere: v.object({ minutes: CountSchema, entries: CountSchema, share: CountSchema }),
})

export type Progress = v.InferOutput<typeof ProgressSchema>
type RhkProgress = v.InferOutput<typeof RhkProgressSchema>

/** Number and unit of a target as e-Kinerja writes it, "12 Dokumen" or "1.200 berkas"; undefined where it has no such form. */
export function targetOf(
  target: string,
): { readonly amount: number; readonly unit: string } | undefined {
  const [, digits = '', unit = ''] =
    /^\s*(\d{1,3}(?:\.\d{3})+|\d+)\s+(\p{L}.*)$/u.exec(target) ?? []
  const amount = Number(digits.replaceAll('.', ''))
  return unit === '' || amount === 0 ? undefined : { amount, unit: unitKey(unit) }
}

/**
 * What was approved for each RHK, and how far that is from its targets. Only a quantity in the unit of its target can be
 * counted from entries: quality, time and cost are for people to judge.
 */
export function progressOf(
  plans: readonly SkpContent[],
  all: readonly RecapRow[],
  over: Over = NOTHING,
): Pick<Progress, 'plans' | 'elsewhere'> {
  const approved = all.filter(({ status }) => status === 'approved')
  const total = minutesOf(approved)
  const rhkOf = new Map(
    plans.flatMap(({ rhk }) =>
      rhk.flatMap((each) => each.rencanaAksi.map(({ id }) => [id, each.id])),
    ),
  )
  const ofYear = Map.groupBy(
    over.ofYear.filter(({ status }) => status === 'approved'),
    ({ planId }) => rhkOf.get(planId ?? '') ?? '',
  )
  const byRhk = Map.groupBy(approved, ({ planId }) => rhkOf.get(planId ?? '') ?? '')
  const measured = (rows: readonly RecapRow[]) => ({
    minutes: minutesOf(rows),
    entries: rows.reduce((sum, { entries }) => sum + entries, 0),
    share: total === 0 ? 0 : Math.round((minutesOf(rows) / total) * 100),
  })
  return {
    plans: plans.map(({ year, rhk }) => ({
      year,
      rhk: rhk.map((each): RhkProgress => {
        const rows = byRhk.get(each.id) ?? []
        const indikator = each.indikator.map((item) => ({
          ...item,
          ...realisedOf(item, rows),
          points: pointsOf(item, { year, rows: ofYear.get(each.id) ?? [], ...over }),
        }))
        const { id, uraian, jenis } = each
        return { id, uraian, jenis, ...measured(rows), indikator }
      }),
    })),
    elsewhere: measured(byRhk.get('') ?? []),
  }
}

/** What a chart is drawn from: the periods, and what was done since the year began. */
export type Over = {
  readonly ofYear: readonly RecapRow[]
  readonly periods: readonly Pick<Period, 'id' | 'name' | 'from' | 'to'>[]
  readonly today: Day
}
const NOTHING: Over = { ofYear: [], periods: [], today: toDay('2000-01-01') }

type Item = SkpContent['rhk'][number]['indikator'][number]

/** What an indikator counts: the number written beside its words where there is one, or what the words say. */
function aimOf({ aspek, target, targetAngka, satuan }: Item) {
  if (aspek !== 'kuantitas') return undefined
  return targetAngka && satuan ? { amount: targetAngka, unit: unitKey(satuan) } : targetOf(target)
}

function pointsOf(
  item: Item,
  {
    year,
    rows,
    periods,
    today,
  }: Over & { readonly year: number; readonly rows: readonly RecapRow[] },
) {
  const aim = aimOf(item)
  if (!aim) return []
  return seriesOf({
    year,
    amount: aim.amount,
    trajectory: item.lintasan?.jenis === 'trajectory' ? item.lintasan : undefined,
    periods,
    done: rows.filter(({ unit, day }) => unitKey(unit) === aim.unit && day >= `${year}-01-01`),
    today,
  })
}

const minutesOf = (rows: readonly RecapRow[]): number =>
  rows.reduce((sum, { minutes }) => sum + minutes, 0)

function realisedOf(item: Item, rows: readonly RecapRow[]) {
  const aim = aimOf(item)
  if (!aim) return { realised: null, percent: null }
  const realised = rows.reduce(
    (sum, { unit, quantity }) => sum + (unitKey(unit) === aim.unit ? quantity : 0),
    0,
  )
  return { realised, percent: Math.round((realised / aim.amount) * 100) }
}

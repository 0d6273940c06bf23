import type { Rhk, SkpContent } from '../skp/skp.ts'
import { achievementOf, countedTarget, unitKey, type Amount } from './achievement.ts'
import type { Realisation } from './evaluation.ts'
import { rhkWeights } from '../skp/weight.ts'
import { weighPercents } from './weighing.ts'

/** Approved work on one rencana aksi with one unit: how much, how long, in how many entries. */
export type Worked = Amount & {
  readonly planId: string
  readonly minutes: number
  readonly entries: number
}

type RhkRealisation = Realisation['rhk'][number]
type Sums = Pick<RhkRealisation, 'minutes' | 'entries' | 'amounts'>

type Question = {
  readonly plans: readonly Pick<SkpContent, 'rhk'>[]
  readonly periodId: string
  /** Within the days of the evaluation. */
  readonly worked: readonly Worked[]
  /** The same person's from the beginning of the year to the last of those days. */
  readonly ofYear: readonly Worked[]
}

/** From approved work to what stands beside the form: pure sums, no judgement. */
export function realise({ plans, periodId, worked, ofYear }: Question): Realisation {
  const total = sumsOf(worked)
  const weights = rhkWeights(plans)
  const rhk = plans.flatMap((plan) =>
    plan.rhk.map((each) => ({
      ...realiseRhk(each, { periodId, worked, ofYear, total }),
      ...(weights && { bobot: weights.get(each.id) ?? 0 }),
    })),
  )
  const planned = new Set(
    plans.flatMap((plan) => plan.rhk.flatMap((each) => each.rencanaAksi.map(({ id }) => id))),
  )
  const { minutes, entries } = sumsOf(worked.filter(({ planId }) => !planned.has(planId)))
  const measured = rhk.flatMap((each) => measuredOf(each))
  return {
    minutes: total.minutes,
    entries: total.entries,
    percent: weighPercents(measured),
    rhk,
    elsewhere: { minutes, entries },
  }
}

/** The rencana aksi of an RHK share its weight; without weights each is as heavy as any other. */
function measuredOf({ bobot, rencanaAksi }: RhkRealisation) {
  const counted = rencanaAksi.flatMap(({ achievement }) => (achievement ? [achievement] : []))
  return counted.map(({ percent }) => ({
    weight: bobot === undefined ? 1 : bobot / counted.length,
    // More than the target of one does not make up for another.
    percent: Math.min(100, percent),
  }))
}

function realiseRhk(
  rhk: Rhk,
  { periodId, worked, ofYear, total }: Omit<Question, 'plans'> & { readonly total: Sums },
): RhkRealisation {
  const ids = new Set(rhk.rencanaAksi.map(({ id }) => id))
  const own = worked.filter(({ planId }) => ids.has(planId))
  const sums = sumsOf(own)
  const { amounts: yearly } = sumsOf(ofYear.filter(({ planId }) => ids.has(planId)))
  return {
    id: rhk.id,
    uraian: rhk.uraian,
    jenis: rhk.jenis,
    ...sums,
    share: total.minutes === 0 ? 0 : Math.floor((sums.minutes * 100) / total.minutes),
    indikator: rhk.indikator.map((item) => ({
      aspek: item.aspek,
      indikator: item.indikator,
      target: item.target,
      // Quality, time and cost are not counted in what entries say.
      achievement: item.aspek === 'kuantitas' ? achievementOf(countedTarget(item), yearly) : null,
    })),
    rencanaAksi: rhk.rencanaAksi
      .filter((each) => each.periodId === periodId || own.some(({ planId }) => planId === each.id))
      .map(({ id, deskripsi, target }) => {
        const action = sumsOf(own.filter(({ planId }) => planId === id))
        return { deskripsi, target, ...action, achievement: achievementOf(target, action.amounts) }
      }),
  }
}

/** Units are told apart as they are read, and written as they were written first. */
function sumsOf(worked: readonly Worked[]): Sums {
  const amounts = new Map<string, { unit: string; quantity: number }>()
  let [minutes, entries] = [0, 0]
  for (const each of worked) {
    minutes += each.minutes
    entries += each.entries
    const known = amounts.get(unitKey(each.unit))
    if (known) known.quantity += each.quantity
    else amounts.set(unitKey(each.unit), { unit: each.unit, quantity: each.quantity })
  }
  return { minutes, entries, amounts: [...amounts.values()] }
}

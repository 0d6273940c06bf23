import type { PastChoice } from '@jejak/shared/match/plan'
import type { Random } from '../generate/random.ts'
import type { RankCase } from './case.ts'

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni']
const ADDED = [...MONTHS, 'minggu 2', 'tahap 2', 'revisi']

/** The same sentence a while ago: another month or number, a word less, revised instead of written. */
export function before(sentence: string, chance: Random): string {
  const month = MONTHS.find((name) => sentence.includes(name))
  let said = sentence.replace(/\b\d{1,3}\b/g, () => String(chance.int(1, 30)))
  if (month) said = said.replace(month, chance.pick(MONTHS))
  else if (said === sentence && chance.chance(0.5)) said += ` ${chance.pick(ADDED)}`
  if (chance.chance(0.3)) said = said.replace(/^Menyusun dokumen/, 'Memperbarui dokumen')
  const words = said.split(' ')
  if (words.length > 5 && chance.chance(0.25)) words.splice(chance.int(3, words.length - 1), 1)
  return words.join(' ')
}

/**
 * Gives cases the history of about thirty days: what colleagues of the same office, that is other cases of the same
 * plan, would have linked by then, and for one in three their own earlier choice of the like, now and then a wrong one.
 */
export function withHistories(cases: readonly RankCase[], chance: Random): readonly RankCase[] {
  const offices = Map.groupBy(cases, officeOf)
  return cases.map((one) => {
    const mates = (offices.get(officeOf(one)) ?? []).filter(({ text }) => text !== one.text)
    const ids = new Set(one.plan.map(({ id }) => id))
    const history: PastChoice[] = []
    for (const { text, planId, history: theirs } of mates) {
      if (planId !== null && !ids.has(planId)) continue
      if (chance.chance(0.7)) {
        history.push({ text: chance.chance(0.5) ? before(text, chance) : text, planId })
      }
      history.push(...theirs.filter((past) => isOf(past, ids) && chance.chance(0.3)))
    }
    const own = chance.chance(0.35) ? chance.int(1, 3) : 0
    for (let n = 0; n < own; n++) {
      const planId = chance.chance(0.95) ? one.planId : chance.pick(one.plan).id
      const choice = { text: before(one.text, chance), planId }
      history.splice(chance.int(0, history.length), 0, choice)
    }
    return { ...one, id: `${one.id}-long`, history: [...history, ...one.history] }
  })
}

const isOf = ({ planId }: PastChoice, ids: ReadonlySet<string>) =>
  planId === null || ids.has(planId)

/** Cases of one plan belong together: what is learned from one of them is not asked of another. */
export const officeOf = ({ plan }: RankCase): string =>
  plan
    .filter(({ id }) => id !== 'ra-twin')
    .map(({ rencanaAksi }) => rencanaAksi.replace(/ \((?:Subkegiatan|Semester) .*/, ''))
    .join('|')

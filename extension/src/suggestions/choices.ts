import { plain } from '@jejak/shared/bkn/fill-entry'
import type { PastChoice, PlanItem } from '@jejak/shared/match/plan'
import { database, type Choice } from '../storage/database.ts'
import type { KnownChoice } from './from-jejak.ts'

/** About two years of a person who corrects once a day; ranking by so many takes a few milliseconds. */
const REMEMBERED = 500

/** Keeps which rencana aksi the person gave a suggestion, or that none fits. The oldest give way. */
export async function learnChoice(choice: Choice): Promise<void> {
  await database.transaction('rw', database.choices, async () => {
    await database.choices.put(choice)
    const surplus = (await database.choices.count()) - REMEMBERED
    if (surplus <= 0) return
    await database.choices.bulkDelete(
      await database.choices.orderBy('at').limit(surplus).primaryKeys(),
    )
  })
}

/** The person took the rencana aksi away again: then it was none. */
export const forgetChoice = (id: string): Promise<void> => database.choices.delete(id)

/** What was chosen goes along when its rencana aksi is renamed, so that the next period knows it by the new name. */
export async function renameChoices(plan: readonly PlanItem[]): Promise<void> {
  const names = new Map(plan.map(({ id, rencanaAksi }) => [id, rencanaAksi]))
  await database.choices.toCollection().modify((choice) => {
    const rencanaAksi = choice.planId === null ? undefined : names.get(choice.planId)
    if (rencanaAksi !== undefined) Object.assign(choice, { rencanaAksi })
  })
}

/** All that was chosen here, newest first. */
export const listChoices = (): PromiseLike<Choice[]> =>
  database.choices.orderBy('at').reverse().toArray()

/**
 * What the ranking learns from, for a plan: newest first. A rencana aksi is known by its id, else by its name, so that what
 * was chosen in Jejak counts here as well.
 */
export function toMemory(
  own: readonly Choice[],
  plan: readonly PlanItem[],
  known: readonly KnownChoice[] = [],
): readonly PastChoice[] {
  const idOf = planFinder(plan)
  return [...own, ...known]
    .toSorted((a, b) => b.at - a.at)
    .flatMap((choice) => {
      const { text, objectKey, at } = choice
      const planId = idOf(choice)
      return planId === undefined ? [] : [{ text, planId, at, ...(objectKey && { objectKey }) }]
    })
}

/** What the person said of suggestions themselves, by the ids of those: null that nothing fits. */
export function toAnswers(
  own: readonly Choice[],
  plan: readonly PlanItem[],
): ReadonlyMap<string, string | null> {
  const idOf = planFinder(plan)
  return new Map(
    own.flatMap((row) => {
      const planId = idOf(row)
      return planId === undefined ? [] : [[row.id, planId] as const]
    }),
  )
}

type Named = { readonly planId?: string | null; readonly rencanaAksi: string | null }

/** Undefined for a rencana aksi of another plan; null when nothing fits. */
function planFinder(plan: readonly PlanItem[]) {
  const ids = new Set(plan.map(({ id }) => id))
  const byName = new Map(plan.map(({ id, rencanaAksi }) => [plain(rencanaAksi), id]))
  return ({ planId, rencanaAksi }: Named): string | null | undefined => {
    if (planId === null || rencanaAksi === null) return null
    return planId !== undefined && ids.has(planId) ? planId : byName.get(plain(rencanaAksi))
  }
}

import { plain } from '@jejak/shared/bkn/fill-entry'
import type { PastChoice, PlanItem } from '@jejak/shared/match/plan'
import { database, type Choice } from '../storage/database.ts'

/** About two years of a person who corrects once a day; ranking by so many takes a few milliseconds. */
const REMEMBERED = 500

/** Keeps which rencana aksi the person gave a suggestion. It never leaves the device; the oldest give way. */
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
    const rencanaAksi = names.get(choice.planId)
    if (rencanaAksi !== undefined) Object.assign(choice, { rencanaAksi })
  })
}

/** What the ranking learns from, for a plan: newest first. A rencana aksi is known by its id, else by its name. */
export async function recallChoices(plan: readonly PlanItem[]): Promise<readonly PastChoice[]> {
  const rows = await database.choices.orderBy('at').reverse().toArray()
  const ids = new Set(plan.map(({ id }) => id))
  const byName = new Map(plan.map(({ id, rencanaAksi }) => [plain(rencanaAksi), id]))
  return rows.flatMap(({ text, objectKey, planId, rencanaAksi, at }) => {
    const id = ids.has(planId) ? planId : byName.get(plain(rencanaAksi))
    return id === undefined ? [] : [{ text, planId: id, at, ...(objectKey && { objectKey }) }]
  })
}

import { plain } from '@jejak/shared/bkn/fill-entry'
import type { BknToPage } from '@jejak/shared/handoff/bkn-messages'
import type { Period } from '@jejak/shared/skp/skp'
import { periodOf } from '@jejak/shared/skp/period'
import type { JejakDatabase } from '../storage/database.ts'
import { getCurrentPerson } from '../storage/device.ts'
import { keepMemory } from '../storage/memory.ts'
import type { DraftRow } from '../storage/rows.ts'

type Chosen = Extract<BknToPage, { type: 'bkn:chosen' }>['choices'][number]

/**
 * What the person chose in the panel for drafts that are now here. It is remembered on this device, and sent nowhere
 * before the draft is accepted. An answer that was given here meanwhile stands.
 */
export async function takeChosen(
  database: JejakDatabase,
  choices: readonly Chosen[],
): Promise<void> {
  const me = await getCurrentPerson()
  const { drafts, memory, skp } = database
  await database.transaction('rw', drafts, memory, skp, async () => {
    const findPlan = await planFinder(database, me?.periods ?? [])
    for (const { id, rencanaAksi, ...subject } of choices) {
      // What lay across midnight came as two.
      for (const row of await drafts.bulkGet([id, `${id}+`])) {
        if (!row) continue
        const planId = rencanaAksi === null ? null : findPlan(row, rencanaAksi)
        if (planId === undefined) continue
        await keepMemory(database, { ...subject, planId })
        if (row.state === 'offered' && row.chosen === undefined) {
          await drafts.put({ ...row, chosen: planId })
        }
      }
    }
  })
}

/** Finds the rencana aksi of a draft's period by its name; one side knows no ids of the other. */
async function planFinder({ skp }: JejakDatabase, periods: readonly Period[]) {
  const plans = (await skp.toArray()).flatMap((row) =>
    row.skp.rhk.flatMap(({ rencanaAksi }) => rencanaAksi),
  )
  return ({ draft }: DraftRow, name: string): string | undefined => {
    const period = periodOf(periods, draft.day)
    return plans.find(
      ({ deskripsi, periodId }) => periodId === period?.id && plain(deskripsi) === plain(name),
    )?.id
  }
}

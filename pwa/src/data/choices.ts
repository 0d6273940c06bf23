import type { PastChoice } from '@jejak/shared/match/plan'
import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'

/** About four years of a person who corrects once a day; ranking by so many takes a few milliseconds. */
const REMEMBERED = 1000

/** Which rencana aksi the person gave a text, and the work object it is about (empty: none); null: nothing fits. */
export type Choice = {
  readonly text: string
  readonly planId: string | null
  readonly objectKey: string
}

/** Keeps a choice. Of one and the same work the last word holds; the oldest give way. */
export async function remember(
  { database, clock }: DataContext,
  { text, planId, objectKey }: Choice,
): Promise<void> {
  const { memory } = database
  await database.transaction('rw', memory, async () => {
    await memory.filter((row) => row.text === text && row.objectKey === objectKey).delete()
    await memory.add({ text, planId, objectKey, at: clock.now() })
    const surplus = (await memory.count()) - REMEMBERED
    if (surplus > 0) {
      await memory.bulkDelete(await memory.orderBy('at').limit(surplus).primaryKeys())
    }
  })
}

/** Takes back that nothing fits. */
export async function forgetNone(
  { database: { memory } }: DataContext,
  { text, objectKey }: Omit<Choice, 'planId'>,
): Promise<void> {
  await memory
    .filter((row) => row.planId === null && row.text === text && row.objectKey === objectKey)
    .delete()
}

/** All choices, the newest first: for the ranking. */
export async function recall({ memory }: JejakDatabase): Promise<PastChoice[]> {
  const rows = await memory.orderBy('at').reverse().toArray()
  return rows.map(({ text, planId, at, objectKey }) => ({
    text,
    planId,
    at,
    ...(objectKey !== '' && { objectKey }),
  }))
}

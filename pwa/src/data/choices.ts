import type { PastChoice } from '@jejak/shared/match/plan'
import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { keepMemory } from '../storage/memory.ts'
import { addMutation } from '../storage/outbox.ts'

/** Which rencana aksi the person gave a text, and the work object it is about (empty: none); null: nothing fits. */
export type Choice = {
  readonly text: string
  readonly planId: string | null
  readonly objectKey: string
}

/**
 * Keeps what the person chose for an entry of theirs, here and on their other devices; that nothing fits stays here.
 * @returns what takes it back (`forgetChoice`)
 */
export async function remember(
  { database, clock }: DataContext,
  { text, planId, objectKey }: Choice,
): Promise<string> {
  const id = clock.newId()
  const at = clock.now()
  await database.transaction('rw', database.memory, database.outbox, async () => {
    await keepMemory(database, { text, planId, objectKey, at, choiceId: id })
    if (planId === null || text === '') return
    const mutation = { kind: 'choice.keep', id, text, objectKey, planId, at } as const
    await addMutation(database, { mutation, at })
  })
  return id
}

/** Keeps what the person chose for something that is no entry yet: on this device only. */
export const rememberHere = (
  { database }: Pick<DataContext, 'database'>,
  choice: Choice & { readonly at: number },
): Promise<void> => database.transaction('rw', database.memory, () => keepMemory(database, choice))

/** Takes a choice back, as far as it has not left this device. */
export async function forgetChoice({ database }: DataContext, id: string): Promise<void> {
  const { memory, outbox } = database
  await database.transaction('rw', memory, outbox, async () => {
    await memory.where('choiceId').equals(id).delete()
    await outbox
      .where('id')
      .equals(id)
      .and(({ sent }) => sent === 0)
      .delete()
  })
}

/** Takes back that nothing fits. */
export async function forgetNone(
  { database: { memory } }: DataContext,
  { text, objectKey }: Omit<Choice, 'planId'>,
): Promise<void> {
  await memory
    .where('[text+objectKey]')
    .equals([text, objectKey])
    .and(({ planId }) => planId === null)
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

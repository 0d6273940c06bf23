import type { MutationResult, SyncResponse } from '@jejak/shared/sync/protocol'
import { applyAnswer } from '../src/sync/apply.ts'
import type { createDevice } from './device-fixture.ts'

export const applied = () => ({ status: 'applied', version: 1, entry: null }) as const

/** How each intent is judged, and what else the answer says. */
export type Answer = readonly [
  judge: (id: string) => Omit<MutationResult, 'id'>,
  change?: Partial<SyncResponse>,
]

/** Everything in the outbox of a device is sent, and this comes back. */
export async function exchangeOn(
  { database, context }: ReturnType<typeof createDevice>,
  ...[judge, change = {}]: Answer
) {
  await database.outbox.toCollection().modify({ sent: 1 })
  const batch = await database.outbox.orderBy('seq').toArray()
  const results = batch.map(({ id }) => ({ id, ...judge(id) }) as MutationResult)
  const response: SyncResponse = {
    protocol: 1,
    epoch: 'first',
    cursor: 9,
    more: false,
    results,
    rows: [],
    ...change,
  }
  return applyAnswer({ database, clock: context.clock, batch, response })
}

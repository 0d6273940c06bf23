import { CHOICES_KEPT } from '@jejak/shared/sync/choice'
import type { JejakDatabase } from './database.ts'
import type { MemoryRow } from './rows.ts'

/** Keeps a choice. Of one and the same work the newest holds; the oldest give way. Call inside a transaction on `memory`. */
export async function keepMemory({ memory }: JejakDatabase, row: MemoryRow): Promise<void> {
  const same = await memory.where('[text+objectKey]').equals([row.text, row.objectKey]).toArray()
  if (same.some(({ at }) => at > row.at)) return
  await memory.bulkDelete(same.flatMap(({ id }) => id ?? []))
  await memory.add(row)
  const surplus = (await memory.count()) - CHOICES_KEPT
  if (surplus > 0) {
    await memory.bulkDelete(await memory.orderBy('at').limit(surplus).primaryKeys())
  }
}

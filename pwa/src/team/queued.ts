import { countOpen, readDecided, readQueue, toWaiting } from '../data/queue.ts'
import type { JejakDatabase } from '../storage/database.ts'

/** How many entries of each person wait, on whatever day, as far as this device knows. */
export async function readQueued(database: JejakDatabase): Promise<ReadonlyMap<string, number>> {
  const waiting = toWaiting(await readQueue(database), await readDecided(database))
  const byOwner = Map.groupBy(waiting, ({ item }) => item.owner.id)
  return new Map([...byOwner].map(([id, own]) => [id, countOpen(own)]))
}

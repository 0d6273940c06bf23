import type { JejakDatabase } from './database.ts'
import { TABLES } from './tables.ts'

/** What would be lost with this device: intents, what was refused, evidence files, and recordings in e-Kinerja. */
export async function countUnsent(database: JejakDatabase): Promise<number> {
  const counts = Object.values(TABLES).flatMap(({ unsent }) => unsent?.count(database) ?? [])
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

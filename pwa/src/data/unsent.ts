import type { JejakDatabase } from './database.ts'
import { countUnsentFiles } from './files.ts'
import { countUnsentRecords } from './recorded.ts'

/** What would be lost with this device: intents, what was refused, evidence files, and recordings in e-Kinerja. */
export async function countUnsent(database: JejakDatabase): Promise<number> {
  const counts = [
    database.outbox.count(),
    database.rejected.count(),
    countUnsentFiles(database),
    countUnsentRecords(database),
  ]
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

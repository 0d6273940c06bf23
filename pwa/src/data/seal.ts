import type { JejakDatabase } from './database.ts'
import { dropSentFiles } from './files.ts'
import { dropSentRecords } from './recorded.ts'

/** Keeps only what unsent work needs. Reading it again needs a sign-in, because no screen opens without one. */
export async function seal(database: JejakDatabase): Promise<void> {
  await database.transaction(
    'rw',
    [
      database.queue,
      database.forms,
      database.memory,
      database.skp,
      database.templates,
      database.templateAnswers,
      database.bkn,
      database.recorded,
    ],
    async () => {
      await database.templates.clear()
      await database.templateAnswers.clear()
      await database.queue.clear()
      await database.forms.clear()
      await database.memory.clear()
      await database.skp.clear()
      // Together: how far this device has heard must not outlive what it heard.
      await database.bkn.clear()
      await dropSentRecords(database)
    },
  )
  await dropSentFiles(database)
  database.close()
}

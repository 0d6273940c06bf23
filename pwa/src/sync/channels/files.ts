import { signal } from '@preact/signals'
import { sweepFiles } from '../../storage/files.ts'
import type { ClockAndIds } from '../../storage/clock-and-ids.ts'
import type { JejakDatabase } from '../../storage/database.ts'
import { aloneInBrowser } from '../alone.ts'
import type { Channel } from '../channel.ts'
import { putFile } from '../put-file.ts'
import { uploadRound, type UploadDeps } from '../upload.ts'

/** The file that is on its way, and how much of it has left. */
export const uploading = signal<{ readonly name: string; readonly fraction: number } | null>(null)

/** A person's evidence files, one after the other. */
export function filesChannel(database: JejakDatabase, clock: ClockAndIds): Channel {
  const deps: UploadDeps = {
    database,
    clock,
    alone: aloneInBrowser(`${database.personId}-files`),
    // Shown and cleared by the run whose file it is: one that finds another at work leaves it alone.
    put: async (file) => {
      try {
        return await putFile(file, (fraction) => (uploading.value = { name: file.name, fraction }))
      } finally {
        uploading.value = null
      }
    },
  }
  void sweepFiles(database, clock.now()).catch(reportError)
  return {
    name: 'files',
    // A change that was just saved may cite a file that was only held until now.
    due: async () => {
      await database.outbox.count()
      const waiting = await database.files.where('state').anyOf('held', 'waiting').count()
      return waiting > 0 ? 0 : undefined
    },
    run: () => uploadRound(deps),
  }
}

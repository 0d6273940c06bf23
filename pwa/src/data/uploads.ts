import { signal } from '@preact/signals'
import { aloneInBrowser } from '../sync/alone.ts'
import { putFile } from '../sync/put-file.ts'
import { uploadRound, type UploadWorld } from '../sync/upload.ts'
import type { Hand } from './entries.ts'
import { sweepFiles } from '../storage/files.ts'
import { keepMoving } from './keep-moving.ts'

/** The file that is on its way, and how much of it has left. */
export const uploading = signal<{ readonly name: string; readonly fraction: number } | null>(null)

let ask: (() => Promise<void>) | null = null

/** Keeps one person's evidence files moving until the signal ends it. */
export function startUploads({ database, maker }: Hand, stop: AbortSignal): void {
  const world: UploadWorld = {
    database,
    maker,
    chance: Math.random,
    alone: aloneInBrowser(`${database.personId}-files`),
    put: (file) => putFile(file, (fraction) => (uploading.value = { name: file.name, fraction })),
  }
  ask = keepMoving({
    run: async (failures) => {
      const outcome = await uploadRound(world, failures)
      uploading.value = null
      return outcome
    },
    // An intent that was just saved may cite a file that was only held until now.
    isDue: async () => {
      await database.outbox.count()
      return (await database.files.where('state').anyOf('held', 'waiting').count()) > 0
    },
    stop,
  })
  stop.addEventListener('abort', () => (ask = null))
  void sweepFiles(database, maker.now()).catch(reportError)
}

/** A person asked: sends what waits now. */
export const uploadNow = async (): Promise<void> => {
  await ask?.()
}

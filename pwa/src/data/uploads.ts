import { effect, signal } from '@preact/signals'
import { liveQuery } from 'dexie'
import { aloneInBrowser } from '../sync/alone.ts'
import { putFile } from '../sync/put-file.ts'
import { uploadRound, type UploadOutcome, type UploadWorld } from '../sync/upload.ts'
import type { Hand } from './entries.ts'
import { sweepFiles } from './files.ts'
import { markExpired, session } from './session.ts'
import { isSending } from './sync.ts'

/** The file that is on its way, and how much of it has left. */
export const uploading = signal<{ readonly name: string; readonly fraction: number } | null>(null)

const DEBOUNCE_MS = 400

let ask: (() => Promise<UploadOutcome>) | null = null

/** Keeps one person's evidence files moving until the signal ends it. */
export function startUploads({ database, maker }: Hand, stop: AbortSignal): void {
  const world: UploadWorld = {
    database,
    maker,
    chance: Math.random,
    alone: aloneInBrowser(`${database.personId}-files`),
    put: (file) => putFile(file, (fraction) => (uploading.value = { name: file.name, fraction })),
  }
  let failures = 0
  let timer = 0

  const run = async (): Promise<UploadOutcome> => {
    clearTimeout(timer)
    const outcome = await uploadRound(world, failures)
    uploading.value = null
    if (stop.aborted) return outcome
    failures = outcome.kind === 'wait' ? failures + 1 : 0
    if (outcome.kind === 'sign-in') markExpired()
    if (outcome.kind === 'wait') later(outcome.delayMs)
    return outcome
  }
  const later = (delayMs: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void run().catch(reportError), delayMs)
  }

  window.addEventListener('online', () => later(0), { signal: stop })
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && later(0),
    { signal: stop },
  )
  // Whoever presses "send" means the photos as well; and a fresh sign-in opens the way again.
  const unlisten = effect(() => {
    const now = session.value
    if (isSending.value || (now.state === 'in' && !now.expired)) later(DEBOUNCE_MS)
  })
  const subscription = liveQuery(async () => [
    await database.outbox.count(),
    await database.files.where('state').anyOf('held', 'waiting').primaryKeys(),
  ]).subscribe(([, names]) => {
    if (Array.isArray(names) && names.length > 0) later(DEBOUNCE_MS)
  })
  stop.addEventListener('abort', () => {
    clearTimeout(timer)
    subscription.unsubscribe()
    unlisten()
    ask = null
  })
  ask = run
  void sweepFiles(database, maker.now()).catch(reportError)
}

/** A person asked: sends what waits now. */
export const uploadNow = async (): Promise<void> => {
  await ask?.()
}

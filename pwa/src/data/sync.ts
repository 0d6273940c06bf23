import { signal } from '@preact/signals'
import { aloneInBrowser } from '../sync/alone.ts'
import type { RunOutcome } from '../sync/engine.ts'
import { postSync } from '../sync/http.ts'
import { startTriggers } from '../sync/triggers.ts'
import type { Hand } from './entries.ts'
import { markExpired } from './session.ts'

/** True while the button's own round is under way. */
export const isSending = signal(false)

let ask: (() => Promise<RunOutcome>) | null = null

/** Keeps one person's outbox moving until the signal ends it. */
export function startSync({ database, maker }: Hand, stop: AbortSignal): void {
  const world = {
    database,
    maker,
    chance: Math.random,
    post: postSync,
    alone: aloneInBrowser(database.personId),
  }
  const triggers = startTriggers({
    world,
    signal: stop,
    onOutcome: (outcome) => {
      if (outcome.kind === 'halt' && outcome.halt === 'sign-in') markExpired()
    },
  })
  ask = triggers.ask
  stop.addEventListener('abort', () => (ask = null))
}

/** A person asked: does not sit out a back-off. */
export async function sendNow(): Promise<RunOutcome | undefined> {
  if (!ask || isSending.value) return undefined
  isSending.value = true
  try {
    return await ask()
  } finally {
    isSending.value = false
  }
}

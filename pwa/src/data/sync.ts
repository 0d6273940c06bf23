import { effect, signal } from '@preact/signals'
import type { DataContext } from '../storage/data-context.ts'
import { markExpired, session } from './session.ts'
import { activity } from '../sync/activity.ts'
import { aloneInBrowser } from '../sync/alone.ts'
import { outboxChannel } from '../sync/channels/outbox.ts'
import type { RunOutcome } from '../sync/engine.ts'
import { postSync } from '../sync/http.ts'
import { startLoop } from '../sync/loop.ts'

/** True while the button's own round is under way. */
export const isSending = signal(false)

type Asks = {
  readonly outbox: () => Promise<RunOutcome>
  /** Files and recordings; they are loaded after the first screen. */
  readonly beside: (() => Promise<unknown>)[]
}
let asks: Asks | null = null

/** Keeps everything of one person moving between this device and the server, until the signal ends it. */
export function startSync({ database, clock }: DataContext, stop: AbortSignal): void {
  const loop = startLoop({
    signal: stop,
    now: () => performance.now(),
    chance: Math.random,
    activity,
    onHalt: (halt) => {
      if (halt === 'sign-in') markExpired()
    },
  })
  const deps = {
    database,
    clock,
    chance: Math.random,
    post: (body: string) => postSync(body),
    alone: aloneInBrowser(database.personId),
  }
  const beside: Asks['beside'] = []
  asks = { outbox: loop.add(outboxChannel(deps)), beside }
  stop.addEventListener('abort', () => (asks = null))
  // They come after the first load: nothing is seen of it, and most days have neither.
  const addBeside = async () => {
    const [{ filesChannel }, { recordsChannel }] = await Promise.all([
      import('../sync/channels/files.ts'),
      import('../sync/channels/records.ts'),
    ])
    if (stop.aborted) return
    beside.push(loop.add(filesChannel(database, clock)), loop.add(recordsChannel(database)))
  }
  void activity.track(addBeside).catch(reportError)
  // Whoever has signed in again opens the way that a refused session had closed.
  let wasExpired = false
  const unlisten = effect(() => {
    const now = session.value
    const isExpired = now.state === 'in' && now.expired
    if (wasExpired && !isExpired) loop.askAll()
    wasExpired = isExpired
  })
  stop.addEventListener('abort', unlisten)
}

/** A person asked: sends all there is, without sitting out a back-off. Answers how the outbox fared. */
export async function sendNow(): Promise<RunOutcome | undefined> {
  if (!asks || isSending.value) return undefined
  isSending.value = true
  try {
    const outcome = await asks.outbox()
    // An entry that has just arrived may cite them.
    void sendBesideNow().catch(reportError)
    return outcome
  } finally {
    isSending.value = false
  }
}

/** The same for files and recordings, and waits until they are through. */
export async function sendBesideNow(): Promise<void> {
  await Promise.all((asks?.beside ?? []).map((ask) => ask()))
}

import type { Channel, TaskOutcome } from './channel.ts'
import { startRunner, type Runner, type RunnerOptions } from './channel-runner.ts'

const EVERY_MS = 5 * 60_000

export type Loop = {
  /** Adds a channel and runs it at once. Answers how to run it because a person asked. */
  add<Outcome extends TaskOutcome>(channel: Channel<Outcome>): () => Promise<Outcome>
  /** Runs every channel now, without sitting out a back-off. */
  askAll(): void
}

/**
 * The one background loop of the client. It starts a channel when something in it is due, when the network is back, the
 * page is looked at, the browser's Background Sync wakes us, every five minutes while the page is visible, and at the end
 * of a back-off. It ends with the signal.
 *
 *   due ──▶ run ──done──▶ rest until something is due
 *    ▲       ├──wait──▶ back-off (full jitter, never before Retry-After) ──▶ run
 *    │       └──halt──▶ rest until a person asks, signs in, or the network comes back
 *    └─ looks, wakes and the five minutes start nothing while a back-off or a halt lasts
 */
export function startLoop(options: RunnerOptions): Loop {
  const { signal } = options
  const runners: Pick<Runner<TaskOutcome>, 'run' | 'wake'>[] = []
  const askAll = () => runners.forEach(({ run }) => run('asked'))

  window.addEventListener('online', askAll, { signal })
  const runWhenVisible = () => {
    if (document.visibilityState === 'visible') runners.forEach(({ run }) => run('automatic'))
  }
  document.addEventListener('visibilitychange', runWhenVisible, { signal })
  navigator.serviceWorker?.addEventListener(
    'message',
    // With a network the browser says so at once, at each change: no reason to hurry, or to end a back-off.
    (event) => event.data === 'jejak:sync' && runners.forEach(({ wake }) => wake()),
    { signal },
  )
  const interval = window.setInterval(runWhenVisible, EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(interval))

  return {
    add: (channel) => {
      const runner = startRunner(channel, options)
      runners.push(runner)
      return runner.ask
    },
    askAll,
  }
}

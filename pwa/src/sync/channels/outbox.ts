import type { Channel } from '../channel.ts'
import { holdLeftMs } from '../rest.ts'
import { runSync, type RunOutcome } from '../engine.ts'
import { isReadBy } from '../take-choices.ts'
import type { SyncDeps } from '../sync-deps.ts'

/** The person's own changes and decisions, and what the server says to them: one exchange. */
export const outboxChannel = (deps: SyncDeps): Channel<RunOutcome> => ({
  name: 'outbox',
  remembersHalt: true,
  due: async () => {
    const { outbox, meta } = deps.database
    const [waiting, state] = await Promise.all([outbox.toArray(), meta.get('sync')])
    const free = waiting.filter((row) => row.conflict === null).filter(isReadBy(state?.reads))
    return free.length > 0
      ? Math.min(...free.map((row) => holdLeftMs(row, deps.clock.now())))
      : undefined
  },
  run: (reason) => runSync(deps, reason),
})

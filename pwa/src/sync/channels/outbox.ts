import type { Channel } from '../channel.ts'
import { runSync, type RunOutcome } from '../engine.ts'
import type { SyncWorld } from '../world.ts'

/** The person's own changes and decisions, and what the server says to them: one exchange. */
export const outboxChannel = (world: SyncWorld): Channel<RunOutcome> => ({
  name: 'outbox',
  due: async () => {
    const waiting = await world.database.outbox.toArray()
    const free = waiting.filter((row) => row.conflict === null)
    return free.length > 0 ? Math.min(...free.map((row) => row.holdUntil)) : undefined
  },
  run: (reason) => runSync(world, reason),
})

import type { JejakDatabase } from '../../storage/database.ts'
import { countUnsentRecords } from '../../storage/recorded.ts'
import { aloneInBrowser } from '../alone.ts'
import type { Channel } from '../channel.ts'
import { call } from '../http.ts'
import { recordRound, type RecordDeps } from '../records.ts'

/** "Tercatat di BKN", the same on all of the person's devices. */
export function recordsChannel(database: JejakDatabase): Channel {
  const deps: RecordDeps = {
    database,
    alone: aloneInBrowser(`${database.personId}-records`),
    post: (request) => call('syncRecords', request),
  }
  return {
    name: 'records',
    due: async () => ((await countUnsentRecords(database)) > 0 ? 0 : undefined),
    run: () => recordRound(deps),
  }
}

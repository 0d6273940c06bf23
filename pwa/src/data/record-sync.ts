import { aloneInBrowser } from '../sync/alone.ts'
import { call } from '../sync/http.ts'
import { recordRound, type RecordWorld } from '../sync/records.ts'
import type { Hand } from './entries.ts'
import { keepMoving } from './keep-moving.ts'
import { countUnsentRecords } from '../storage/recorded.ts'

let ask: (() => Promise<void>) | null = null

/** Keeps "tercatat di BKN" the same on all of the person's devices, until the signal ends it. */
export function startRecordSync({ database }: Hand, stop: AbortSignal): void {
  const world: RecordWorld = {
    database,
    chance: Math.random,
    alone: aloneInBrowser(`${database.personId}-records`),
    post: (request) => call('syncRecords', request),
  }
  ask = keepMoving({
    run: (failures) => recordRound(world, failures),
    isDue: async () => (await countUnsentRecords(database)) > 0,
    stop,
  })
  stop.addEventListener('abort', () => (ask = null))
}

/** A person asked: tells what is to be told now. */
export const tellRecordsNow = async (): Promise<void> => {
  await ask?.()
}

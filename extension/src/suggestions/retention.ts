import { addDays, instantOf, type Day } from '@jejak/shared/calendar/day'
import { database } from '../storage/database.ts'
import { forgetUncitedFiles } from '../storage/files.ts'

/** Suggestions that were kept and never moved. */
const KEPT_DAYS = 90
const WARN_DAYS = 60
/** An act on a suggestion can be undone: a file it let go of waits a while. */
const FILE_KEPT_MS = 2 * 86_400_000

/** Suggestions, answers and offers of days long past go, whatever became of them; and files that no suggestion cites. */
export async function forgetOldSuggestions(today: Day): Promise<void> {
  const first = addDays(today, -KEPT_DAYS)
  const { kept, replies, offers } = database
  await database.transaction('rw', kept, replies, offers, async () => {
    await kept.where('day').below(first).delete()
    await replies.where('day').below(first).delete()
    for (const offer of await offers.toArray()) {
      const left = offer.drafts.filter(({ day }) => day >= first)
      if (left.length === 0) await offers.delete(offer.batchId)
      else if (left.length < offer.drafts.length) await offers.put({ ...offer, drafts: left })
    }
  })
  await forgetUncitedFiles(instantOf(today, 0, 0) - FILE_KEPT_MS)
}

export type Expiring = {
  readonly count: number
  readonly day: Day
  /** The day on which they will be gone. */
  readonly goneOn: Day
}

/** Suggestions that were never moved and will soon be deleted, with their oldest day; undefined when there are none. */
export async function findExpiring(today: Day): Promise<Expiring | undefined> {
  const rows = await database.kept
    .where('day')
    .belowOrEqual(addDays(today, -WARN_DAYS))
    .filter(({ state }) => state === 'edited' || state === 'offered')
    .sortBy('day')
  const [oldest] = rows
  if (!oldest) return undefined
  return { count: rows.length, day: oldest.day, goneOn: addDays(oldest.day, KEPT_DAYS + 1) }
}

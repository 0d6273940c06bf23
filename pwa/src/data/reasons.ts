import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'

const KEY = 'returnReasons'
const KEPT = 30

const ReasonsSchema = v.array(
  v.object({
    text: v.string(),
    /** What the entries were remarked upon for that it was last written about. */
    codes: v.array(v.string()),
  }),
)

/** Why this person has returned entries before, the newest first. Stays on this device. */
export type Reason = v.InferOutput<typeof ReasonsSchema>[number]

export async function readReasons({ settings }: JejakDatabase): Promise<readonly Reason[]> {
  const kept = v.safeParse(ReasonsSchema, (await settings.get(KEY))?.value)
  return kept.success ? kept.output : []
}

export const keepReason = (database: JejakDatabase, reason: Reason): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const others = (await readReasons(database)).filter(({ text }) => text !== reason.text)
    await database.settings.put({ key: KEY, value: [reason, ...others].slice(0, KEPT) })
  })

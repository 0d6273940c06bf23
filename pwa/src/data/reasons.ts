import { supervisingContract } from '@jejak/shared/api/routes/supervising'
import { mergeReasons, ReasonSchema, type Reason } from '@jejak/shared/review/reason'
import * as v from 'valibot'
import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { callRow } from '../sync/http.ts'

export const REASONS = 'returnReasons'

/** Until the server kept them they had no time and could not be taken out. */
const KeptSchema = v.array(
  v.union([
    ReasonSchema,
    v.pipe(
      v.object({ text: v.string(), codes: v.array(v.string()) }),
      v.transform(({ text, codes }): Reason => ({ text, codes, usedAt: 0, removed: false })),
    ),
  ]),
)

/** Why this person has returned entries before, the newest first, as far as this device knows. */
export const readReasons = async (database: JejakDatabase): Promise<readonly Reason[]> =>
  (await readAll(database)).filter(({ removed }) => !removed)

async function readAll({ settings }: JejakDatabase): Promise<readonly Reason[]> {
  const kept = v.safeParse(KeptSchema, (await settings.get(REASONS))?.value)
  return kept.success ? kept.output : []
}

/** Writes reasons down, on this device first; the others hear of it by `exchangeReasons`. */
export const keepReasons = (
  database: JejakDatabase,
  reasons: readonly Reason[],
): Promise<readonly Reason[]> =>
  database.transaction('rw', database.settings, async () => {
    const all = mergeReasons(await readAll(database), reasons)
    await database.settings.put({ key: REASONS, value: all })
    return all
  })

type Context = Pick<DataContext, 'database' | 'clock'>

export const keepReason = (
  { database, clock }: Context,
  reason: Pick<Reason, 'text' | 'codes'>,
): Promise<readonly Reason[]> =>
  keepReasons(database, [{ ...reason, usedAt: clock.now(), removed: false }])

/** Other words for a reason; none: it is taken out. */
export function changeReason({ database, clock }: Context, old: Reason, text: string) {
  const usedAt = clock.now()
  const out = { ...old, usedAt, removed: true }
  return keepReasons(database, [
    ...(text === old.text ? [] : [out]),
    ...(text === '' ? [] : [{ text, codes: old.codes, usedAt, removed: false }]),
  ])
}

/** Lays together what this device and the person's others know. Without network it is done the next time. */
export async function exchangeReasons(
  { database }: Pick<Context, 'database'>,
  ask: typeof callRow<typeof supervisingContract.exchangeReasons> = callRow,
): Promise<void> {
  const answer = await ask(supervisingContract.exchangeReasons, {
    reasons: [...(await readAll(database))],
  })
  if (answer.ok) await keepReasons(database, answer.value.reasons)
}

import { supervisingContract } from '@jejak/shared/api/routes/supervising'
import { DecidedItemSchema, type DecidedItem } from '@jejak/shared/review/decided'
import { fail, ok, type Result } from '@jejak/shared/result'
import * as v from 'valibot'
import type { DataContext } from '../storage/data-context.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { callRow, type CallFailure } from '../sync/http.ts'

export const DECIDED = 'decided'

export type DecidedPage = {
  readonly items: readonly DecidedItem[]
  readonly next: string | null
  /** As this device saw it last; the server did not answer. */
  readonly isCached: boolean
}

const KeptSchema = v.array(DecidedItemSchema)

/** What this person decided last, as this device saw it. */
export async function findDecided({ settings }: JejakDatabase): Promise<DecidedPage | undefined> {
  const kept = v.safeParse(KeptSchema, (await settings.get(DECIDED))?.value)
  return kept.success ? { items: kept.output, next: null, isCached: true } : undefined
}

/** A page of what this person decided. The newest page is kept for reading without network. */
export async function readDecidedPage(
  { database }: DataContext,
  after: string | null,
  ask: typeof callRow<typeof supervisingContract.decided> = callRow,
): Promise<Result<DecidedPage, CallFailure>> {
  const answer = await ask(supervisingContract.decided, after === null ? {} : { after })
  if (answer.ok) {
    const { items, next } = answer.value
    if (after === null) await database.settings.put({ key: DECIDED, value: items })
    return ok({ items, next, isCached: false })
  }
  const kept = after === null ? await findDecided(database) : undefined
  return kept ? ok(kept) : fail(answer.reason)
}

/** Decisions of this device that the server has not answered, by entry. */
export async function readUnanswered(
  database: JejakDatabase,
): Promise<ReadonlyMap<string, 'approve' | 'return' | 'reopen'>> {
  const outbox = await database.outbox.toArray()
  return new Map(
    outbox.flatMap(({ mutation }) =>
      mutation.kind === 'review.decide' ? [[mutation.entryId, mutation.act] as const] : [],
    ),
  )
}

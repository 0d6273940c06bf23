import { parseMinute } from '@jejak/shared/calendar/day'
import { TEXT_MAX } from '@jejak/shared/entry/entry'
import { OfferedSuggestionSchema, type OfferedSuggestion } from '@jejak/shared/handoff/messages'
import * as v from 'valibot'
import { database } from '../storage/database.ts'
import type { DaySuggestion } from './day-suggestions.ts'

/** What leaves the extension for a suggestion: exactly this, and the preview shows all of it. */
export function toOffered({ suggestion, zone }: DaySuggestion): OfferedSuggestion | undefined {
  const { start, end, evidence, object, because } = suggestion
  const draft = {
    id: suggestion.id,
    day: suggestion.day,
    start: parseMinute(start),
    end: parseMinute(end),
    text: suggestion.text.slice(0, TEXT_MAX),
    quantity: suggestion.quantity,
    unit: suggestion.unit.slice(0, 50),
    evidence: evidence.slice(0, 10).map((link) => ({ ...link, title: link.title.slice(0, 300) })),
    app: suggestion.app,
    objectKey: object.key.slice(0, 300),
    because: because.slice(0, 20).map((reason) => reason.slice(0, 300)),
    ...(zone !== undefined && { zone }),
  }
  const parsed = v.safeParse(OfferedSuggestionSchema, draft)
  return parsed.success ? parsed.output : undefined
}

/** Puts suggestions on offer, after the person saw them and pressed the button. */
export async function offer(
  items: readonly DaySuggestion[],
  batch: { readonly batchId: string; readonly now: number },
): Promise<void> {
  const drafts = items.flatMap((item) => toOffered(item) ?? [])
  await database.transaction('rw', database.offers, database.kept, async () => {
    await database.offers.put({ batchId: batch.batchId, at: batch.now, drafts })
    await database.kept.bulkPut(
      items.map(({ suggestion, from, blocks, zone }) => ({
        id: suggestion.id,
        day: suggestion.day,
        state: 'offered' as const,
        from,
        blocks,
        changedAt: batch.now,
        suggestion,
        ...(zone !== undefined && { zone }),
      })),
    )
  })
}

/** Takes back what Jejak has not acknowledged yet. */
export async function withdrawOffers(now: number): Promise<void> {
  await database.transaction('rw', database.offers, database.kept, async () => {
    const open = await database.offers
      .filter(({ receivedAt }) => receivedAt === undefined)
      .toArray()
    const ids = open.flatMap(({ drafts }) => drafts.map(({ id }) => id))
    await database.kept
      .where('id')
      .anyOf(ids)
      .modify((kept) => {
        if (kept.state !== 'offered') return
        Object.assign(kept, { state: 'edited', changedAt: now })
      })
    await database.offers.bulkDelete(open.map(({ batchId }) => batchId))
  })
}

/** How many drafts wait for their receipt. */
export async function waitingCount(): Promise<number> {
  const offers = await database.offers.toArray()
  return offers
    .filter(({ receivedAt }) => receivedAt === undefined)
    .reduce((count, { drafts }) => count + drafts.length, 0)
}

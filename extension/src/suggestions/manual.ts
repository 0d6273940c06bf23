import { formatMinute, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/working-time'
import type { Ranked } from '@jejak/shared/match/plan'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { database, type StoredSuggestion } from '../storage/database.ts'
import { readKnowledge, toRanker } from './ranking.ts'

/** The app of suggestions that no app recorded. */
export const MANUAL = 'manual'

/** A suggestion the person vouches for from the start: typed, repeated, or an answer to a question. */
export type NewSuggestion = {
  readonly id: string
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
  readonly text: string
  readonly quantity: number
  readonly unit: string
  /** Where it comes from, in words. */
  readonly because: string
}

/**
 * Keeps suggestions of a day. They are like any kept suggestion: edited, split, joined, moved. They take no time away from
 * what was recorded, so that an overlap stays in sight.
 */
export async function addSuggestions(
  added: readonly NewSuggestion[],
  at: { readonly day: Day; readonly now: number; readonly hours: DayHours | null },
): Promise<void> {
  const rows = await Promise.all(added.map((one) => toStored(one, at)))
  await database.kept.bulkPut(rows)
}

async function toStored(
  added: NewSuggestion,
  { day, now, hours }: { readonly day: Day; readonly now: number; readonly hours: DayHours | null },
): Promise<StoredSuggestion> {
  const { id, start, end, text, quantity, unit, because } = added
  const object = { type: MANUAL, key: `${MANUAL}:${id}`, label: '' }
  const isWithin = hours !== null && start >= hours.start && end <= hours.end
  const suggestion: Suggestion = {
    id,
    day,
    start: formatMinute(start),
    end: formatMinute(end),
    text,
    app: MANUAL,
    object,
    kind: 'action',
    evidence: [],
    quantity,
    unit,
    plan: await rankText(text, object.key),
    confidence: 1,
    because: [because],
    activeMinutes: end - start,
    ...(!isWithin && { outsideHours: true }),
  }
  return { id, day, state: 'edited', from: [id], changedAt: now, blocks: [], suggestion }
}

/** The rencana aksi that fit a sentence of the person's own, as they are ranked for suggestions. */
export async function rankText(text: string, objectKey: string): Promise<readonly Ranked[]> {
  return (await toRanker(await readKnowledge()))(text, { objectKey })
}

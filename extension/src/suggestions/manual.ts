import { formatMinute, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/hours'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { database, type StoredSuggestion } from '../storage/database.ts'

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
  await database.kept.bulkPut(added.map((one) => toStored(one, at)))
}

function toStored(
  added: NewSuggestion,
  { day, now, hours }: { readonly day: Day; readonly now: number; readonly hours: DayHours | null },
): StoredSuggestion {
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
    // Ranked at each look, by the plan and the choices of then.
    plan: [],
    confidence: 1,
    because: [because],
    activeMinutes: end - start,
    ...(!isWithin && { outsideHours: true }),
  }
  return { id, day, state: 'edited', from: [id], changedAt: now, blocks: [], suggestion }
}

import { TeamMonthSchema, type TeamMonth } from '@jejak/shared/review/team'
import * as v from 'valibot'
import { TEAM } from '../data/queue.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { addressOf, type Place } from './place.ts'

/** More months and units than anybody goes through without network. */
const MOST = 12

const keyOf = (place: Place): string => `${TEAM}${addressOf(place)}`

/** The first page of a view, as this device saw it last. */
export async function findKept(
  { settings }: JejakDatabase,
  place: Place,
): Promise<TeamMonth | undefined> {
  const kept = v.safeParse(KeptSchema, (await settings.get(keyOf(place)))?.value)
  return kept.success ? kept.output.month : undefined
}

/** Keeps it for reading without network; the oldest of too many goes. */
export async function keep(
  { settings }: JejakDatabase,
  place: Place,
  { month, at }: { readonly month: TeamMonth; readonly at: number },
): Promise<void> {
  await settings.put({ key: keyOf(place), value: { month, at } })
  const rows = await settings.where('key').startsWith(TEAM).toArray()
  const oldest = rows.toSorted((a, b) => ageOf(b.value) - ageOf(a.value)).slice(MOST)
  await settings.bulkDelete(oldest.map(({ key }) => key))
}

const KeptSchema = v.object({ month: TeamMonthSchema, at: v.number() })

/** What an older release kept is the first to go. */
const ageOf = (value: unknown): number => {
  const kept = v.safeParse(v.object({ at: v.number() }), value)
  return kept.success ? kept.output.at : 0
}

import type { QueueItem } from '@jejak/shared/review/queue'
import { fail, ok, type Result } from '@jejak/shared/result'
import * as v from 'valibot'
import { call, type CallFailure } from '../sync/http.ts'
import type { JejakDatabase } from '../storage/database.ts'
import type { DataContext } from '../storage/data-context.ts'

export type Decided = 'approve' | 'return'
/** The decisions of this device that the server has not answered, by entry. */
export type DecidedById = ReadonlyMap<string, Decided>

/** A queue item with the decision that waits to be sent, if there is one. */
export type Waiting = {
  readonly item: QueueItem
  readonly decided: Decided | null
}

/** Reads the whole queue and keeps it for reading without network. */
export async function refreshQueue(
  { database }: DataContext,
  ask: typeof call<'reviewQueue'> = call,
): Promise<Result<null, CallFailure>> {
  const items: QueueItem[] = []
  const before = await readDecided(database)
  let after: string | undefined
  do {
    const page = await ask('reviewQueue', after === undefined ? {} : { after })
    if (!page.ok) return fail(page.reason)
    items.push(...page.value.items)
    after = page.value.next ?? undefined
  } while (after !== undefined)
  await database.transaction('rw', database.queue, database.outbox, async () => {
    // A decision that was answered while the pages came is in none of them yet, or in all.
    const still = await readDecided(database)
    const fresh = items.filter(({ entry }) => !before.has(entry.id) || still.has(entry.id))
    await database.queue.clear()
    await database.queue.bulkPut(fresh.map((item) => ({ id: item.entry.id, item })))
  })
  return ok(null)
}

/** The cached queue, the oldest day first, people together. */
export async function readQueue(database: JejakDatabase): Promise<readonly QueueItem[]> {
  const rows = await database.queue.toArray()
  return rows
    .map(({ item }) => item)
    .sort(
      (a, b) =>
        compare(a.entry.day, b.entry.day) ||
        BY_NAME.compare(a.owner.name, b.owner.name) ||
        compare(a.owner.id, b.owner.id) ||
        a.entry.start - b.entry.start,
    )
}

// One for all comparisons: thousands of entries are put in order after each decision.
const BY_NAME = new Intl.Collator('id')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export async function readDecided(database: JejakDatabase): Promise<DecidedById> {
  const outbox = await database.outbox.toArray()
  return new Map(
    outbox.flatMap(({ mutation }) =>
      mutation.kind === 'review.decide' && mutation.act !== 'reopen'
        ? [[mutation.entryId, mutation.act] as const]
        : [],
    ),
  )
}

export const toWaiting = (items: readonly QueueItem[], decided: DecidedById): readonly Waiting[] =>
  items.map((item) => ({ item, decided: decided.get(item.entry.id) ?? null }))

/** How many entries are still to be decided, those that were not sent to this device included. */
export function countOpen(waiting: readonly Waiting[]): number {
  const days = Map.groupBy(waiting, ({ item }) => `${item.owner.id} ${item.entry.day}`)
  return [...days.values()].reduce((sum, day) => {
    const all = Math.max(day.length, day[0]?.item.dayWaiting ?? 0)
    return sum + all - day.filter(({ decided }) => decided !== null).length
  }, 0)
}

/** What of a team was seen on this device is kept among the settings, under keys that begin so. */
export const TEAM = 'team:'

/** What somebody is called, as far as this device has seen them in the queue or in the team. */
export async function findPersonName(
  database: JejakDatabase,
  personId: string,
): Promise<string | undefined> {
  const waiting = await database.queue.filter(({ item }) => item.owner.id === personId).first()
  if (waiting) return waiting.item.owner.name
  const kept = await database.settings.where('key').startsWith(TEAM).toArray()
  const people = kept.flatMap(({ value }) => {
    const seen = v.safeParse(SeenSchema, value)
    return seen.success ? seen.output.month.people : []
  })
  return people.find(({ id }) => id === personId)?.name
}

const SeenSchema = v.object({
  month: v.object({ people: v.array(v.object({ id: v.string(), name: v.string() })) }),
})

import type { QueueItem, TeamDay } from '@jejak/shared/review/queue'
import { TeamDaySchema } from '@jejak/shared/review/queue'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok, type Result } from '@jejak/shared/result'
import * as v from 'valibot'
import { call, type CallFailure } from '../sync/http.ts'
import type { JejakDatabase } from '../storage/database.ts'
import type { DataContext } from '../storage/data-context.ts'

/** A queue item with the decision that waits to be sent, if there is one. */
export type Waiting = {
  readonly item: QueueItem
  readonly decided: 'approve' | 'return' | null
}

/** Reads the whole queue and keeps it for reading without network. */
export async function refreshQueue(
  { database }: DataContext,
  ask: typeof call<'reviewQueue'> = call,
): Promise<Result<null, CallFailure>> {
  const items: QueueItem[] = []
  let after: string | undefined
  do {
    const page = await ask('reviewQueue', after === undefined ? {} : { after })
    if (!page.ok) return fail(page.reason)
    items.push(...page.value.items)
    after = page.value.next ?? undefined
  } while (after !== undefined)
  await database.transaction('rw', database.queue, async () => {
    await database.queue.clear()
    await database.queue.bulkPut(items.map((item) => ({ id: item.entry.id, item })))
  })
  return ok(null)
}

/** The cached queue, the oldest day first, people together. */
export async function findQueue(database: JejakDatabase): Promise<Waiting[]> {
  const [rows, outbox] = await Promise.all([database.queue.toArray(), database.outbox.toArray()])
  const decided = new Map(
    outbox.flatMap(({ mutation }) =>
      mutation.kind === 'review.decide' ? [[mutation.entryId, mutation.act] as const] : [],
    ),
  )
  return rows
    .map(({ item }) => ({ item, decided: toDecided(decided.get(item.entry.id)) }))
    .sort(
      ({ item: a }, { item: b }) =>
        a.entry.day.localeCompare(b.entry.day) ||
        a.owner.name.localeCompare(b.owner.name, 'id') ||
        a.entry.start - b.entry.start,
    )
}

const toDecided = (act: 'approve' | 'return' | 'reopen' | undefined): Waiting['decided'] =>
  act === 'approve' || act === 'return' ? act : null

export type TeamAnswer = { readonly team: TeamDay; readonly isCached: boolean }

const teamKey = (day: Day) => `team:${day}`

/** The team's day as it was last seen on this device. */
export async function findTeam(
  { settings }: JejakDatabase,
  day: Day,
): Promise<TeamDay | undefined> {
  const kept = v.safeParse(TeamDaySchema, (await settings.get(teamKey(day)))?.value)
  return kept.success ? kept.output : undefined
}

/** The team's day: from the server, or as it was last seen. Whoever has to show something meanwhile asks `findTeam`. */
export async function readTeam(
  { database }: DataContext,
  day: Day,
  ask: typeof call<'team'> = call,
): Promise<Result<TeamAnswer, CallFailure>> {
  const answer = await ask('team', { day })
  if (answer.ok) {
    await database.settings.put({ key: teamKey(day), value: answer.value })
    return ok({ team: answer.value, isCached: false })
  }
  const team = await findTeam(database, day)
  return team ? ok({ team, isCached: true }) : fail(answer.reason)
}

import type { RequestOf } from '@jejak/shared/api/contract'
import type { Day } from '@jejak/shared/calendar/day'
import type { Reminded } from '@jejak/shared/review/team'
import { approversOf } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import { actingAs } from '../access/acting-as.ts'
import { appendOfficeAct } from '../org/office-acts.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { owing, readTeam, type Read } from './team-month.ts'

type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>

/** One transaction each: a thousand people would hold up everybody who writes. What was sent is not sent again. */
const AT_ONCE = 50

/**
 * Asks those who have filled nothing on a day, and of whom something is expected, to fill it: exactly those of this
 * moment, whatever was on the screen. Each at most once a day; who was asked before, by whomever, is left in peace.
 */
export async function remindTeam(
  deps: Deps,
  actor: Actor,
  { day, view, unit }: RequestOf<'remindTeam'>,
): Promise<Reminded> {
  const read = await readTeam(deps, actor, { day, view, ...(unit !== null && { unit }) })
  const ids = owing(read, actor).toSorted()
  const hats = await hatsOf(deps.db.read, actor, read, { ids, day })
  let [reminded, already] = [0, 0]
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const sent = await deps.db.write((tx) => remindSome(tx, deps, { actor, read, day, hats }, some))
    reminded += sent.reminded
    already += sent.already
  }
  return { reminded, already }
}

type Reminder = {
  readonly actor: Actor
  readonly read: Read
  readonly day: Day
  readonly hats: ReadonlyMap<string, string>
}

async function remindSome(
  tx: Tx,
  deps: Deps,
  { actor, read, day, hats }: Reminder,
  ids: readonly string[],
): Promise<Reminded> {
  const { instansiId, personId } = actor
  // Whoever submits waits here, or has submitted: nobody is reminded of what they have just done.
  for (const id of ids) await lockFeed(tx, deps.db.engine, instansiId, id)
  const filled = await tx
    .selectFrom('day_summary')
    .select('person_id')
    .where('instansi_id', '=', instansiId)
    .where('person_id', 'in', [...ids])
    .where('day', '=', day)
    .where('filled', '>', 0)
    .execute()
  const done = new Set(filled.map((row) => row.person_id))
  const left = ids.filter((id) => !done.has(id))
  if (left.length === 0) return { reminded: 0, already: 0 }
  const at = deps.now()
  const rows = await tx
    .insertInto('reminder')
    .values(
      left.map((id) => ({
        instansi_id: instansiId,
        person_id: id,
        sent_on: read.instansi.today,
        day,
        at,
        by_id: personId,
        acting_as: hats.get(id) ?? '',
      })),
    )
    .onConflict((on) => on.columns(['instansi_id', 'person_id', 'sent_on']).doNothing())
    .returning('person_id')
    .execute()
  await appendOfficeAct(tx, deps, {
    instansiId,
    ownerIds: rows.map((row) => row.person_id),
    act: 'team.remind',
    objectId: personId,
    version: 1,
    personId,
    actingAs: (read.view === 'scope' && read.scope?.actingAs) || 'self',
    content: { day },
    at,
  })
  return { reminded: rows.length, already: left.length - rows.length }
}

/** In which hat each is asked by a supervisor; a role speaks for itself. */
async function hatsOf(
  tx: Tx,
  { instansiId, personId }: Actor,
  { view, scope }: Read,
  { ids, day }: { readonly ids: readonly string[]; readonly day: Day },
): Promise<ReadonlyMap<string, string>> {
  if (view === 'scope') return new Map(ids.map((id) => [id, `role:${scope?.actingAs ?? ''}`]))
  const cases = ids.map((ownerId) => ({ ownerId, day }))
  const approvers = await approversOf({ tx, instansiId, cases, onDay: day })
  return new Map(
    cases.flatMap((each) => {
      const hat = approvers.get(caseKey(each))?.find((one) => one.personId === personId)
      return hat ? [[each.ownerId, actingAs(hat)] as const] : []
    }),
  )
}

import { daysBetween, type Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import type { ReportView } from '@jejak/shared/report/recap'
import { approversOf } from '../access/approvers.ts'
import { capabilitiesOf } from '../access/capabilities.ts'
import { caseKey } from '../access/case.ts'
import { followScopeOf } from '../access/follow-scope.ts'
import type { Scope } from '../access/scope.ts'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import type { Instansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { followedIn, type Followed } from '../team/followed.ts'
import { stretchesOf } from '../team/stretches.ts'
import { leadsToday, ledDays, type Read } from './led.ts'

export type Asked = { readonly view: ReportView; readonly from: Day; readonly to: Day }

export type Reading = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly instansi: Instansi
}

/** Which reports somebody may read: their own always, a team's by posts, a work's by leading it, a unit's by a role. */
export async function viewsOf({ tx, actor, instansi }: Reading) {
  const scope = await followScopeOf(tx, actor)
  const held = await capabilitiesOf({ tx, actor, onDay: instansi.today })
  const views: ReportView[] = ['self']
  if (held.includes('person.team')) views.push('team')
  if (await leadsToday({ tx, actor, instansi })) views.push('lead')
  if (scope !== null) views.push('unor')
  return { views, scope }
}

/**
 * Whose report it is, and on which days: a day counts when `posts` has one for it. Of a team, the days on which the
 * reader would have decided and on whose work they decide today: whoever hands a post over hands its words over as well.
 */
export async function readersDays(
  reading: Reading,
  { view, from, to }: Asked,
  scope: Scope | null,
): Promise<Read[]> {
  if (view === 'self') return [await ownDays(reading, { from, to })]
  if (view === 'lead') return ledDays(reading, { from, to })
  const { tx, actor } = reading
  const question = { tx, actor, scope, from, to }
  if (view === 'unor') return followedIn({ ...question, view: 'scope' })
  return decidedToday(reading, { from, to }, await followedIn({ ...question, view: 'line' }))
}

type Span = { readonly from: Day; readonly to: Day }

async function ownDays({ tx, actor }: Reading, { from, to }: Span): Promise<Followed> {
  const { instansiId, personId } = actor
  const assignments = await listAssignments(tx, instansiId, { personIds: [personId] })
  const { name, zone } = await tx
    .selectFrom('person')
    .select(['name', 'zone'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const posts = daysFrom(from, to).map((day) => reportingPost(assignments, day) ?? null)
  return { id: personId, name, zone, posts }
}

async function decidedToday(
  { tx, actor, instansi }: Reading,
  { from, to }: Span,
  people: readonly Followed[],
): Promise<Followed[]> {
  const { instansiId, personId } = actor
  const kept = people.map((person) => ({ ...person, posts: [...person.posts] }))
  for (const stretch of await stretchesOf(tx, instansiId, { from, to })) {
    const [first, last] = [daysBetween(from, stretch.from), daysBetween(from, stretch.to)]
    const there = kept.filter(({ posts }) => posts[first])
    const cases = there.map(({ id }) => ({ ownerId: id, day: stretch.from }))
    const approvers = await approversOf({ tx, instansiId, cases, onDay: instansi.today })
    for (const person of there) {
      const key = caseKey({ ownerId: person.id, day: stretch.from })
      const isMine = approvers.get(key)?.some((one) => one.personId === personId)
      if (!isMine) person.posts.fill(null, first, last + 1)
    }
  }
  return kept.filter(({ posts }) => posts.some((post) => post !== null))
}

/**
 * One person on some days: oneself, or somebody of the team, else, where that is asked for, of the work that is led;
 * undefined when the days are not the reader's to read.
 */
export async function oneOf(
  reading: Reading,
  personId: string,
  span: Span,
  others: readonly ('team' | 'lead')[] = ['team'],
): Promise<Read | undefined> {
  const asked = personId === reading.actor.personId ? (['self'] as const) : others
  const { views } = await viewsOf(reading)
  for (const view of asked.filter((each) => views.includes(each))) {
    const people = await readersDays(reading, { view, ...span }, null)
    const found = people.find(({ id }) => id === personId)
    if (found) return found
  }
  return undefined
}

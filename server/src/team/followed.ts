import { daysFrom } from '@jejak/shared/calendar/month'
import type { Day } from '@jejak/shared/calendar/day'
import type { TeamView } from '@jejak/shared/review/team'
import { approversOf } from '../access/approvers.ts'
import { candidateOwners } from '../access/candidates.ts'
import { caseKey } from '../access/case.ts'
import { holds, type Scope } from '../access/scope.ts'
import { listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { Actor } from '../platform/server-deps.ts'
import { stretchesOf, type Stretch } from './stretches.ts'

/** Somebody whose days are followed, by name. */
export type Followed = {
  readonly id: string
  readonly name: string
  /** Minutes east of UTC where they work; null: where the agency is. */
  readonly zone: number | null
  /** For each day asked for the post that answered for them; null on days that are not the reader's to follow. */
  readonly posts: readonly (Assignment | null)[]
}

export type Question = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly view: TeamView
  /** Of the role; null when there is none. */
  readonly scope: Scope | null
  readonly from: Day
  readonly to: Day
}

/** Everybody whom the reader follows on any of these days, day by day: whoever moves is seen by each for their part. */
export async function followedIn(question: Question): Promise<Followed[]> {
  const { tx, actor, view, from, to } = question
  const { instansiId } = actor
  const stretches = await stretchesOf(tx, instansiId, { from, to })
  const asked = view === 'line' ? await inLine(question, stretches) : await inScope(question)
  const { candidates } = asked
  const own = Map.groupBy(await assignmentsOf(tx, instansiId, candidates), (each) => each.personId)
  const isMine = await asked.judge(own)
  const people = await peopleOf(tx, instansiId, candidates)
  const days = new Map(stretches.map((stretch) => [stretch, daysFrom(stretch.from, stretch.to)]))
  const found: Followed[] = []
  for (const person of people) {
    const posts: (Assignment | null)[] = []
    for (const [stretch, within] of days) {
      const post = reportingPost(own.get(person.id) ?? [], stretch.from)
      const mine = post && isMine(person.id, stretch, post) ? post : null
      for (const day of within) {
        posts.push(person.leftOn !== null && day > person.leftOn ? null : mine)
      }
    }
    if (posts.some((post) => post !== null)) found.push({ ...person, posts })
  }
  return found.toSorted((a, b) => BY_NAME.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

const BY_NAME = new Intl.Collator('id')

type Own = ReadonlyMap<string, readonly Assignment[]>
type IsMine = (personId: string, stretch: Stretch, post: Assignment) => boolean
type Asked = {
  readonly candidates: readonly string[]
  readonly judge: (own: Own) => Promise<IsMine>
}

/** By posts and dates: who would have decided on that day's work as a whole, on that day. */
async function inLine({ tx, actor }: Question, stretches: readonly Stretch[]): Promise<Asked> {
  const { instansiId, personId } = actor
  const below = new Map<Stretch, readonly string[]>()
  for (const stretch of stretches) {
    below.set(stretch, await candidateOwners({ tx, ...actor, onDay: stretch.from }))
  }
  return {
    candidates: [...new Set([...below.values()].flat())],
    async judge(own) {
      const mine = new Set<string>()
      for (const [{ from }, ids] of below) {
        const cases = ids.map((ownerId) => ({ ownerId, day: from }))
        const assignments = ids.flatMap((id) => own.get(id) ?? [])
        const approvers = await approversOf({ tx, instansiId, cases, onDay: from, assignments })
        for (const each of cases) {
          const isApprover = approvers.get(caseKey(each))?.some((one) => one.personId === personId)
          if (isApprover) mine.add(`${each.ownerId}|${from}`)
        }
      }
      return (id, { from }) => mine.has(`${id}|${from}`)
    },
  }
}

/** By units: whose post lay within the scope of the role on that day. */
async function inScope({ tx, actor, scope, from, to }: Question): Promise<Asked> {
  if (scope === null) return { candidates: [], judge: async () => () => false }
  let held = tx
    .selectFrom('assignment')
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .select('assignment.person_id as id')
    .distinct()
    .where('assignment.instansi_id', '=', actor.instansiId)
    .where('assignment.kind', 'in', ['definitif', 'plt', 'plh'])
    .where('assignment.from_day', '<=', to)
    .where((on) =>
      on.or([on('assignment.to_day', 'is', null), on('assignment.to_day', '>=', from)]),
    )
  if (!scope.isWhole) held = held.where('post.unor_id', 'in', [...scope.unorIds])
  const candidates = (await held.execute()).map(({ id }) => id)
  return { candidates, judge: async () => (_id, _stretch, post) => holds(scope, post.unorId) }
}

async function assignmentsOf(tx: Tx, instansiId: string, ids: readonly string[]) {
  const all: Assignment[] = []
  for (const personIds of inPieces(ids)) {
    all.push(...(await listAssignments(tx, instansiId, { personIds }, { withLeft: true })))
  }
  return all
}

async function peopleOf(tx: Tx, instansiId: string, ids: readonly string[]) {
  const all: {
    id: string
    name: string
    zone: number | null
    leftOn: string | null
  }[] = []
  for (const some of inPieces(ids)) {
    const rows = await tx
      .selectFrom('person')
      .select(['id', 'name', 'zone', 'active', 'left_on'])
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', some)
      .execute()
    for (const { active, left_on, ...person } of rows) {
      // Of whoever left without a last day nothing is to be filled.
      all.push({ ...person, leftOn: active === 1 ? null : (left_on ?? '') })
    }
  }
  return all
}

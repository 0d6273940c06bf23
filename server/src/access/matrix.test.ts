import { beforeAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract, type RouteName } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { makeId, testDeps } from '../../test/agency.ts'
import { clientWith, decide, problemOf, testApp, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { castOf, PRINCIPALS, type Cast, type Principal } from '../../test/matrix-cast.ts'
import { objectsOf, type Objects } from '../../test/matrix-objects.ts'
import { DECIDERS, MATRIX, SEEN } from '../../test/matrix-rows.ts'
import { teamPlansOf } from '../../test/plans.ts'
import { queueOf, submitNew, teamOf } from '../../test/office.ts'
import { read, send } from '../../test/office-forms.ts'
import { ROUTE_NAMES } from '../http/mount.ts'

stopClock()

const ROWS = ROUTE_NAMES.map((name) => ({ name, spec: contract[name] as RouteSpec }))
/** What a route answers when nobody there may call it; anything else has passed its door. */
const REFUSALS: readonly string[] = ['unauthenticated', 'forbidden', 'not-found']

/** What reading routes have to be asked, some by the state of their row. */
const QUERIES: Partial<Record<RouteName, string | ((state: string) => string)>> = {
  team: '?day=2026-11-17',
  dailyReport: '?from=2026-11-17&to=2026-11-17',
  progress: '?from=2026-11-17&to=2026-11-17',
  recap: (view) => `?from=2026-11-01&to=2026-11-30&view=${view}`,
  skpVersion: '?number=1',
  superiorRhk: '?year=2026',
  matrix: '?year=2026',
  tree: '?year=2026',
  treeGaps: '?year=2026&kind=unlinked',
  teamDay: `?day=2026-11-17&person=${makeId()}`,
}

const queryOf = (name: RouteName, state: string): string => {
  const query = QUERIES[name] ?? ''
  return typeof query === 'string' ? query : query(state)
}

onBothEngines('the access matrix', (open) => {
  let cast: Cast
  let objects: Objects
  let clients: Readonly<Record<Principal, Client>>

  beforeAll(async () => {
    const deps = testDeps(await open())
    const app = testApp(deps)
    cast = await castOf(deps)
    clients = Object.fromEntries(
      PRINCIPALS.map((who) => {
        const cookie = cast.cookies[who]
        return [who, clientWith(app, cookie === '' ? {} : { cookie })]
      }),
    ) as Record<Principal, Client>
    objects = await objectsOf(deps, app, cast, (name) => clients[name])
  })

  /** A call that passes every door and does nothing: what it says is no form of any route. */
  async function knock(name: RouteName, state: string, who: Principal): Promise<string> {
    const spec: RouteSpec = contract[name]
    const path = spec.path.replace(/:\w+/, objects.named(name, state) || `${'0'.repeat(64)}.jpg`)
    const answer =
      spec.method === 'GET'
        ? await clients[who].get(`${path}${queryOf(name, state)}`)
        : await clients[who].send(spec.method, path, name === 'signOut' ? { person: makeId() } : {})
    if (answer.status === 200) return 'in'
    const { code } = await problemOf(answer)
    // An accident of ours is no answer.
    if (code === 'internal') throw new Error(`${name} ${state} as ${who}`)
    return REFUSALS.includes(code) ? code : 'in'
  }

  const expected = ({ spec }: (typeof ROWS)[number], who: Principal, mayEnter: boolean): string => {
    if (mayEnter) return 'in'
    if (who === 'anonymous') return 'unauthenticated'
    return 'objectParam' in spec ? 'not-found' : 'forbidden'
  }

  describe.each(ROWS)('$name', (row) => {
    test.each(Object.entries(MATRIX[row.name]))('%s', async (state, allowed) => {
      const found: Partial<Record<Principal, string>> = {}
      const wanted: Partial<Record<Principal, string>> = {}
      for (const who of PRINCIPALS) {
        found[who] = await knock(row.name, state, who)
        wanted[who] = expected(row, who, allowed.includes(who))
      }
      expect(found).toEqual(wanted)
    })
  })

  const queueHas = async (who: Client, entryId: string) =>
    (await queueOf(who)).items.some((item) => item.entry.id === entryId)
  const teamHas = async (who: Client, skpId: string) =>
    (await teamPlansOf(who)).some(({ id }) => id === skpId)
  const SHOWN: Readonly<Record<keyof typeof SEEN, (who: Client) => Promise<boolean>>> = {
    'an entry of hers that waits, in the queue': (who) => queueHas(who, objects.entries.submitted),
    'a draft of hers, in the queue': (who) => queueHas(who, objects.entries.draft),
    'an entry of hers that was decided, in the queue': (who) =>
      queueHas(who, objects.entries.approved),
    'her day, in the team': async (who) =>
      (await teamOf(who, '2026-11-17')).people.some(({ id }) => id === cast.agency.person.ani),
    'an entry of hers, behind a day of the team': async (who) => {
      const { ani } = cast.agency.person
      const response = await who.get(`/api/team/day?person=${ani}&day=2026-11-17`)
      const { entries } = v.parse(contract.teamDay.response, await response.json())
      return entries.length > 0
    },
    async 'her name, among the people to keep'(who) {
      const asked = { text: 'ani', unorId: null, isActive: true, after: null }
      const { people } = await read('people', await send(who, '/api/people/search', asked))
      return people.some(({ id }) => id === cast.agency.person.ani)
    },
    'her entries, in the feed': async (who) =>
      (await who.sync([])).rows.some((row) => row.id === objects.entries.submitted),
    'an SKP of hers that waits, among those of the team': (who) =>
      teamHas(who, objects.plans.waiting),
    'an SKP of hers for the post she acts in, among those of the team': (who) =>
      teamHas(who, objects.plans.acting),
    'an entry of hers under it, in the queue': (who) => queueHas(who, objects.plans.entry),
    'an SKP of hers that was never handed in, among those of the team': (who) =>
      teamHas(who, objects.plans.draft),
  }
  test.each(Object.keys(SEEN) as (keyof typeof SEEN)[])('who is shown %s', async (what) => {
    const shown: Principal[] = []
    for (const who of PRINCIPALS) {
      // Whoever may not ask for the list is not shown anything.
      const isShown = await SHOWN[what](clients[who]).catch(() => false)
      if (isShown) shown.push(who)
    }
    expect(new Set(shown)).toEqual(new Set<Principal>(SEEN[what]))
  })

  // A day of their own, so that none is overfull.
  const DAYS = { approve: '2026-11-12', return: '2026-11-13', reopen: '2026-11-16' } as const
  const MAY: readonly Principal[] = [...DECIDERS, 'team leader']
  test.each(['approve', 'return', 'reopen'] as const)(
    'who may %s an entry of hers',
    async (act) => {
      const found: Partial<Record<Principal, string>> = {}
      const wanted: Partial<Record<Principal, string>> = {}
      for (const who of PRINCIPALS.filter((one) => one !== 'anonymous')) {
        const id = await submitNew(clients.pegawai, cast.agency, {
          day: toDay(DAYS[act]),
          start: 900,
          end: 930,
          text: `Rapat ${who} ${act}`,
        })
        if (act === 'reopen') await clients.supervisor.act(decide(id, 2, 'approve'))
        const done = await clients[who].act(decide(id, act === 'reopen' ? 3 : 2, act, 'Karena'))
        found[who] = 'code' in done ? done.code : done.status
        wanted[who] = MAY.includes(who)
          ? 'applied'
          : who === 'pegawai'
            ? 'self-decision'
            : 'not-found'
      }
      expect(found).toEqual(wanted)
    },
  )
})

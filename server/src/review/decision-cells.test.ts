import { beforeAll, describe, expect, test } from 'vitest'
import type { MutationResult } from '@jejak/shared/sync/protocol'
import { MAX_MUTATIONS } from '@jejak/shared/sync/protocol'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { testDeps } from '../../test/agency.ts'
import { clientWith, testApp, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import {
  CELLS,
  expectedOf,
  isRefusal,
  mutationOf,
  nameOf,
  PERIODS,
  statusOf,
  VERSION,
  type Relation,
} from '../../test/decision-cells.ts'
import { castOf, PRINCIPALS, type Principal } from '../../test/matrix-cast.ts'
import { DECIDERS } from '../../test/matrix-rows.ts'
import { plantCells, shutPeriods, type Planted } from '../../test/planted-cells.ts'
import type { HttpApp } from '../http/environment.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

stopClock()

const APPROVERS: readonly Principal[] = [...DECIDERS, 'team leader']
const STRANGERS = PRINCIPALS.filter(
  (one) => one !== 'anonymous' && one !== 'pegawai' && !APPROVERS.includes(one),
)
/** Asked one at a time as well: the owner, whoever holds the post, whoever stands in. */
const ONE_BY_ONE: readonly Principal[] = ['pegawai', 'supervisor', 'Plh']

type Answers = Readonly<Record<string, string>>

/** What an answer says: the state it leads to, or the refusal; and the entry as it then stands, where it is shown. */
const sayOf = (
  result: MutationResult | undefined,
  entry: { status: string } | undefined,
): string => {
  if (!result) return 'no answer'
  const shown = 'entry' in result && result.entry ? result.entry : null
  if (result.status === 'applied') return `${(shown ?? entry)?.status} ${result.version}`
  if (result.status !== 'rejected') return result.status
  return shown ? `${result.code}: ${shown.status} ${shown.version}` : result.code
}

onBothEngines('every cell of the transition table', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  beforeAll(async () => {
    deps = testDeps(await open())
    app = testApp(deps)
  })

  /** An agency of their own with an entry for each cell, and the browsers of some of them. */
  const setUp = async (who: readonly Principal[]) => {
    const cast = await castOf(deps)
    const planted = await plantCells(deps.db, cast.agency, await shutPeriods(deps.db, cast.agency))
    const clients = who.map((one) => clientWith(app, { cookie: cast.cookies[one] }))
    return { planted, clients, statuses: () => statusesOf(deps, cast.agency.instansiId) }
  }

  const ask = async (
    client: Client,
    planted: readonly Planted[],
    { size, mutations }: { readonly size: number; readonly mutations: readonly Mutation[] },
  ): Promise<Answers> => {
    const found: Record<string, string> = {}
    for (let at = 0; at < planted.length; at += size) {
      const { results, rows } = await client.sync(mutations.slice(at, at + size))
      const own = new Map(rows.map((row) => [row.id, row]))
      for (const [nth, result] of results.entries()) {
        const { cell, entryId } = planted[at + nth]!
        found[nameOf(cell)] = sayOf(result, own.get(entryId))
      }
    }
    return found
  }

  /** The answers by hand, with the entry that whoever may read it is shown. */
  const wanted = (
    as: Relation,
    of: readonly Pick<Planted, 'cell'>[] = CELLS.map((cell) => ({ cell })),
  ): Answers =>
    Object.fromEntries(
      of.map(({ cell }) => {
        const said = expectedOf(cell, as)
        if (!isRefusal(said)) return [nameOf(cell), `${said} ${VERSION + 1}`]
        const isShown = as === 'approver' && said !== 'not-found'
        return [nameOf(cell), isShown ? `${said}: ${statusOf(cell.stand)} ${VERSION}` : said]
      }),
    )

  describe.each(['pegawai' as Principal, ...APPROVERS])('%s', (who) => {
    const as = who === 'pegawai' ? 'owner' : 'approver'

    test('is answered as the table says, in one request and again after a lost answer', async () => {
      const { planted, clients } = await setUp([who])
      const mutations = planted.map(({ cell, entryId }) => mutationOf(cell, entryId))
      const bulk = await ask(clients[0]!, planted, { size: MAX_MUTATIONS, mutations })
      expect(bulk).toEqual(wanted(as))
      const again = await ask(clients[0]!, planted, { size: MAX_MUTATIONS, mutations })
      expect(again).toEqual(bulk)
    })
  })

  describe.each(ONE_BY_ONE)('%s, one at a time', (who) => {
    test.each(PERIODS)('is answered the same in a period that is %s', async (period) => {
      const { planted, clients } = await setUp([who])
      const some = planted.filter(({ cell }) => cell.period === period)
      const mutations = some.map(({ cell, entryId }) => mutationOf(cell, entryId))
      const as = who === 'pegawai' ? 'owner' : 'approver'
      expect(await ask(clients[0]!, some, { size: 1, mutations })).toEqual(wanted(as, some))
    })
  })

  describe('everybody else', () => {
    let stage: Awaited<ReturnType<typeof setUp>>
    beforeAll(async () => {
      stage = await setUp(STRANGERS)
    })

    test.each(STRANGERS)('%s is told of no entry, and nothing of it changes', async (who) => {
      const { planted, clients, statuses } = stage
      const before = await statuses()
      const mutations = planted.map(({ cell, entryId }) => mutationOf(cell, entryId))
      const client = clients[STRANGERS.indexOf(who)]!
      const answers = await ask(client, planted, { size: MAX_MUTATIONS, mutations })
      expect(answers).toEqual(wanted(who.endsWith('another agency') ? 'abroad' : 'stranger'))
      expect(await statuses()).toEqual(before)
    })
  })
})

const statusesOf = ({ db }: ServerDeps, instansiId: string) =>
  db.read
    .selectFrom('entry')
    .select(['id', 'status', 'version', 'removed'])
    .where('instansi_id', '=', instansiId)
    .orderBy('id')
    .execute()

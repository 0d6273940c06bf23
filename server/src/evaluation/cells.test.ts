import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  EVALUATION_ACTS,
  EVALUATION_STATES,
  type EvaluationAct,
  type EvaluationState,
} from '@jejak/shared/evaluation/transition'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import { makeAgency } from '../../test/agency.ts'
import { problemOf, signedIn, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import {
  decideAs,
  objectAs,
  ofOctober,
  pathOf,
  rateForm,
  readView,
  receiveAs,
} from '../../test/evaluation.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

const RELATIONS = ['owner', 'assessor', 'superior', 'stranger', 'abroad'] as const
type Relation = (typeof RELATIONS)[number]

type Cell = {
  readonly from: EvaluationState
  readonly act: EvaluationAct
  readonly who: Relation
  readonly isSeen: boolean
}

const CELLS: readonly Cell[] = EVALUATION_STATES.flatMap((from) =>
  EVALUATION_ACTS.flatMap((act) =>
    RELATIONS.flatMap((who) => [true, false].map((isSeen) => ({ from, act, who, isSeen }))),
  ),
)

/** Those of the states that come before it were gone through: each is one version more. */
const VERSIONS: Readonly<Record<EvaluationState, number>> = {
  waiting: 0,
  rated: 1,
  received: 2,
  objected: 3,
  final: 4,
}

/** What the design says, written out by hand beside the table that is shipped. */
function expectedOf({ from, act, who, isSeen }: Cell): string {
  const reviews = act === 'rate' || act === 'decide'
  // The door of whoever decides on nobody's work.
  if (reviews && (who === 'owner' || who === 'stranger')) return 'forbidden'
  if (who === 'stranger' || who === 'abroad') return 'not-found'
  // A superior has nothing to do with what nobody objected to.
  if (who === 'superior' && from !== 'objected' && from !== 'final') return 'not-found'
  const by = { rate: 'assessor', receive: 'owner', object: 'owner', decide: 'superior' } as const
  if (by[act] !== who) return 'not-found'
  const steps: Readonly<Record<EvaluationAct, Partial<Record<EvaluationState, string>>>> = {
    rate: { waiting: 'rated', rated: 'rated' },
    receive: { rated: 'received' },
    object: { received: 'objected' },
    decide: { objected: 'final' },
  }
  const to = steps[act][from]
  return to !== undefined && isSeen ? to : 'conflict'
}

onBothEngines('each cell of an evaluation', (open) => {
  const office = useOffice(open)
  let clients: Readonly<Record<Relation, Client>>
  let key: EvaluationKey
  let abroad: Client
  beforeAll(async () => {
    const { deps, app } = office
    abroad = await signedIn(app, deps, await makeAgency(deps.db), 'sri')
  })
  beforeEach(async () => {
    key = ofOctober(office.agency)
    clients = {
      owner: await office.as('ani'),
      assessor: await office.as('sri'),
      superior: await office.as('hadi'),
      stranger: await office.as('budi'),
      abroad,
    }
  })

  const call = async (act: EvaluationAct, client: Client, baseVersion: number) => {
    if (act === 'receive') return receiveAs(client, key, baseVersion)
    if (act === 'object') return objectAs(client, key, baseVersion)
    if (act === 'decide') return decideAs(client, key, baseVersion)
    const seen = await readView(await clients.assessor.get(pathOf(key)))
    return client.send('PUT', '/api/evaluations/rate', { ...rateForm(seen), baseVersion })
  }
  const bringTo = async (state: EvaluationState) => {
    const path: readonly (readonly [EvaluationAct, Relation])[] = [
      ['rate', 'assessor'],
      ['receive', 'owner'],
      ['object', 'owner'],
      ['decide', 'superior'],
    ]
    for (const [at, [act, who]] of path.slice(0, VERSIONS[state]).entries()) {
      await call(act, clients[who], at)
    }
  }

  describe.each(EVALUATION_STATES)('%s', (from) => {
    test.each(CELLS.filter((cell) => cell.from === from))(
      '$act by $who, seen $isSeen',
      async (cell) => {
        await bringTo(from)
        const version = VERSIONS[from]
        const asked = cell.isSeen ? version : version + 1
        const answer = await call(cell.act, clients[cell.who], asked)
        const expected = expectedOf(cell)
        const said =
          answer.status === 200 ? (await readView(answer)).state : (await problemOf(answer)).code
        expect(said).toBe(expected)
        const after = await readView(await clients.owner.get(pathOf(key)))
        expect(after.version).toBe(answer.status === 200 ? version + 1 : version)
      },
    )
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import type { Capability } from '@jejak/shared/access/permission'
import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import type { PersonName } from '../../test/agency.ts'
import { clientWith, problemOf } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import type { Caller } from '../../test/route-call.ts'
import { CALLS } from '../../test/route-calls.ts'
import { createStage, type Stage } from '../../test/stage.ts'
import { ROUTE_NAMES } from './mount.ts'

stopClock()

const HELD = {
  ani: [],
  sri: ['entry.review', 'person.team', 'team.follow'],
  wati: ['team.follow', 'org.people', 'org.admin', 'org.lists', 'period.manage'],
} as const satisfies Partial<Record<PersonName, readonly Capability[]>>
type Somebody = keyof typeof HELD
const PEOPLE = ['ani', 'sri', 'wati'] as const satisfies readonly Somebody[]

const ROWS = ROUTE_NAMES.map((name) => ({ name, spec: contract[name] as RouteSpec }))

describe('every route', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await createStage()
    return () => stage.dispose()
  })

  const asSomebody = async (who: Somebody): Promise<Caller> => {
    const cookie = await stage.cookieOf(who)
    return { stage, cookie, client: clientWith(stage.app, { cookie }) }
  }
  const asNobody = (): Caller => ({ stage, cookie: '', client: clientWith(stage.app, {}) })

  const mayCall = (who: Somebody, { permission }: RouteSpec): boolean => {
    if (permission === 'public' || permission === 'self') return true
    // The file is Ani's, and no entry cites it.
    if (permission === 'evidence.read') return who === 'ani'
    // Wati administers the whole agency; the claim is Ani's.
    if (permission.startsWith('org.')) return who === 'wati'
    if (permission === 'claim.answer') return true
    // It is Ani's, and was handed in to Sri.
    if (permission === 'skp.read') return who !== 'wati'
    return (HELD[who] as readonly string[]).includes(permission)
  }

  test.each(ROWS)('$name answers whoever may call it', async ({ name, spec }) => {
    const who = PEOPLE.find((each) => mayCall(each, spec))
    if (who === undefined) throw new Error(`nobody here may call ${name}`)
    const caller = spec.auth === 'none' ? asNobody() : await asSomebody(who)
    stage.log.length = 0
    const answer = await CALLS[name](caller)
    expect(answer.status).toBe(200)
    // The call went to this very route: a name in a test file proves nothing.
    expect(stage.log.at(-1)).toMatchObject({ route: name, status: 200 })
  })

  test.each(ROWS.filter(({ spec }) => spec.auth === 'session'))(
    '$name is closed to nobody in particular',
    async ({ name }) => {
      const answer = await CALLS[name](asNobody())
      expect((await problemOf(answer)).code).toBe('unauthenticated')
    },
  )

  const cases = ROWS.filter(({ spec }) => spec.auth === 'session' && spec.permission !== 'self')
  test.each(cases.flatMap((row) => PEOPLE.map((who) => ({ ...row, who }))))(
    '$name asks $who for its permission before its handler',
    async ({ name, spec, who }) => {
      const answer = await CALLS[name](await asSomebody(who))
      const refusal = 'objectParam' in spec ? 'not-found' : 'forbidden'
      const outcome = answer.status === 200 ? 'answered' : (await problemOf(answer)).code
      expect(outcome).toBe(mayCall(who, spec) ? 'answered' : refusal)
    },
  )

  test.each(PEOPLE)(
    'the capabilities that %s is told are the ones that are asked for',
    async (who) => {
      const { client } = await asSomebody(who)
      const me = v.parse(contract.me.response, await (await client.get('/api/me')).json())
      expect(me.capabilities).toEqual(HELD[who])
    },
  )

  test('a PWA of the release before capabilities still finds the flags it asks for', async () => {
    const { client } = await asSomebody('sri')
    const me = await (await client.get('/api/me')).json()
    expect(me).toMatchObject({ isApprover: true, isAdmin: false })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import type { Capability } from '@jejak/shared/access/permission'
import { contract, type RouteName } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import { makeId, planContent, type PersonName } from '../../test/agency.ts'
import { clientWith, problemOf, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { jpegOf, nameOf, put } from '../../test/files.ts'
import { createStage, type Stage } from '../../test/stage.ts'
import { totpCodeAt } from '../accounts/factors/totp.ts'
import { ROUTE_NAMES } from './mount.ts'

stopClock()

const PHOTO = jpegOf('apel')
const SETUP = {
  token: 'setup-token',
  instansi: 'Dinas Uji',
  name: 'Wati',
  nip: '199001012015011001',
  password: 'kata sandi panjang',
  zone: 420,
}

/** Somebody at the door: signed in, or with no cookie at all. */
type Caller = { readonly stage: Stage; readonly client: Client; readonly cookie: string }
type CallRoute = (caller: Caller) => Promise<Response>

/**
 * One call for each route as a client makes it. A route without one does not compile, and one whose call does not reach
 * its handler fails below: that is how every route has a test.
 */
const CALLS: { readonly [Name in RouteName]: CallRoute } = {
  health: ({ client }) => client.get('/api/health'),
  ready: ({ client }) => client.get('/api/ready'),
  openapi: ({ client }) => client.get('/api/openapi.json'),
  setup: ({ stage }) => stage.unused.send('POST', '/api/setup', SETUP),
  async setupConfirm({ stage }) {
    const begun = await stage.unused.send('POST', '/api/setup', SETUP)
    const { ticket, totpSecret } = v.parse(contract.setup.response, await begun.json())
    const code = totpCodeAt(totpSecret, Date.now())
    return stage.unused.send('POST', '/api/setup/confirm', { ticket, code })
  },
  signIn: ({ stage, client }) =>
    client.send('POST', '/api/sign-in', { nip: stage.ani.nip, password: stage.ani.password }),
  async signInCode({ stage, client }) {
    const { nip, password, totpSecret } = stage.ani
    const answer = await client.send('POST', '/api/sign-in', { nip, password })
    const { ticket } = v.parse(contract.signIn.response, await answer.json())
    const code = totpCodeAt(totpSecret, Date.now())
    return client.send('POST', '/api/sign-in/code', { ticket, code })
  },
  signOut: ({ client }) => client.send('POST', '/api/sign-out', {}),
  me: ({ client }) => client.get('/api/me'),
  sessions: ({ client }) => client.get('/api/sessions'),
  async endSession({ stage, client }) {
    await stage.cookieOf('ani')
    const listed = v.safeParse(
      contract.sessions.response,
      await (await client.get('/api/sessions')).json(),
    )
    const other = listed.success && listed.output.sessions.find(({ isThis }) => !isThis)
    return client.send('POST', '/api/sessions/end', {
      id: other ? other.id : '0'.repeat(64),
    })
  },
  endOtherSessions: ({ client }) => client.send('POST', '/api/sessions/end-others', {}),
  changePassword({ stage, client }) {
    // The code of this half minute was used to sign in.
    setClock(Date.now() + 60_000)
    return client.send('POST', '/api/password', {
      present: stage.ani.password,
      code: totpCodeAt(stage.ani.totpSecret, Date.now()),
      next: stage.ani.password,
    })
  },
  signInLog: ({ client }) => client.get('/api/sign-in-log'),
  sync: ({ client }) =>
    client.send('POST', '/api/sync', {
      protocol: PROTOCOL,
      deviceId: client.deviceId,
      epoch: null,
      cursor: 0,
      mutations: [],
    }),
  syncRecords: ({ client, stage }) =>
    client.send('POST', '/api/bkn-records', {
      person: stage.agency.person.ani,
      epoch: null,
      cursor: 0,
      records: [],
    }),
  skp: ({ client }) => client.get('/api/skp'),
  saveSkp: ({ client, stage }) =>
    client.send('PUT', '/api/skp', {
      id: makeId(),
      baseVersion: 0,
      content: { ...planContent(stage.agency), year: 2025, rhk: [] },
    }),
  reviewQueue: ({ client }) => client.get('/api/review-queue'),
  team: ({ client }) => client.get('/api/team?day=2026-11-17'),
  putFile: ({ stage, cookie }) => put(stage.app, cookie, { name: nameOf(PHOTO), bytes: PHOTO }),
  async getFile({ stage, client }) {
    await put(stage.app, await stage.cookieOf('ani'), { name: nameOf(PHOTO), bytes: PHOTO })
    return client.get(`/api/files/${nameOf(PHOTO)}`)
  },
}

const HELD = {
  ani: [],
  sri: ['entry.review', 'person.team'],
  wati: ['org.people', 'org.admin', 'period.manage'],
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

import { beforeAll, describe, expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { FILE_MAX_BYTES } from '@jejak/shared/evidence/file-name'
import { NONSENSE } from '../../test/nonsense.ts'
import { idsIn } from '../../test/object-ids.ts'
import { onBothEngines } from '../../test/databases.ts'
import { makeAgency, makeId, random, testDeps, type Agency } from '../../test/agency.ts'
import {
  clientWith,
  content,
  ORIGIN,
  problemOf,
  save,
  signedIn,
  testApp,
} from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { HttpApp } from './environment.ts'
import { ROUTE_NAMES } from './mount.ts'
import { RATES } from './rate-limit.ts'

stopClock()

const ROWS = ROUTE_NAMES.map((name) => ({ name, spec: contract[name] as RouteSpec }))

describe('each row of the contract', () => {
  test.each(ROWS)('$name says who may call, what for, how often and how much', ({ spec }) => {
    // A permission without a person behind it would be a permission of everybody.
    expect(spec.auth === 'none').toBe(spec.permission === 'public')
    expect(RATES[spec.rate]).toBeGreaterThan(0)
    expect(spec.maxBytes).toBeLessThanOrEqual(spec.bytes ? FILE_MAX_BYTES : 512 * 1024)
    // Bytes one way or JSON both ways; and what stands in a path is checked like a body.
    expect(spec.request === null || spec.bytes !== 'request').toBe(true)
    expect(spec.response === null).toBe(spec.bytes === 'response')
    expect(spec.path.includes(':')).toBe(spec.params !== undefined)
    expect(spec.method === 'GET').toBe(spec.maxBytes === 0)
  })
})

/** An address under the row, with something that could stand in its place. */
const pathOf = (spec: RouteSpec, ids: Partial<Record<string, string>>) =>
  spec.path
    .replace(':name', `${'0'.repeat(64)}.jpg`)
    .replace(':id', ids[spec.permission] ?? '0'.repeat(36))

onBothEngines('the door', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let cookies: { readonly sri: string; readonly wati: string }
  /** Something of each kind that a path may name. */
  let ids: Partial<Record<string, string>>

  beforeAll(async () => {
    deps = testDeps(await open())
    app = testApp(deps)
    agency = await makeAgency(deps.db)
    const { createSessions } = await import('../accounts/sessions.ts')
    const { instansiId, person } = agency
    const cookieOf = async (personId: string) =>
      `sid=${await createSessions(deps).start({ instansiId, personId })}`
    cookies = { sri: await cookieOf(person.sri), wati: await cookieOf(person.wati) }
    ids = await idsIn(deps, agency)
  })

  /** Of somebody who has the permission of the row. */
  const cookieFor = ({ permission }: RouteSpec) =>
    /^(?:org|claim|period)\./.test(permission) ? cookies.wati : cookies.sri

  const call = (spec: RouteSpec, headers: Record<string, string>, body?: string) =>
    app.request(pathOf(spec, ids), {
      method: spec.method,
      headers,
      ...(spec.method !== 'GET' && { body: body ?? '{}' }),
    })
  const json = { origin: ORIGIN, 'content-type': 'application/json' }
  const writes = ROWS.filter(({ spec }) => spec.method !== 'GET')
  const jsonWrites = writes.filter(({ spec }) => !spec.bytes)

  test.each(ROWS.filter(({ spec }) => spec.auth === 'session'))(
    '$name asks for a session',
    async ({ spec }) => {
      for (const headers of [json, { ...json, cookie: 'sid=tidak-ada' }]) {
        expect((await problemOf(await call(spec, headers))).code).toBe('unauthenticated')
      }
    },
  )

  test.each(writes)(
    '$name refuses another site, and a request that does not say',
    async ({ spec }) => {
      for (const origin of [
        { origin: 'https://jahat.test' },
        { origin: `${ORIGIN}.jahat.test` },
        { 'sec-fetch-site': 'cross-site', origin: ORIGIN },
        { 'sec-fetch-site': 'same-site', origin: ORIGIN },
        {},
      ]) {
        const cookie = cookieFor(spec)
        const headers = { 'content-type': 'application/json', cookie, ...origin }
        expect((await problemOf(await call(spec, headers))).code).toBe('cross-site')
      }
    },
  )

  test.each(jsonWrites)(
    '$name takes JSON only, and only as much as its row says',
    async ({ spec }) => {
      const cookie = cookieFor(spec)
      const form = { ...json, cookie, 'content-type': 'application/x-www-form-urlencoded' }
      expect((await problemOf(await call(spec, form, 'a=1'))).code).toBe('unsupported-media-type')
      const huge = JSON.stringify({ a: 'x'.repeat(10 * 1024 * 1024) })
      const declared = { ...json, cookie, 'content-length': String(huge.length) }
      expect((await problemOf(await call(spec, declared, huge))).code).toBe('too-large')
      // Without a declared length it is counted while it comes.
      const stream = new Blob([huge]).stream()
      const response = await app.request(
        new Request(`${ORIGIN}${pathOf(spec, ids)}`, {
          method: spec.method,
          headers: { ...json, cookie },
          body: stream,
          duplex: 'half',
        } as RequestInit),
      )
      expect((await problemOf(response)).code).toBe('too-large')
    },
  )

  test.each(jsonWrites)('$name answers nonsense with a problem of its own', async ({ spec }) => {
    for (const body of NONSENSE) {
      const problem = await problemOf(await call(spec, { ...json, cookie: cookieFor(spec) }, body))
      expect(['bad-request', 'invalid']).toContain(problem.code)
    }
  })

  test.each(ROWS)('$name refuses the other methods and says which it takes', async ({ spec }) => {
    const response = await app.request(pathOf(spec, ids), {
      method: 'DELETE',
      headers: { ...json, cookie: cookieFor(spec) },
    })
    expect((await problemOf(response)).code).toBe('method-not-allowed')
    expect(response.headers.get('allow')?.split(', ')).toContain(spec.method)
  })

  test.each(ROWS)('$name is never stored by a cache and never framed', async ({ spec }) => {
    const response = await call(spec, json)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('an unknown address is a problem like any other', async () => {
    expect((await problemOf(await app.request('/api/tidak-ada'))).code).toBe('not-found')
  })

  test('too many requests are told when to come back', async () => {
    const strict = testApp(deps, { rates: { ...RATES, normal: 2 } })
    const client = clientWith(strict, { cookie: cookies.sri })
    const answers = [await client.get('/api/me'), await client.get('/api/me')]
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    const third = await client.get('/api/me')
    expect(await problemOf(third)).toMatchObject({
      code: 'too-many-requests',
      retryAfterSeconds: 30,
    })
    expect(third.headers.get('retry-after')).toBe('30')
  })

  test('unknown fields, a state, an owner or a score in the body are refused and nothing is written', async () => {
    const ani = await signedIn(app, deps, agency, 'ani')
    for (const extra of [
      { status: 'approved' },
      { owner: agency.person.budi },
      { version: 9 },
      { score: 100 },
      { decision: { act: 'approve' } },
      { removed: false },
    ]) {
      const mutation = save(makeId(), 0, { ...content(agency), ...extra } as never)
      const response = await ani.send('POST', '/api/sync', {
        protocol: 1,
        deviceId: makeId(),
        epoch: null,
        cursor: 0,
        mutations: [save(makeId(), 0, content(agency)), mutation],
      })
      expect((await problemOf(response)).code).toBe('invalid')
    }
    expect((await ani.sync([])).rows).toEqual([])
  })

  test('a problem names the place and what was expected, never what was sent', async () => {
    const response = await clientWith(app, {}).send('POST', '/api/sign-in', {
      nip: 19_900_101,
      password: 'rahasia sekali',
    })
    const text = JSON.stringify(await problemOf(response))
    expect(text).toContain('nip')
    expect(text).not.toContain('19900101')
    expect(text).not.toContain('rahasia')
  })

  test('random JSON at every route is refused or answered, never an accident', async () => {
    const seen = new Set<number>()
    for (const { spec } of jsonWrites) {
      for (let round = 0; round < 25; round++) {
        const response = await call(
          spec,
          { ...json, cookie: cookieFor(spec) },
          JSON.stringify(randomJson(3)),
        )
        seen.add(response.status)
        expect(response.status).toBeLessThan(500)
      }
    }
    expect([...seen]).toContain(422)
  })
})

/** A random JSON value, biased to the words our schemas know. */
function randomJson(depth: number): unknown {
  const [kind = 0, a = 0, b = 0] = random(3)
  const words = ['id', 'kind', 'entry.save', 'patch', 'ticket', 'code', 'mutations', '\u202e', '']
  const word = words[a % words.length]!
  switch (kind % (depth > 0 ? 7 : 5)) {
    case 0:
      return null
    case 1:
      return a % 2 === 0
    case 2:
      return (a - 128) * 10 ** (b % 20)
    case 3:
      return word
    case 4:
      return makeId()
    case 5:
      return Array.from({ length: a % 4 }, () => randomJson(depth - 1))
    default:
      return Object.fromEntries(
        Array.from({ length: 1 + (a % 4) }, (_, at) => [
          words[(b + at) % words.length]!,
          randomJson(depth - 1),
        ]),
      )
  }
}

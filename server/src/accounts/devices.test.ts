import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { makeAgency, testDeps, type Agency } from '../../test/agency.ts'
import { clientWith, problemOf, testApp, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import type { HttpApp } from '../http/environment.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { createPasswords } from './factors/password.ts'
import { newTotpSecret, sealTotp, totpCodeAt } from './factors/totp.ts'
import { createSessions } from './sessions.ts'
import { deleteOldSignIns } from './sign-in-log.ts'

const PASSWORD = 'kata sandi yang panjang'
const NEXT = 'kata sandi lain yang panjang'
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36'
const PHONE = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) Chrome/131.0 Mobile Safari/537.36'

stopClock()

onBothEngines('the devices of a person', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let hash: string
  let secret: string
  let at: number

  beforeAll(async () => {
    deps = testDeps(await open())
    hash = await createPasswords().hash(PASSWORD)
  })
  beforeEach(async () => {
    moveTo(MORNING)
    app = testApp(deps)
    agency = await makeAgency(deps.db)
    secret = newTotpSecret()
    await enrol('ani')
    await enrol('budi')
  })
  const moveTo = (to: number) => setClock((at = to))

  async function enrol(name: 'ani' | 'budi') {
    const person = { instansiId: agency.instansiId, personId: agency.person[name] }
    await deps.db.write(async (tx) => {
      await tx
        .updateTable('person')
        .set({ nip: nipOf(name) })
        .where('id', '=', person.personId)
        .execute()
      await tx
        .insertInto('credential')
        .values({
          instansi_id: person.instansiId,
          person_id: person.personId,
          password_hash: hash,
          totp_secret: sealTotp(deps, person, secret),
          totp_last_step: 0,
        })
        .execute()
    })
  }
  const nipOf = (name: 'ani' | 'budi') => `nip-${agency.person[name].slice(-18)}`

  /** Signs in as a browser does, half a minute later, so that no code is used twice. */
  async function signIn(
    from: { readonly browser?: string; readonly isShared?: boolean; readonly cookie?: string } = {},
    name: 'ani' | 'budi' = 'ani',
    password = PASSWORD,
  ): Promise<Client & { readonly cookie: string }> {
    moveTo(at + MINUTE_MS)
    const headers = { 'user-agent': from.browser ?? WINDOWS, cookie: from.cookie ?? '' }
    const browser = clientWith(app, headers)
    const begun = await browser.send('POST', '/api/sign-in', { nip: nipOf(name), password })
    const { ticket } = v.parse(contract.signIn.response, await begun.json())
    const code = totpCodeAt(secret, at)
    const { isShared } = from
    const done = await browser.send('POST', '/api/sign-in/code', {
      ticket,
      code,
      ...(isShared !== undefined && { isShared }),
    })
    expect(done.status).toBe(200)
    const sid = done.headers.getSetCookie().find((line) => line.startsWith('sid='))
    const cookie = sid?.split(';')[0] ?? ''
    return { ...clientWith(app, { ...headers, cookie }), cookie }
  }
  const listOf = async (client: Client) =>
    v.parse(contract.sessions.response, await (await client.get('/api/sessions')).json()).sessions
  const logOf = async (client: Client) =>
    v.parse(contract.signInLog.response, await (await client.get('/api/sign-in-log')).json()).lines
  const statusOf = async (client: Client) => (await client.get('/api/me')).status

  test('are listed with what runs them, when they began and were used last, and which is this one', async () => {
    const office = await signIn()
    const began = at
    const phone = await signIn({ browser: PHONE })
    moveTo(at + 20 * MINUTE_MS)
    expect(await statusOf(office)).toBe(200)
    const listed = await listOf(phone)
    expect(listed.map(({ id: _, ...rest }) => rest)).toEqual([
      {
        device: { browser: 'Chrome', system: 'Android' },
        isShared: false,
        isThis: true,
        createdAt: began + MINUTE_MS,
        usedAt: at,
      },
      {
        device: { browser: 'Chrome', system: 'Windows' },
        isShared: false,
        isThis: false,
        createdAt: began,
        usedAt: at,
      },
    ])
  })

  test('write down a use at most once in five minutes', async () => {
    const office = await signIn()
    const began = at
    moveTo(began + 5 * MINUTE_MS - 1)
    expect((await listOf(office))[0]?.usedAt).toBe(began)
    moveTo(began + 5 * MINUTE_MS)
    await statusOf(office)
    moveTo(at + MINUTE_MS)
    expect((await listOf(office))[0]?.usedAt).toBe(began + 5 * MINUTE_MS)
  })

  test('are ended one by one, and those of others by nobody', async () => {
    const office = await signIn()
    const phone = await signIn({ browser: PHONE })
    const stranger = await signIn({}, 'budi')
    const [, other] = await listOf(phone)
    const refused = await stranger.send('POST', '/api/sessions/end', { id: other?.id })
    expect((await problemOf(refused)).code).toBe('not-found')
    expect(await statusOf(office)).toBe(200)
    await phone.send('POST', '/api/sessions/end', { id: other?.id })
    expect([await statusOf(office), await statusOf(phone)]).toEqual([401, 200])
  })

  test('are all ended but this one', async () => {
    const others = [await signIn(), await signIn({ browser: PHONE })]
    const stranger = await signIn({}, 'budi')
    const here = await signIn()
    const answer = await here.send('POST', '/api/sessions/end-others', {})
    expect(await answer.json()).toEqual({ ended: 2 })
    expect(await Promise.all([...others, here, stranger].map(statusOf))).toEqual([
      401, 401, 200, 200,
    ])
  })

  test('end with a new password, which asks for the present one and a code', async () => {
    const office = await signIn()
    const here = await signIn()
    const change = async (present: string, code: string, next = NEXT) =>
      here.send('POST', '/api/password', { present, code, next })
    moveTo(at + MINUTE_MS)
    const wrong = await change('bukan kata sandinya', totpCodeAt(secret, at))
    expect((await problemOf(wrong)).code).toBe('sign-in-failed')
    expect((await problemOf(await change(PASSWORD, '000000'))).code).toBe('sign-in-failed')
    expect((await problemOf(await change(PASSWORD, totpCodeAt(secret, at), 'pendek'))).code).toBe(
      'invalid',
    )
    expect(await statusOf(office)).toBe(200)
    const changed = await change(PASSWORD, totpCodeAt(secret, at))
    expect(await changed.json()).toEqual({ ended: 1 })
    expect([await statusOf(office), await statusOf(here)]).toEqual([401, 200])
    await signIn({}, 'ani', NEXT)
    expect((await logOf(here)).map(({ outcome }) => outcome)).toEqual([
      'signed-in',
      'password-changed',
      'wrong-code',
      'wrong-password',
      'signed-in',
      'signed-in',
    ])
  })

  test('slow down whoever guesses the present password from an unlocked one', async () => {
    const here = await signIn()
    const guess = async () =>
      (await here.send('POST', '/api/password', { present: 'x', code: '000000', next: NEXT }))
        .status
    const answers: number[] = []
    for (let tries = 0; tries < 8; tries++) answers.push(await guess())
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
  })

  test.each([
    ['on an own device after two weeks unused', {}, 14 * DAY_MS],
    ['on a shared computer after half an hour unused', { isShared: true }, 30 * MINUTE_MS],
  ])('end %s, and not a second before', async (_what, from, idleMs) => {
    const lively = await signIn(from)
    const began = at
    moveTo(began + idleMs - 1000)
    expect(await statusOf(lively)).toBe(200)
    const left = await signIn(from)
    moveTo(at + idleMs)
    expect(await statusOf(left)).toBe(401)
  })

  test.each([
    ['on an own device after 30 days', {}, 30 * DAY_MS, 6 * DAY_MS],
    ['on a shared computer after 12 hours', { isShared: true }, 12 * HOUR_MS, 20 * MINUTE_MS],
  ])('end %s, however busy they are', async (_what, from, absoluteMs, step) => {
    const busy = await signIn(from)
    const began = at
    while (at + step < began + absoluteMs) {
      moveTo(at + step)
      expect(await statusOf(busy)).toBe(200)
    }
    moveTo(began + absoluteMs - 1000)
    expect(await statusOf(busy)).toBe(200)
    moveTo(began + absoluteMs)
    expect(await statusOf(busy)).toBe(401)
  })

  test('end where somebody signs in next: the former cookie is out', async () => {
    const former = await signIn()
    await signIn({ cookie: former.cookie }, 'budi')
    expect(await statusOf(former)).toBe(401)
  })

  test('are not ended by a sign-out of somebody else that waited on the same browser', async () => {
    const here = await signIn({}, 'budi')
    await here.send('POST', '/api/sign-out', { person: agency.person.ani })
    expect(await statusOf(here)).toBe(200)
    await here.send('POST', '/api/sign-out', { person: agency.person.budi })
    expect(await statusOf(here)).toBe(401)
    const old = await signIn({}, 'budi')
    await old.send('POST', '/api/sign-out', {})
    expect(await statusOf(old)).toBe(401)
  })

  test('tell of failures: of one kind within an hour in one line, by whom it concerns, for 90 days', async () => {
    const wrong = { nip: nipOf('ani'), password: 'salah sekali' }
    const phone = clientWith(app, { 'user-agent': PHONE })
    for (let tries = 0; tries < 3; tries++) await phone.send('POST', '/api/sign-in', wrong)
    const failedAt = at
    const here = await signIn()
    expect(await logOf(here)).toEqual([
      { at, device: { browser: 'Chrome', system: 'Windows' }, outcome: 'signed-in', times: 1 },
      {
        at: failedAt,
        device: { browser: 'Chrome', system: 'Android' },
        outcome: 'wrong-password',
        times: 3,
      },
    ])
    expect((await logOf(await signIn({}, 'budi'))).map(({ outcome }) => outcome)).toEqual([
      'signed-in',
    ])
    moveTo(at + 91 * DAY_MS)
    await deleteOldSignIns(deps)
    const kept = await deps.db.read
      .selectFrom('sign_in_log')
      .selectAll()
      .where('instansi_id', '=', agency.instansiId)
      .execute()
    expect(kept).toEqual([])
  })

  test('of the release before live on under the new limits', async () => {
    const personId = agency.person.ani
    const token = await createSessions(deps).start({ instansiId: agency.instansiId, personId })
    const old = clientWith(app, { cookie: `sid=${token}` })
    await deps.db.write((tx) =>
      tx
        .updateTable('session')
        .set({ absolute_at: at + 60 * DAY_MS, expires_at: at + 14 * DAY_MS, used_at: 0 })
        .where('person_id', '=', personId)
        .execute(),
    )
    const began = at
    expect((await listOf(old))[0]).toMatchObject({ createdAt: began, usedAt: began, isThis: true })
    for (const days of [10, 20, 29]) {
      moveTo(began + days * DAY_MS)
      expect(await statusOf(old)).toBe(200)
    }
    moveTo(began + 30 * DAY_MS)
    expect(await statusOf(old)).toBe(401)
  })
})

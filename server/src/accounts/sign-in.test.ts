import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { onBothEngines } from '../../test/databases.ts'
import type { HttpApp } from '../http/environment.ts'
import { makeAgency, random, testDeps, type Agency, type PersonName } from '../../test/agency.ts'
import { clientWith, problemOf, testApp, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { giveCredential, hashOfPassword, PASSWORD, testNip } from '../../test/credential.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { replaceRecoveryCodes } from './factors/recovery.ts'
import { newTotpSecret, totpCodeAt } from './factors/totp.ts'

const MINUTE_MS = 60_000

stopClock()

onBothEngines('signing in', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let passwordHash: string
  let secret: string
  let browser: Client

  beforeAll(async () => {
    deps = testDeps(await open())
    passwordHash = await hashOfPassword()
  })
  beforeEach(async () => {
    setClock(MORNING)
    app = testApp(deps)
    agency = await makeAgency(deps.db)
    secret = newTotpSecret()
    browser = clientWith(app, {})
    await enrol('ani')
  })

  const enrol = (name: PersonName) =>
    giveCredential(
      deps,
      { instansiId: agency.instansiId, personId: agency.person[name] },
      { passwordHash, totpSecret: secret },
    )
  const nipOf = (name: PersonName) => testNip(agency.person[name])
  const password = (nip = nipOf('ani'), text = PASSWORD) =>
    browser.send('POST', '/api/sign-in', { nip, password: text })
  const ticket = async () =>
    v.parse(contract.signIn.response, await (await password()).json()).ticket
  const code = (of: string, digits = totpCodeAt(secret, Date.now())) =>
    browser.send('POST', '/api/sign-in/code', { ticket: of, code: digits })
  const cookieOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')

  test('password and code give a session, in a cookie that no script can read', async () => {
    const response = await code(await ticket())
    expect(v.parse(contract.signInCode.response, await response.json()).person.name).toBe('ani')
    const [session] = response.headers.getSetCookie()
    expect(session).toMatch(/^sid=[a-z2-7]{40}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    const me = await clientWith(app, { cookie: cookieOf(response) }).get('/api/me')
    expect(me.status).toBe(200)
  })

  test('on https the cookie can only be ours', async () => {
    const secure = testApp(deps, { publicUrl: 'https://jejak.test' })
    const response = await secure.request('/api/sign-in/code', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ ticket: await ticket(), code: totpCodeAt(secret, Date.now()) }),
    })
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-sid=.*; HttpOnly; Secure; /)
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
  })

  test('the database holds neither the token nor the secret', async () => {
    const response = await code(await ticket())
    const token = /sid=(\w+)/.exec(cookieOf(response))![1]!
    const rows = JSON.stringify([
      await deps.db.read.selectFrom('session').selectAll().execute(),
      await deps.db.read.selectFrom('credential').selectAll().execute(),
      await deps.db.read.selectFrom('ticket').selectAll().execute(),
    ])
    expect(rows).not.toContain(token)
    expect(rows).not.toContain(secret)
  })

  test('a code counts once, even when it comes twice at the same moment', async () => {
    const tickets = [await ticket(), await ticket()]
    const digits = totpCodeAt(secret, Date.now())
    const answers = await Promise.all(tickets.map((each) => code(each, digits)))
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([200, 401])
  })

  test('a code of the step before counts, one of two steps before does not', async () => {
    expect((await code(await ticket(), totpCodeAt(secret, Date.now() - MINUTE_MS))).status).toBe(
      401,
    )
    const late = totpCodeAt(secret, Date.now() - MINUTE_MS / 2)
    expect((await code(await ticket(), late)).status).toBe(200)
  })

  test('a ticket is good for one sign-in, five tries and five minutes', async () => {
    const used = await ticket()
    expect((await code(used)).status).toBe(200)
    setClock(MORNING + MINUTE_MS)
    expect((await code(used)).status).toBe(401)

    const old = await ticket()
    setClock(MORNING + 7 * MINUTE_MS)
    expect((await code(old)).status).toBe(401)
  })

  test('a ticket that was tried too often is dead, though the code be right', async () => {
    const { issueTicket, useTicket } = await import('./tickets.ts')
    const person = { instansiId: agency.instansiId, personId: agency.person.ani }
    const tried = await issueTicket(deps, person)
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await useTicket(deps, tried)).toEqual(person)
    }
    expect(await useTicket(deps, tried)).toBeUndefined()
  })

  test('a recovery code works once, however it is typed', async () => {
    const person = { instansiId: agency.instansiId, personId: agency.person.ani }
    const codes = await deps.db.write((tx) => replaceRecoveryCodes(tx, random, person))
    expect(codes).toHaveLength(10)
    expect(codes[0]).toMatch(/^([a-z2-7]{5}-){4}[a-z2-7]{5}$/)
    const typed = codes[0]!.toUpperCase().replaceAll('-', ' ')
    expect((await code(await ticket(), typed)).status).toBe(200)
    expect((await code(await ticket(), typed)).status).toBe(401)
  })

  test('an unknown NIP is answered like a wrong password', async () => {
    const unknown = await problemOf(await password('nip-tidak-ada'))
    const wrong = await problemOf(await password(nipOf('ani'), 'salah'))
    expect(unknown).toEqual(wrong)
    expect(unknown.code).toBe('sign-in-failed')
  })

  test('guessing one NIP is slowed down, other people at the same address are not', async () => {
    await enrol('budi')
    for (let guess = 0; guess < 5; guess++) await password(nipOf('ani'), `tebakan ${guess}`)
    const blocked = await problemOf(await password())
    expect(blocked.code).toBe('too-many-requests')
    expect((await password(nipOf('budi'))).status).toBe(200)
    setClock(MORNING + 16 * MINUTE_MS)
    expect((await password()).status).toBe(200)
  })

  test('wrong codes for one person do not keep a colleague out at the same address', async () => {
    await enrol('budi')
    const first = await ticket()
    for (let guess = 0; guess < 5; guess++) await code(first, '000000')
    expect((await problemOf(await code(await ticket()))).code).toBe('too-many-requests')
    const colleague = await password(nipOf('budi'))
    const { ticket: theirs } = v.parse(contract.signIn.response, await colleague.json())
    expect((await code(theirs)).status).toBe(200)
  })

  test('the owner’s own device is not shut out by somebody else’s guesses', async () => {
    const response = await code(await ticket())
    const known = clientWith(app, { cookie: cookieOf(response) })
    for (let guess = 0; guess < 6; guess++) await password(nipOf('ani'), `tebakan ${guess}`)
    expect((await problemOf(await password())).code).toBe('too-many-requests')
    const own = await known.send('POST', '/api/sign-in', { nip: nipOf('ani'), password: PASSWORD })
    expect(own.status).toBe(200)
  })

  test('an invented device cookie does not give fresh guesses', async () => {
    for (let guess = 0; guess < 6; guess++) {
      const fake = clientWith(app, { cookie: `did=perangkat${guess}.tandatangan` })
      await fake.send('POST', '/api/sign-in', { nip: nipOf('ani'), password: 'salah' })
    }
    expect((await problemOf(await password())).code).toBe('too-many-requests')
  })

  test('signing out ends the session on the server', async () => {
    const cookie = cookieOf(await code(await ticket()))
    const client = clientWith(app, { cookie })
    expect((await client.send('POST', '/api/sign-out', {})).status).toBe(200)
    expect((await problemOf(await client.get('/api/me'))).code).toBe('unauthenticated')
  })

  test('a session ends after two idle weeks, and after thirty days however busy it is', async () => {
    const DAY_MS = 86_400_000
    const start = async () => clientWith(app, { cookie: cookieOf(await code(await ticket())) })
    const idle = await start()
    setClock(MORNING + 15 * DAY_MS)
    expect((await problemOf(await idle.get('/api/me'))).code).toBe('unauthenticated')
    const busy = await start()
    for (let day = 16; day < 45; day += 5) {
      setClock(MORNING + day * DAY_MS)
      expect((await busy.get('/api/me')).status).toBe(200)
    }
    setClock(MORNING + 46 * DAY_MS)
    expect((await problemOf(await busy.get('/api/me'))).code).toBe('unauthenticated')
  })

  test('somebody who has left is signed out at once', async () => {
    const client = clientWith(app, { cookie: cookieOf(await code(await ticket())) })
    await deps.db.write((tx) =>
      tx.updateTable('person').set({ active: 0 }).where('id', '=', agency.person.ani).execute(),
    )
    expect((await problemOf(await client.get('/api/me'))).code).toBe('unauthenticated')
    expect((await problemOf(await password())).code).toBe('sign-in-failed')
  })
})

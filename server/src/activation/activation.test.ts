import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { makeAgency, testDeps, type Agency, type PersonName } from '../../test/agency.ts'
import { clientWith, problemOf, signedIn, testApp, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { counting, type Counting } from '../../test/counting.ts'
import { testNip } from '../../test/credential.ts'
import { onBothEngines } from '../../test/databases.ts'
import { DAY_MS, MINUTE_MS } from '../../test/door.ts'
import { totpCodeAt } from '../accounts/factors/totp.ts'
import { createSignInLog } from '../accounts/sign-in-log.ts'
import type { HttpApp } from '../http/environment.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { deleteExpiredCodes } from './codes.ts'

const PASSWORD = 'jembatan kertas ungu'

stopClock()

onBothEngines('activation', (open) => {
  let watch: Counting
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let admin: Client
  beforeAll(async () => {
    watch = counting(await open())
    deps = testDeps(watch.db)
  })
  beforeEach(async () => {
    setClock(MORNING)
    app = testApp(deps)
    agency = await makeAgency(deps.db)
    for (const id of Object.values(agency.person)) {
      await deps.db.write((tx) =>
        tx
          .updateTable('person')
          .set({ nip: testNip(id) })
          .where('id', '=', id)
          .execute(),
      )
    }
    admin = await signedIn(app, deps, agency, 'wati')
  })

  const nipOf = (who: PersonName) => testNip(agency.person[who])
  const issue = async (of: object = { unor: 'all' }, days = 14) => {
    const answer = await admin.send('POST', '/api/activation/codes', { of, days })
    return v.parse(contract.issueCodes.response, await answer.json())
  }
  const codeOf = async (who: PersonName, days = 14) =>
    (await issue({ nip: nipOf(who) }, days)).people[0]?.code ?? ''
  const phone = () => clientWith(app, { 'user-agent': 'Chrome/131 Android' })
  const begin = (code: string, { nip = nipOf('ani'), password = PASSWORD, from = phone() } = {}) =>
    from.send('POST', '/api/activation', { nip, code, password })
  const ticketOf = async (answer: Response) =>
    v.parse(contract.activate.response, await answer.json())
  const confirm = (ticket: string, secret: string) =>
    phone().send('POST', '/api/activation/confirm', {
      ticket,
      code: totpCodeAt(secret, Date.now()),
    })
  const activate = async (who: PersonName) => {
    const begun = await ticketOf(await begin(await codeOf(who), { nip: nipOf(who) }))
    return { ...begun, done: await confirm(begun.ticket, begun.totpSecret) }
  }

  test('takes NIP and code, a password and the authenticator, and lets the person in', async () => {
    const code = await codeOf('ani')
    expect(code).toMatch(/^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}$/)
    const begun = await ticketOf(await begin(code.toLowerCase().replaceAll('-', ' ')))
    const done = await confirm(begun.ticket, begun.totpSecret)
    const answer = v.parse(contract.activateConfirm.response, await done.json())
    expect(answer).toMatchObject({ me: { person: { name: 'ani' } }, resets: [] })
    expect(answer.recoveryCodes).toHaveLength(10)
    const cookie = done.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    expect((await clientWith(app, { cookie }).get('/api/me')).status).toBe(200)
    setClock(MORNING + MINUTE_MS)
    const signIn = await phone().send('POST', '/api/sign-in', {
      nip: nipOf('ani'),
      password: PASSWORD,
    })
    const { ticket } = v.parse(contract.signIn.response, await signIn.json())
    const entered = await phone().send('POST', '/api/sign-in/code', {
      ticket,
      code: totpCodeAt(begun.totpSecret, Date.now()),
    })
    expect(entered.status).toBe(200)
    const person = { instansiId: agency.instansiId, personId: agency.person.ani }
    const lines = await createSignInLog(deps).list(person)
    expect(lines.map(({ outcome }) => outcome).toSorted()).toEqual(['activated', 'signed-in'])
  })

  test('works once: of two at the last step one enters, and the code opens nothing afterwards', async () => {
    const code = await codeOf('ani')
    const begun = await ticketOf(await begin(code))
    const both = await Promise.all([
      confirm(begun.ticket, begun.totpSecret),
      confirm(begun.ticket, begun.totpSecret),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])
    expect((await problemOf(await begin(code))).code).toBe('sign-in-failed')
  })

  test('ends when its days are over, when a new one is issued, and when the person leaves', async () => {
    const expired = await codeOf('ani', 1)
    setClock(MORNING + DAY_MS)
    expect((await begin(expired)).status).toBe(401)
    // A factor of the day before is none.
    admin = await signedIn(app, deps, agency, 'wati')
    await deleteExpiredCodes(deps)
    const former = await codeOf('ani')
    await codeOf('ani')
    expect((await begin(former)).status).toBe(401)
    const live = await codeOf('ani')
    const begun = await ticketOf(await begin(live))
    await deps.db.write((tx) =>
      tx.updateTable('person').set({ active: 0 }).where('id', '=', agency.person.ani).execute(),
    )
    expect((await begin(live)).status).toBe(401)
    expect((await confirm(begun.ticket, begun.totpSecret)).status).toBe(401)
  })

  test('uses up nothing for a password that is guessed first, a wrong six digits, or a ticket of half an hour ago', async () => {
    const code = await codeOf('ani')
    const weak = await problemOf(await begin(code, { password: `${nipOf('ani')}!` }))
    expect(weak).toMatchObject({
      code: 'invalid',
      hint: 'password',
      errors: [{ path: 'password' }],
    })
    const begun = await ticketOf(await begin(code))
    const wrong = { ticket: begun.ticket, code: '000000' }
    expect((await phone().send('POST', '/api/activation/confirm', wrong)).status).toBe(401)
    setClock(MORNING + 30 * MINUTE_MS)
    expect((await confirm(begun.ticket, begun.totpSecret)).status).toBe(401)
    const again = await ticketOf(await begin(code))
    expect((await confirm(again.ticket, again.totpSecret)).status).toBe(200)
  })

  test('does not tell whether there is such a person: same answers, same tables, one limit', async () => {
    await codeOf('ani')
    const whom = {
      'a person and a wrong code': nipOf('ani'),
      'somebody without a code': nipOf('budi'),
      nobody: testNip(agency.instansiId),
    }
    const seen: unknown[] = []
    for (const nip of Object.values(whom)) {
      const row: unknown[] = []
      for (let at = 0; at < 6; at++) {
        watch.forget()
        const answer = await begin('AAAA-BBBB-CCCC', { nip })
        // What was judged is logged behind the answer, so that the time of it tells nothing either.
        if (answer.status === 401)
          await vi.waitUntil(() => watch.tables.includes('InsertQueryNode'))
        const headers = Object.fromEntries(answer.headers)
        delete headers['x-request-id']
        const tables = [...watch.tables].filter((table) => !['sign_in_log'].includes(table))
        row.push({
          status: answer.status,
          headers,
          body: await answer.json(),
          tables: new Set(tables),
        })
      }
      seen.push(row)
    }
    expect((seen[0] as { status: number }[]).map(({ status }) => status)).toEqual([
      401, 401, 401, 401, 401, 429,
    ])
    for (const row of seen) expect(row).toEqual(seen[0])
  })

  test('keeps hashes that need the key outside the database', async () => {
    const code = (await codeOf('ani')).replaceAll('-', '').toLowerCase()
    const rows = await deps.db.read.selectFrom('activation_code').selectAll().execute()
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(code)
    const other = testApp({ ...testDeps(deps.db), seal: { ...deps.seal, sign: (text) => text } })
    expect((await begin(code, { from: clientWith(other, {}) })).status).toBe(401)
  })

  test('sheets have everybody of a unit who is not active yet, and say how far each unit is', async () => {
    await activate('ani')
    const listed = async () =>
      v.parse(
        contract.activationUnits.response,
        await (await admin.get('/api/activation/units')).json(),
      ).units
    const [unit] = await listed()
    expect(unit).toMatchObject({ name: 'Dinas Uji', people: 7, active: 1, issued: 0 })
    const { people, expiresAt } = await issue({ unor: unit?.id }, 7)
    expect(people.map(({ name }) => name)).toEqual(['budi', 'cici', 'hadi', 'sri', 'tono', 'wati'])
    expect(people[0]).toMatchObject({ nip: nipOf('budi'), unor: 'Dinas Uji', post: 'staffB' })
    expect(expiresAt).toBe(MORNING + 7 * DAY_MS)
    expect((await listed())[0]).toMatchObject({ people: 7, active: 1, issued: 6 })
    expect((await issue({ unor: 'none' })).people).toEqual([])
  })

  test('of whoever is active is not issued again: that takes two people', async () => {
    await activate('ani')
    expect((await issue({ nip: nipOf('ani') })).people).toEqual([])
  })
})

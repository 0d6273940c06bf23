import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { giveRole, makeAgency, testDeps, type Agency, type PersonName } from '../../test/agency.ts'
import { clientWith, problemOf, signedIn, testApp, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import {
  giveCredential,
  hashOfPassword,
  PASSWORD,
  type TestCredential,
} from '../../test/credential.ts'
import { onBothEngines } from '../../test/databases.ts'
import { DAY_MS } from '../../test/door.ts'
import { askedAtDoor, givePasskey } from '../../test/soft-authenticator.ts'
import { totpCodeAt } from '../accounts/factors/totp.ts'
import type { HttpApp } from '../http/environment.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

const NEXT = 'jembatan kertas ungu'

stopClock()

onBothEngines('a lost device', (open) => {
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let ani: TestCredential
  let passwordHash: string
  const as = (who: PersonName) => signedIn(app, deps, agency, who)
  beforeAll(async () => {
    deps = testDeps(await open())
    passwordHash = await hashOfPassword()
  })
  beforeEach(async () => {
    setClock(MORNING)
    app = testApp(deps)
    agency = await makeAgency(deps.db)
    const person = { instansiId: agency.instansiId, personId: agency.person.ani }
    ani = await giveCredential(deps, person, { passwordHash })
    await giveRole(deps.db, agency, { person: 'tono', name: 'admin-instansi' })
  })

  const ask = async (client: Client) => {
    const answer = await client.send('POST', '/api/resets', { nip: ani.nip })
    return v.parse(contract.askReset.response, await answer.json()).id
  }
  const act = (client: Client, what: 'confirm' | 'refuse', id: string) =>
    client.send('POST', `/api/resets/${what}`, { id })
  const listOf = async (client: Client) =>
    v.parse(contract.resets.response, await (await client.get('/api/resets')).json())
  const firstStep = async () =>
    (await clientWith(app, {}).send('POST', '/api/sign-in', { nip: ani.nip, password: PASSWORD }))
      .status

  test('is reset when an administrator asks and the supervisor confirms: everything ends, and a code begins again', async () => {
    const [wati, sri, own] = [await as('wati'), await as('sri'), await as('ani')]
    const id = await ask(wati)
    expect(await firstStep()).toBe(200)
    expect((await listOf(own)).own).toMatchObject([{ state: 'asked', askedBy: 'wati' }])
    expect((await listOf(sri)).waiting).toMatchObject([{ id, mayConfirm: true }])
    const confirmed = await act(sri, 'confirm', id)
    const { code, name } = v.parse(contract.confirmReset.response, await confirmed.json())
    expect(name).toBe('ani')
    expect([(await own.get('/api/me')).status, await firstStep()]).toEqual([401, 401])

    const phone = clientWith(app, {})
    const begun = await phone.send('POST', '/api/activation', {
      nip: ani.nip,
      code,
      password: NEXT,
    })
    const { ticket, totpSecret } = v.parse(contract.activate.response, await begun.json())
    const done = await phone.send('POST', '/api/activation/confirm', {
      ticket,
      code: totpCodeAt(totpSecret, Date.now()),
    })
    const { resets } = v.parse(contract.activateConfirm.response, await done.json())
    expect(resets).toEqual([{ askedBy: 'wati', decidedBy: 'sri', decidedAt: MORNING }])
    expect((await listOf(await as('ani'))).own).toMatchObject([
      { state: 'done', askedBy: 'wati', decidedBy: 'sri' },
    ])
    const log = await (await as('ani')).get('/api/sign-in-log')
    const { lines } = v.parse(contract.signInLog.response, await log.json())
    expect(lines.map(({ outcome }) => outcome)).toContain('reset')
    const told = await (await as('ani')).get('/api/acts-about-me')
    const { acts } = v.parse(contract.actsAboutMe.response, await told.json())
    expect(acts.map(({ act, by }) => `${act} ${by}`)).toEqual([
      'org.account-reset sri',
      'org.account-reset-asked wati',
    ])
  })

  test.each(['wati', 'ani', 'budi', 'cici', 'hadi'] as const)(
    'is not reset by %s alone, who asked or has no part in it',
    async (who) => {
      const id = await ask(await as('wati'))
      expect((await problemOf(await act(await as(who), 'confirm', id))).code).toBe('not-found')
      expect(await firstStep()).toBe(200)
    },
  )

  test('is reset by a second administrator as well, once, by whoever comes first', async () => {
    const id = await ask(await as('wati'))
    const answers = await Promise.all([
      act(await as('tono'), 'confirm', id),
      act(await as('sri'), 'confirm', id),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('takes the passkeys along: whoever holds the lost device has no way in by them', async () => {
    const own = await as('ani')
    const passkey = await givePasskey(own)
    const enter = async () => {
      const { options, cookie } = await askedAtDoor(clientWith(app, {}))
      const assertion = passkey.assert(options)
      const browser = clientWith(app, { cookie })
      return (await browser.send('POST', '/api/sign-in/passkey', { assertion })).status
    }
    expect(await enter()).toBe(200)
    const id = await ask(await as('wati'))
    expect(await enter()).toBe(200)
    expect((await act(await as('sri'), 'confirm', id)).status).toBe(200)
    expect(await enter()).toBe(401)
  })

  test('is refused by the person, the asker or whoever may confirm, and not reset after that', async () => {
    for (const who of ['ani', 'wati', 'sri'] as const) {
      const id = await ask(await as('wati'))
      expect((await act(await as('budi'), 'refuse', id)).status).toBe(404)
      expect((await act(await as(who), 'refuse', id)).status).toBe(200)
      expect((await act(await as('tono'), 'confirm', id)).status).toBe(404)
    }
    expect(await firstStep()).toBe(200)
  })

  test('is asked for once at a time, not by the person, not of nobody, and not confirmed a week later', async () => {
    const wati = await as('wati')
    const id = await ask(wati)
    expect(await ask(await as('tono'))).toBe(id)
    const nobody = await wati.send('POST', '/api/resets', { nip: '199002172015031004' })
    expect((await problemOf(nobody)).code).toBe('not-found')
    setClock(MORNING + 7 * DAY_MS + 1)
    expect((await listOf(await as('sri'))).waiting).toEqual([])
    expect((await act(await as('sri'), 'confirm', id)).status).toBe(404)
    expect(await ask(await as('wati'))).not.toBe(id)
  })
})

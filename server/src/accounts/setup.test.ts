import { beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { onBothEngines } from '../../test/databases.ts'
import { testDeps } from '../../test/agency.ts'
import { clientWith, problemOf, testApp, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { totpCodeAt } from './factors/totp.ts'
import { createSetup } from './setup.ts'

stopClock()

const FORM = {
  token: 'setup-token',
  instansi: 'Dinas Uji',
  name: 'Wati',
  nip: '199001012015011001',
  password: 'kata sandi panjang',
  zone: 480,
} as const

onBothEngines('the first start', (open) => {
  let browser: Client
  beforeAll(async () => {
    browser = clientWith(testApp(testDeps(await open())), {})
  })

  test('an agency and its admin come about by token and authenticator, once', async () => {
    const ready = async () =>
      v.parse(contract.ready.response, await (await browser.get('/api/ready')).json())
    expect(await ready()).toEqual({ status: 'ready', setupNeeded: true })

    const stranger = await browser.send('POST', '/api/setup', { ...FORM, token: 'tebak' })
    expect((await problemOf(stranger)).code).toBe('setup-token')

    const begun = await browser.send('POST', '/api/setup', FORM)
    const { ticket, totpSecret, totpUri } = v.parse(contract.setup.response, await begun.json())
    expect(totpUri).toContain(`secret=${totpSecret}`)
    const wrong = await browser.send('POST', '/api/setup/confirm', { ticket, code: '000000' })
    expect((await problemOf(wrong)).code).toBe('sign-in-failed')
    expect((await ready()).setupNeeded).toBe(true)

    const code = totpCodeAt(totpSecret, Date.now())
    const done = await browser.send('POST', '/api/setup/confirm', { ticket, code })
    const { me, recoveryCodes } = v.parse(contract.setupConfirm.response, await done.json())
    expect(recoveryCodes).toHaveLength(10)
    expect(me).toMatchObject({
      person: { name: 'Wati', nipTail: '1001' },
      instansi: { name: 'Dinas Uji' },
      zone: 480,
      capabilities: ['team.follow', 'org.people', 'org.admin', 'org.lists', 'period.manage'],
    })
    expect(done.headers.getSetCookie().join()).toContain('sid=')

    expect((await ready()).setupNeeded).toBe(false)
    expect((await problemOf(await browser.send('POST', '/api/setup', FORM))).code).toBe(
      'setup-done',
    )
    // The code that confirmed is used up for signing in, too.
    const signIn = await browser.send('POST', '/api/sign-in', {
      nip: '19900101 201501 1 001',
      password: FORM.password,
    })
    const next = v.parse(contract.signIn.response, await signIn.json())
    const replay = await browser.send('POST', '/api/sign-in/code', { ticket: next.ticket, code })
    expect((await problemOf(replay)).code).toBe('sign-in-failed')
  })
})

onBothEngines('first starts at the same moment', (open) => {
  const SPELLED = { ...FORM, nip: '19900101 201501 1 001' }
  let deps: ServerDeps
  beforeAll(async () => {
    deps = testDeps(await open())
  })

  test('twenty at once make one agency; a weak password makes none', async () => {
    const passwords = { hash: async (text: string) => text, verify: async () => true }
    const setups = Array.from({ length: 20 }, () =>
      createSetup({ deps, passwords, token: FORM.token }),
    )
    expect(await setups[0]!.begin({ ...FORM, password: 'jejakjejak12' })).toEqual({
      ok: false,
      reason: 'weak-password',
    })
    const browser = clientWith(testApp(deps), {})
    const weak = await browser.send('POST', contract.setup.path, {
      ...FORM,
      password: 'Indonesia2026!',
    })
    expect(await problemOf(weak)).toMatchObject({ code: 'invalid', hint: 'password' })
    const fine = await browser.send('POST', contract.setup.path, SPELLED)
    expect(v.is(contract.setup.response, await fine.json())).toBe(true)
    const begun = await Promise.all(setups.map((setup) => setup.begin(SPELLED)))
    const done = await Promise.all(
      begun.map((each, at) => {
        if (!each.ok) throw new Error(each.reason)
        return setups[at]!.confirm(each.value.ticket, totpCodeAt(each.value.totpSecret, Date.now()))
      }),
    )
    expect(done.filter((each) => each.ok)).toHaveLength(1)
    expect(await deps.db.read.selectFrom('instansi').selectAll().execute()).toHaveLength(1)
    const admin = await deps.db.read.selectFrom('person').select('nip').executeTakeFirstOrThrow()
    expect(admin.nip).toBe('199001012015011001')
  })
})

import { expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { clientWith, testApp } from '../../../test/client.ts'
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { PHONE } from '../../../test/door.ts'
import { usePasskeys } from '../../../test/passkey-door.ts'
import {
  askedAtDoor,
  createSoftAuthenticator,
  newPasskey,
} from '../../../test/soft-authenticator.ts'

stopClock()

onBothEngines('passkeys', (open) => {
  const { door, stranger, listOf, outcomesOf, give, enter, codeOf } = usePasskeys(open)

  test('sign in without a NIP, on a new device, and say so in the history', async () => {
    const here = await door.signIn()
    const passkey = await give(here)
    const answer = await enter(passkey)
    expect(v.parse(contract.passkeySignIn.response, await answer.json()).person.name).toBe('ani')
    const cookies = answer.headers.getSetCookie()
    expect(cookies.some((line) => /^sid=[a-z2-7]{40};/.test(line))).toBe(true)
    expect(cookies.some((line) => line.startsWith('did='))).toBe(true)
    expect(await outcomesOf(here)).toEqual(['passkey-signed-in', 'passkey-added', 'signed-in'])
    expect(await listOf(here)).toMatchObject({
      isPossible: true,
      passkeys: [{ name: 'Ponsel', createdAt: door.at - 1000, usedAt: door.at, isSynced: false }],
    })
  })

  test('are several, named, renamed and removed; what is removed enters no more', async () => {
    const here = await door.signIn()
    const phone = await give(here)
    door.moveTo(door.at + 1000)
    const laptop = await give(here, createSoftAuthenticator(), 'Laptop')
    const there = await door.signIn({ browser: PHONE })
    const { passkeys } = await listOf(here)
    expect(passkeys.map(({ name }) => name)).toEqual(['Ponsel', 'Laptop'])
    const id = passkeys[0]?.id
    await here.send('POST', '/api/passkeys/rename', { id, name: 'Ponsel dinas' })
    expect((await listOf(here)).passkeys[0]?.name).toBe('Ponsel dinas')
    const removed = await here.send('POST', '/api/passkeys/remove', { id })
    expect(await removed.json()).toEqual({ ended: 1 })
    expect([await door.statusOf(here), await door.statusOf(there)]).toEqual([200, 401])
    expect(await codeOf(await enter(phone))).toBe('sign-in-failed')
    expect(await codeOf(await enter(laptop))).toBe('entered')
  })

  test('of others are renamed and removed by nobody', async () => {
    const here = await door.signIn()
    const passkey = await give(here)
    const id = (await listOf(here)).passkeys[0]?.id
    const budi = await door.signIn({}, 'budi')
    for (const act of ['rename', 'remove'] as const) {
      const body = act === 'rename' ? { id, name: 'Punya saya' } : { id }
      expect(await codeOf(await budi.send('POST', `/api/passkeys/${act}`, body))).toBe('not-found')
    }
    expect(await codeOf(await enter(passkey))).toBe('entered')
  })

  test('that never count enter again and again', async () => {
    const passkey = await give(await door.signIn(), createSoftAuthenticator({ counts: false }))
    for (let time = 0; time < 3; time++) expect(await codeOf(await enter(passkey))).toBe('entered')
  })

  test('end with whoever leaves, and are gone after a reset', async () => {
    const here = await door.signIn()
    const passkey = await give(here)
    const { ani } = door.agency.person
    const active = (is: 0 | 1) =>
      door.deps.db.write((tx) =>
        tx.updateTable('person').set({ active: is }).where('id', '=', ani).execute(),
      )
    await active(0)
    expect(await codeOf(await enter(passkey))).toBe('sign-in-failed')
    await active(1)
    expect(await codeOf(await enter(passkey))).toBe('entered')
  })

  test('a person has at most twenty', async () => {
    const here = await door.signIn()
    for (let at = 0; at < 20; at++) await give(here)
    const attestation = createSoftAuthenticator().attest(await newPasskey(here))
    const answer = await here.send('POST', '/api/passkeys', { name: 'Lagi', attestation })
    expect(await codeOf(answer)).toBe('conflict')
  })

  test('are shown a hundred times a quarter of an hour from one address, and from a known device all the same', async () => {
    const here = await door.signIn()
    const passkey = await give(here)
    const app = testApp(door.deps, { trustedProxies: 1 })
    const from = (address: string) => clientWith(app, { 'x-forwarded-for': address })
    const { options } = await askedAtDoor(from('10.9.0.1'))
    const assertion = passkey.assert(options, { isBogus: true })
    const show = async (address: string) =>
      (await from(address).send('POST', '/api/sign-in/passkey', { assertion })).status
    const answers: number[] = []
    for (let time = 0; time < 102; time++) answers.push(await show('10.9.0.1'))
    expect(answers.slice(98)).toEqual([401, 401, 429, 429])
    expect(await show('10.9.0.2')).toBe(401)
    const entered = await door.signIn({ browser: PHONE })
    expect(await door.statusOf(entered)).toBe(200)
  })

  test('ask the same of everybody: neither options nor cookie tell of anybody', async () => {
    await give(await door.signIn())
    const seen = await Promise.all([askedAtDoor(stranger()), askedAtDoor(stranger())])
    for (const { options } of seen) {
      expect(Object.keys(options)).toEqual(['challenge', 'rpId', 'timeout', 'userVerification'])
      expect(options.challenge).toMatch(/^[\w-]{120}$/)
    }
  })

  test.each(['http://10.20.30.40:8787', 'http://[::1]:8787'])(
    'are not offered where people come by an address: %s',
    async (publicUrl) => {
      const here = await door.signIn()
      const app = testApp(door.deps, { publicUrl })
      const headers = { cookie: here.cookie, 'sec-fetch-site': 'same-origin' }
      const client = clientWith(app, headers)
      expect((await listOf(client)).isPossible).toBe(false)
      for (const path of ['/api/sign-in/passkey/options', '/api/passkeys/options']) {
        expect(await (await client.send('POST', path, {})).json()).toEqual({ options: null })
      }
    },
  )
})

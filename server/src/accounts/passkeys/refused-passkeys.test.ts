import { expect, test } from 'vitest'
import { problemOf, type Client } from '../../../test/client.ts'
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { MINUTE_MS } from '../../../test/door.ts'
import { usePasskeys } from '../../../test/passkey-door.ts'
import {
  askedAtDoor,
  createSoftAuthenticator,
  newPasskey,
  type Said,
} from '../../../test/soft-authenticator.ts'

stopClock()

onBothEngines('passkeys', (open) => {
  const { door, stranger, outcomesOf, give, enter, codeOf } = usePasskeys(open)

  const WRONG: readonly (readonly [what: string, said: Said])[] = [
    ['a bogus signature', { isBogus: true }],
    ['no verification of the person', { isVerified: false }],
    ['nobody present', { isPresent: false }],
    ['another origin', { origin: 'https://jejak.contoh.go.id.palsu.id' }],
    ['another port', { origin: 'http://localhost:9999' }],
    ['another domain', { domain: 'contoh.go.id' }],
    ['a registration for an assertion', { type: 'webauthn.create' }],
    ['a frame of another site', { crossOrigin: true }],
    [
      'the handle of somebody else',
      { userHandle: Buffer.from('orang lain').toString('base64url') },
    ],
  ]
  test.each(WRONG)(
    'are refused with %s, in the words of any other refusal',
    async (_what, said) => {
      const here = await door.signIn()
      const passkey = await give(here)
      const answer = await enter(passkey, said)
      const unknown = await enter(createSoftAuthenticator())
      const [refused, asNobody] = [await problemOf(answer), await problemOf(unknown)]
      expect(refused).toEqual(asNobody)
      expect(refused.code).toBe('sign-in-failed')
      expect(await outcomesOf(here)).toEqual(['wrong-passkey', 'passkey-added', 'signed-in'])
      expect(await codeOf(await enter(passkey))).toBe('entered')
    },
  )

  test('are refused when a challenge is answered again, in another browser, late, or was never asked', async () => {
    const passkey = await give(await door.signIn())
    const { options, cookie } = await askedAtDoor(stranger())
    const send = (assertion: unknown, held = cookie) =>
      stranger({ cookie: held }).send('POST', '/api/sign-in/passkey', { assertion })
    const first = passkey.assert(options)
    expect(await codeOf(await send(first))).toBe('entered')
    expect(await codeOf(await send(first))).toBe('sign-in-failed')
    expect(await codeOf(await send(passkey.assert(options)))).toBe('sign-in-failed')

    const { cookie: other } = await askedAtDoor(stranger())
    const mine = await askedAtDoor(stranger())
    expect(await codeOf(await send(passkey.assert(mine.options), other))).toBe('sign-in-failed')
    expect(await codeOf(await send(passkey.assert(mine.options), ''))).toBe('sign-in-failed')

    const late = await askedAtDoor(stranger())
    door.moveTo(door.at + 5 * MINUTE_MS)
    expect(await codeOf(await send(passkey.assert(late.options), late.cookie))).toBe(
      'sign-in-failed',
    )
    const invented = { challenge: Buffer.from('karangan.9999999999999.xx').toString('base64url') }
    expect(await codeOf(await send(passkey.assert(invented), cookie))).toBe('sign-in-failed')
  })

  test('of one challenge fifty answers at once let one in', async () => {
    const passkey = await give(await door.signIn())
    const { options, cookie } = await askedAtDoor(stranger())
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        stranger({ cookie }).send('POST', '/api/sign-in/passkey', {
          assertion: passkey.assert(options),
        }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('that count behind themselves are refused, and their owner is told of the copy', async () => {
    const here = await door.signIn()
    const passkey = await give(here)
    expect(await codeOf(await enter(passkey, { counter: 7 }))).toBe('entered')
    for (const counter of [7, 6, 0]) {
      expect(await codeOf(await enter(passkey, { counter }))).toBe('sign-in-failed')
    }
    expect(await outcomesOf(here)).toContain('passkey-copied')
    expect(await codeOf(await enter(passkey, { counter: 8 }))).toBe('entered')
  })

  test('are added for what this session was asked, by their own device, and once', async () => {
    const here = await door.signIn()
    const budi = await door.signIn({}, 'budi')
    const passkey = createSoftAuthenticator()
    const add = (client: Client, attestation: unknown) =>
      client.send('POST', '/api/passkeys', { name: 'Laptop', attestation })
    for (const said of [
      { isVerified: false },
      { origin: 'http://localhost:9999' },
      { domain: 'contoh.go.id' },
      { type: 'webauthn.get' },
      { crossOrigin: true },
    ]) {
      const attestation = passkey.attest(await newPasskey(here), said)
      expect(await codeOf(await add(here, attestation))).toBe('invalid')
    }
    // Asked of Ani, answered in Budi's session: it would be a key of hers to his account.
    const foreign = passkey.attest(await newPasskey(here))
    expect(await codeOf(await add(budi, foreign))).toBe('invalid')
    const own = passkey.attest(await newPasskey(here))
    expect(await codeOf(await add(here, own))).toBe('entered')
    expect(await codeOf(await add(here, own))).toBe('invalid')
    expect(await codeOf(await add(budi, passkey.attest(await newPasskey(budi))))).toBe('conflict')
  })
})

import { expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { clientWith, problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { PASSWORD } from '../../test/credential.ts'
import { DAY_MS, MINUTE_MS, PHONE, useDoor } from '../../test/door.ts'
import { deleteOldSignIns } from './sign-in-log.ts'

const NEXT = 'kata sandi lain yang panjang'

stopClock()

onBothEngines('the devices of a person', (open) => {
  const door = useDoor(open)
  const listOf = async (client: Client) =>
    v.parse(contract.sessions.response, await (await client.get('/api/sessions')).json()).sessions
  const logOf = async (client: Client) =>
    v.parse(contract.signInLog.response, await (await client.get('/api/sign-in-log')).json()).lines

  test('are listed with what runs them, when they began and were used last, and which is this one', async () => {
    const office = await door.signIn()
    const began = door.at
    const phone = await door.signIn({ browser: PHONE })
    door.moveTo(door.at + 20 * MINUTE_MS)
    expect(await door.statusOf(office)).toBe(200)
    const listed = await listOf(phone)
    expect(listed).toMatchObject([
      {
        device: { browser: 'Chrome', system: 'Android' },
        isShared: false,
        isThis: true,
        createdAt: began + MINUTE_MS,
        usedAt: door.at,
      },
      {
        device: { browser: 'Chrome', system: 'Windows' },
        isShared: false,
        isThis: false,
        createdAt: began,
        usedAt: door.at,
      },
    ])
  })

  test('write down a use at most once in five minutes', async () => {
    const office = await door.signIn()
    const began = door.at
    door.moveTo(began + 5 * MINUTE_MS - 1)
    expect((await listOf(office))[0]?.usedAt).toBe(began)
    door.moveTo(began + 5 * MINUTE_MS)
    await door.statusOf(office)
    door.moveTo(door.at + MINUTE_MS)
    expect((await listOf(office))[0]?.usedAt).toBe(began + 5 * MINUTE_MS)
  })

  test('are ended one by one, and those of others by nobody', async () => {
    const office = await door.signIn()
    const phone = await door.signIn({ browser: PHONE })
    const stranger = await door.signIn({}, 'budi')
    const [, other] = await listOf(phone)
    const refused = await stranger.send('POST', '/api/sessions/end', { id: other?.id })
    expect((await problemOf(refused)).code).toBe('not-found')
    expect(await door.statusOf(office)).toBe(200)
    await phone.send('POST', '/api/sessions/end', { id: other?.id })
    expect([await door.statusOf(office), await door.statusOf(phone)]).toEqual([401, 200])
  })

  test('are all ended but this one', async () => {
    const others = [await door.signIn(), await door.signIn({ browser: PHONE })]
    const stranger = await door.signIn({}, 'budi')
    const here = await door.signIn()
    const answer = await here.send('POST', '/api/sessions/end-others', {})
    expect(await answer.json()).toEqual({ ended: 2 })
    expect(await Promise.all([...others, here, stranger].map(door.statusOf))).toEqual([
      401, 401, 200, 200,
    ])
  })

  test('end with a new password, which asks for the present one', async () => {
    const office = await door.signIn()
    const here = await door.signIn()
    const change = async (present: string, next = NEXT) => {
      door.moveTo(door.at + 1000)
      return here.send('POST', '/api/password', { present, next })
    }
    const wrong = await change('bukan kata sandinya')
    expect((await problemOf(wrong)).code).toBe('sign-in-failed')
    expect((await problemOf(await change(PASSWORD, 'pendek'))).code).toBe('invalid')
    for (const weak of ['Indonesia2026!', `${door.nipOf('ani')}!`]) {
      expect(await problemOf(await change(PASSWORD, weak))).toMatchObject({
        code: 'invalid',
        hint: 'password',
        errors: [{ path: 'next' }],
      })
    }
    expect(await door.statusOf(office)).toBe(200)
    // A PWA of the release before sends a code as well.
    door.moveTo(door.at + 1000)
    const changed = await here.send('POST', '/api/password', {
      present: PASSWORD,
      code: '123456',
      next: NEXT,
    })
    expect(await changed.json()).toEqual({ ended: 1 })
    expect([await door.statusOf(office), await door.statusOf(here)]).toEqual([401, 200])
    await door.signIn({}, 'ani', NEXT)
    expect((await logOf(here)).map(({ outcome }) => outcome)).toEqual([
      'signed-in',
      'password-changed',
      'wrong-password',
      'signed-in',
      'signed-in',
    ])
  })

  test('slow down whoever guesses the present password from an unlocked one', async () => {
    const here = await door.signIn()
    const guess = async () =>
      (await here.send('POST', '/api/password', { present: 'x', next: NEXT })).status
    const answers: number[] = []
    for (let tries = 0; tries < 8; tries++) answers.push(await guess())
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
  })

  test('end where somebody signs in next: the former cookie is out', async () => {
    const former = await door.signIn()
    await door.signIn({ cookie: former.cookie }, 'budi')
    expect(await door.statusOf(former)).toBe(401)
  })

  test('are not ended by a sign-out of somebody else that waited on the same browser', async () => {
    const here = await door.signIn({}, 'budi')
    await here.send('POST', '/api/sign-out', { person: door.agency.person.ani })
    expect(await door.statusOf(here)).toBe(200)
    await here.send('POST', '/api/sign-out', { person: door.agency.person.budi })
    expect(await door.statusOf(here)).toBe(401)
    const old = await door.signIn({}, 'budi')
    await old.send('POST', '/api/sign-out', {})
    expect(await door.statusOf(old)).toBe(401)
  })

  test('tell of failures: of one kind within an hour in one line, by whom it concerns, for 90 days', async () => {
    const wrong = { nip: door.nipOf('ani'), password: 'salah sekali' }
    const phone = clientWith(door.app, { 'user-agent': PHONE })
    for (let tries = 0; tries < 3; tries++) await phone.send('POST', '/api/sign-in', wrong)
    const failedAt = door.at
    const here = await door.signIn()
    expect(await logOf(here)).toEqual([
      {
        at: door.at,
        device: { browser: 'Chrome', system: 'Windows' },
        outcome: 'signed-in',
        times: 1,
      },
      {
        at: failedAt,
        device: { browser: 'Chrome', system: 'Android' },
        outcome: 'wrong-password',
        times: 3,
      },
    ])
    expect((await logOf(await door.signIn({}, 'budi'))).map(({ outcome }) => outcome)).toEqual([
      'signed-in',
    ])
    door.moveTo(door.at + 91 * DAY_MS)
    await deleteOldSignIns(door.deps)
    const kept = await door.deps.db.read
      .selectFrom('sign_in_log')
      .selectAll()
      .where('instansi_id', '=', door.agency.instansiId)
      .execute()
    expect(kept).toEqual([])
  })
})

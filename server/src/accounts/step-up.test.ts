import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { problemOf, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { PASSWORD } from '../../test/credential.ts'
import { onBothEngines } from '../../test/databases.ts'
import { HOUR_MS, MINUTE_MS, useDoor } from '../../test/door.ts'
import { createSoftAuthenticator, givePasskey } from '../../test/soft-authenticator.ts'
import { ROUTE_NAMES } from '../http/mount.ts'
import { replaceRecoveryCodes } from './factors/recovery.ts'
import { totpCodeAt } from './factors/totp.ts'

const NEXT = 'kata sandi lain yang panjang'

stopClock()

test('a factor is asked for once more by what gives away an account or decides whose work one reads', () => {
  const asking = ROUTE_NAMES.filter((name) => (contract[name] as RouteSpec).stepUp)
  expect(asking.toSorted()).toEqual([
    'addPasskey',
    'answerClaim',
    'changeAssignment',
    'changePassword',
    'changePost',
    'confirmImport',
    'confirmReset',
    'createAssignment',
    'createPerson',
    'createPost',
    'giveRole',
    'issueCodes',
    'passkeyOptions',
    'removePasskey',
    'renewRecoveryCodes',
    'takeRole',
  ])
})

onBothEngines('a factor once more', (open) => {
  const door = useDoor(open)
  const codeOf = async (answer: Response) =>
    answer.status === 200 ? 'done' : (await problemOf(answer)).code
  const change = async (client: Client) =>
    codeOf(await client.send('POST', '/api/password', { present: PASSWORD, next: NEXT }))
  const show = async (client: Client, proof: unknown) =>
    codeOf(await client.send('POST', '/api/step-up', { proof }))
  const questionOf = async (client: Client) => {
    const answer = await client.send('POST', '/api/step-up/options', {})
    return v.parse(contract.stepUpOptions.response, await answer.json()).options
  }
  const wrongCode = () => (totpCodeAt(door.secret, door.at) === '000000' ? '111111' : '000000')

  test('is asked for ten minutes after the last one, and not a second before', async () => {
    const here = await door.signIn()
    const began = door.at
    door.moveTo(began + 10 * MINUTE_MS - 1000)
    expect(await codeOf(await here.send('POST', '/api/recovery-codes', {}))).toBe('done')
    door.moveTo(began + 10 * MINUTE_MS)
    expect(await change(here)).toBe('step-up-needed')
    // Whatever the body is: it is not read.
    const odd = await here.send('POST', '/api/password', '{"present":')
    expect(await codeOf(odd)).toBe('step-up-needed')
    expect(await show(here, { code: totpCodeAt(door.secret, door.at) })).toBe('done')
    expect(await change(here)).toBe('done')
  })

  test('is of one session: another of the same person is asked for its own', async () => {
    const [here, there] = [await door.signIn(), await door.signIn()]
    door.moveTo(door.at + HOUR_MS)
    expect(await show(here, { code: totpCodeAt(door.secret, door.at) })).toBe('done')
    expect(await change(there)).toBe('step-up-needed')
    expect(await change(here)).toBe('done')
  })

  test('is a code that counts once, a recovery code, or a passkey', async () => {
    const here = await door.signIn()
    const { instansiId, person } = door.agency
    const ani = { instansiId, personId: person.ani }
    const codes = await door.deps.db.write((tx) => replaceRecoveryCodes(tx, door.deps.random, ani))
    expect(await questionOf(here)).toBeNull()
    const passkey = await givePasskey(here)
    door.moveTo(door.at + HOUR_MS)
    const code = totpCodeAt(door.secret, door.at)
    expect(await show(here, { code })).toBe('done')
    expect(await show(here, { code })).toBe('sign-in-failed')
    expect(await show(here, { code: codes[0] })).toBe('done')
    expect(await show(here, { code: codes[0] })).toBe('sign-in-failed')
    door.moveTo(door.at + HOUR_MS)
    const options = await questionOf(here)
    expect(options?.allowCredentials).toEqual([
      { id: passkey.id, type: 'public-key', transports: ['internal'] },
    ])
    const assertion = passkey.assert(options!)
    expect(await show(here, { assertion })).toBe('done')
    expect(await show(here, { assertion })).toBe('sign-in-failed')
    expect(await codeOf(await here.send('POST', '/api/recovery-codes', {}))).toBe('done')
  })

  test('is refused when it is somebody else’s, of another session, without asking its owner, or of the door', async () => {
    const [here, there] = [await door.signIn(), await door.signIn()]
    const passkey = await givePasskey(here)
    const budi = await door.signIn({}, 'budi')
    const theirs = await givePasskey(budi, createSoftAuthenticator())
    door.moveTo(door.at + HOUR_MS)
    const ask = async (client = here) => (await questionOf(client))!
    const atDoor = await here.send('POST', '/api/sign-in/passkey/options', {})
    const { options } = v.parse(contract.passkeySignInOptions.response, await atDoor.json())
    for (const assertion of [
      theirs.assert(await ask()),
      passkey.assert(await ask(there)),
      passkey.assert(await ask(), { isVerified: false }),
      passkey.assert(options!),
    ]) {
      expect(await show(here, { assertion })).toBe('sign-in-failed')
    }
    expect(await change(here)).toBe('step-up-needed')
  })

  test('is guessed five times in a quarter of an hour, from however many sessions', async () => {
    const sessions = [await door.signIn(), await door.signIn(), await door.signIn()]
    door.moveTo(door.at + HOUR_MS)
    const answers: string[] = []
    for (let time = 0; time < 7; time++) {
      answers.push(await show(sessions[time % 3]!, { code: wrongCode() }))
    }
    expect(answers.slice(4)).toEqual(['sign-in-failed', 'too-many-requests', 'too-many-requests'])
    // The door is not that of whoever holds the unlocked device.
    expect(await door.statusOf(await door.signIn())).toBe(200)
  })

  test('renews recovery codes: ten new ones, and the old ones are dead', async () => {
    const here = await door.signIn()
    const renew = async () => {
      const answer = await here.send('POST', '/api/recovery-codes', {})
      return v.parse(contract.renewRecoveryCodes.response, await answer.json()).recoveryCodes
    }
    const [old, fresh] = [await renew(), await renew()]
    expect(new Set([...old, ...fresh]).size).toBe(20)
    expect(await show(here, { code: old[0] })).toBe('sign-in-failed')
    expect(await show(here, { code: fresh[0] })).toBe('done')
    const left = v.parse(contract.passkeys.response, await (await here.get('/api/passkeys')).json())
    expect(left.recoveryLeft).toBe(9)
  })

  describe('a session of the release before', () => {
    test('goes on, and is asked first', async () => {
      const here = await door.signIn()
      await door.deps.db.write((tx) => tx.updateTable('session').set({ proved_at: 0 }).execute())
      expect(await door.statusOf(here)).toBe(200)
      expect(await change(here)).toBe('step-up-needed')
      setClock(door.at)
    })
  })
})

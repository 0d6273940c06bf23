import { verify } from '@node-rs/argon2'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeAgency, testDeps, type Agency } from '../../test/agency.ts'
import { clientWith, testApp } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { giveCredential, hashOfPassword, testNip } from '../../test/credential.ts'
import { onBothEngines } from '../../test/databases.ts'
import { counting, type Counting } from '../../test/counting.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { createPasswords } from './factors/password.ts'
import { createSessions } from './sessions.ts'
import { createSignInLog } from './sign-in-log.ts'
import { createSignIn, type SignIn } from './sign-in.ts'
import { createThrottle } from './throttle.ts'

vi.mock('@node-rs/argon2', { spy: true })

stopClock()

const WHOM = [
  'a person and a wrong password',
  'nobody',
  'somebody who has left',
  'somebody who never chose a password',
] as const

onBothEngines('whether there is such a person', (open) => {
  let watch: Counting
  let deps: ServerDeps
  let agency: Agency
  let passwordHash: string
  let nips: Record<(typeof WHOM)[number], string>

  beforeAll(async () => {
    watch = counting(await open())
    deps = testDeps(watch.db)
    passwordHash = await hashOfPassword()
  })
  beforeEach(async () => {
    setClock(MORNING)
    agency = await makeAgency(deps.db)
    const { instansiId, person } = agency
    for (const personId of [person.ani, person.budi]) {
      await giveCredential(deps, { instansiId, personId }, { passwordHash })
    }
    const change = (personId: string, set: { nip?: string; active?: 0 }) =>
      deps.db.write((tx) => tx.updateTable('person').set(set).where('id', '=', personId).execute())
    await change(person.budi, { active: 0 })
    await change(person.cici, { nip: testNip(person.cici) })
    nips = {
      'a person and a wrong password': testNip(person.ani),
      nobody: testNip(agency.instansiId),
      'somebody who has left': testNip(person.budi),
      'somebody who never chose a password': testNip(person.cici),
    }
  })

  /** What one attempt asked of the machine: queries, argon2, lines of the log. */
  async function workOf(signIn: SignIn, notes: unknown[], nip: string) {
    vi.mocked(verify).mockClear()
    watch.forget()
    notes.length = 0
    const answer = await signIn.begin({
      nip,
      proof: { password: 'tebakan' },
      address: '10.0.0.1',
      deviceId: 'perangkat',
      device: { browser: 'Chrome', system: 'Android' },
    })
    const cost = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4))
    return { answer, cost, tables: [...watch.tables], notes: notes.length }
  }

  test('is not told by the work: one argon2 of the same cost, then none once the door is closed', async () => {
    const notes: unknown[] = []
    const signIn = createSignIn({
      deps,
      passwords: createPasswords(),
      sessions: createSessions(deps),
      throttle: createThrottle(deps),
      log: { note: (...line) => void notes.push(line), list: async () => [] },
    })
    const works: Record<string, unknown[]> = {}
    for (const whom of WHOM) {
      works[whom] = []
      for (let at = 0; at < 6; at++) works[whom].push(await workOf(signIn, notes, nips[whom]))
    }
    const [first, ...others] = WHOM.map((whom) => works[whom])
    expect(first?.map((work) => (work as { cost: unknown[] }).cost)).toEqual([
      ...Array.from({ length: 5 }, () => [['', 'argon2id', 'v=19', 'm=19456,t=2,p=1']]),
      [],
    ])
    for (const other of others) expect(other).toEqual(first)
  })

  test('is not told by the disk: nobody has a line as well, one for an hour however often', async () => {
    const log = createSignInLog(deps)
    const { instansiId } = agency
    const ani = { instansiId, personId: agency.person.ani }
    const device = { browser: 'Chrome', system: 'Android' }
    const lines = async (person: typeof ani | undefined) => {
      watch.forget()
      for (let at = 0; at < 3; at++) log.note(person, device, 'wrong-password')
      await log.list({ instansiId, personId: agency.person.budi })
      return [...watch.tables]
    }
    expect(await lines(undefined)).toEqual(await lines(ani))
    expect(await log.list(ani)).toMatchObject([{ outcome: 'wrong-password', times: 3 }])
    const nobody = await deps.db.read
      .selectFrom('attempt')
      .select('count')
      .where('key', 'like', 'nobody:%Chrome%')
      .execute()
    expect(nobody.map(({ count }) => Number(count))).toEqual([3])
  })

  test('is not told by status, headers or words, while the door is open and when it is closed', async () => {
    const client = clientWith(testApp(deps), {})
    const seen = async (nip: string) => {
      const answer = await client.send('POST', '/api/sign-in', { nip, password: 'tebakan' })
      const headers = Object.fromEntries(answer.headers)
      delete headers['x-request-id']
      return { status: answer.status, headers, body: await answer.json() }
    }
    const answers: unknown[][] = []
    for (const whom of WHOM) {
      const row: Awaited<ReturnType<typeof seen>>[] = []
      for (let at = 0; at < 6; at++) row.push(await seen(nips[whom]))
      expect(row.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
      answers.push(row)
    }
    for (const row of answers) expect(row).toEqual(answers[0])
  })
})

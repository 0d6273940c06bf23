import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeAgency, testDeps, type Agency } from '../../../test/agency.ts'
import { clientWith, signedIn, testApp, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { counting, type Counting } from '../../../test/counting.ts'
import { onBothEngines } from '../../../test/databases.ts'
import {
  askedAtDoor,
  createSoftAuthenticator,
  givePasskey,
  type SoftAuthenticator,
} from '../../../test/soft-authenticator.ts'
import type { HttpApp } from '../../http/environment.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'

vi.mock('@simplewebauthn/server', { spy: true })

stopClock()

onBothEngines('whether there is such a passkey', (open) => {
  let watch: Counting
  let deps: ServerDeps
  let app: HttpApp
  let agency: Agency
  let ani: Client

  beforeAll(async () => {
    watch = counting(await open())
    deps = testDeps(watch.db)
    app = testApp(deps)
  })
  beforeEach(async () => {
    setClock(MORNING)
    agency = await makeAgency(deps.db)
    ani = await signedIn(app, deps, agency, 'ani')
  })

  /** One attempt, wrongly signed: what it answered, and what it asked of database and processor. */
  async function seenOf(passkey: SoftAuthenticator) {
    const { options, cookie } = await askedAtDoor(clientWith(app, {}))
    const assertion = passkey.assert(options, { isBogus: true })
    vi.mocked(verifyAuthenticationResponse).mockClear()
    watch.forget()
    const answer = await clientWith(app, { cookie }).send('POST', '/api/sign-in/passkey', {
      assertion,
    })
    const headers = Object.fromEntries(answer.headers)
    delete headers['x-request-id']
    const body: unknown = await answer.json()
    // The line of the history is not waited for by the answer, and by nobody else.
    await ani.get('/api/sign-in-log')
    return {
      answer: { status: answer.status, headers, body },
      signatures: vi.mocked(verifyAuthenticationResponse).mock.calls.length,
      reads: watch.tables.filter((name) => name === 'passkey').length,
    }
  }

  test('is told neither by status, headers and words nor by what it costs to refuse', async () => {
    const held = await givePasskey(ani)
    const left = await givePasskey(await signedIn(app, deps, agency, 'budi'))
    await deps.db.write((tx) =>
      tx.updateTable('person').set({ active: 0 }).where('id', '=', agency.person.budi).execute(),
    )
    const known = await seenOf(held)
    expect(known).toMatchObject({ answer: { status: 401 }, signatures: 1, reads: 2 })
    expect(await seenOf(createSoftAuthenticator())).toEqual(known)
    expect(await seenOf(left)).toEqual(known)
  })
})

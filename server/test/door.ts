import { beforeAll, beforeEach, expect } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { newTotpSecret, totpCodeAt } from '../src/accounts/factors/totp.ts'
import type { HttpApp } from '../src/http/environment.ts'
import type { Database } from '../src/platform/db/database.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'
import { makeAgency, testDeps, type Agency } from './agency.ts'
import { clientWith, testApp, type Client } from './client.ts'
import { MORNING, setClock } from './clock.ts'
import { giveCredential, hashOfPassword, PASSWORD, testNip } from './credential.ts'

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
export const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36'
export const PHONE = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) Chrome/131.0 Mobile Safari/537.36'

type Who = 'ani' | 'budi'
type From = { readonly browser?: string; readonly isShared?: boolean; readonly cookie?: string }
export type Browser = Client & { readonly cookie: string }

/** Two people with a password and an authenticator, who sign in as browsers do. One agency and one morning a test. */
export type Door = {
  deps: ServerDeps
  app: HttpApp
  agency: Agency
  /** Of both of them. */
  secret: string
  /** The present time; `moveTo` sets it. */
  at: number
  moveTo(this: void, to: number): void
  nipOf(this: void, name: Who): string
  /** A minute later, so that no code is used twice. */
  signIn(this: void, from?: From, name?: Who, password?: string): Promise<Browser>
  statusOf(this: void, client: Client): Promise<number>
}

export function useDoor(open: () => Promise<Database>): Door {
  let passwordHash = ''
  const partial: Partial<Door> = {}
  const door = partial as Door
  door.moveTo = (to) => setClock((door.at = to))
  door.nipOf = (name) => testNip(door.agency.person[name])
  door.statusOf = async (client) => (await client.get('/api/me')).status
  door.signIn = async (from = {}, name = 'ani', password = PASSWORD) => {
    door.moveTo(door.at + MINUTE_MS)
    const headers = { 'user-agent': from.browser ?? WINDOWS, cookie: from.cookie ?? '' }
    const browser = clientWith(door.app, headers)
    const begun = await browser.send('POST', '/api/sign-in', { nip: door.nipOf(name), password })
    const { ticket } = v.parse(contract.signIn.response, await begun.json())
    const done = await browser.send('POST', '/api/sign-in/code', {
      ticket,
      code: totpCodeAt(door.secret, door.at),
      ...(from.isShared !== undefined && { isShared: from.isShared }),
    })
    expect(done.status).toBe(200)
    const sid = done.headers.getSetCookie().find((line) => line.startsWith('sid='))
    const cookie = sid?.split(';')[0] ?? ''
    return { ...clientWith(door.app, { ...headers, cookie }), cookie }
  }
  beforeAll(async () => {
    door.deps = testDeps(await open())
    passwordHash = await hashOfPassword()
  })
  beforeEach(async () => {
    door.moveTo(MORNING)
    door.app = testApp(door.deps)
    door.agency = await makeAgency(door.deps.db)
    door.secret = newTotpSecret()
    const { deps, secret: totpSecret } = door
    const { instansiId, person } = door.agency
    for (const personId of [person.ani, person.budi]) {
      await giveCredential(deps, { instansiId, personId }, { passwordHash, totpSecret })
    }
  })
  return door
}

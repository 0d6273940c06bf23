import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { Database } from '../src/platform/db/database.ts'
import { clientWith, problemOf, type Client } from './client.ts'
import { PHONE, useDoor } from './door.ts'
import {
  askedAtDoor,
  givePasskey,
  type Said,
  type SoftAuthenticator,
} from './soft-authenticator.ts'

/** The door of `useDoor`, for whoever comes with a passkey. */
export function usePasskeys(open: () => Promise<Database>) {
  const door = useDoor(open)
  const stranger = (headers: Record<string, string> = {}) =>
    clientWith(door.app, { 'user-agent': PHONE, ...headers })
  return {
    door,
    /** A browser on which nobody is signed in. */
    stranger,
    listOf: async (client: Client) =>
      v.parse(contract.passkeys.response, await (await client.get('/api/passkeys')).json()),
    outcomesOf: async (client: Client) => {
      const log = await (await client.get('/api/sign-in-log')).json()
      return v.parse(contract.signInLog.response, log).lines.map(({ outcome }) => outcome)
    },
    /** A second later, so that the lines of the history have an order. */
    give: (client: Client, ...more: [SoftAuthenticator?, string?]) => {
      door.moveTo(door.at + 1000)
      return givePasskey(client, ...more)
    },
    /** As a browser does it: asks, holds the cookie, answers. */
    enter: async (passkey: SoftAuthenticator, said: Said = {}) => {
      door.moveTo(door.at + 1000)
      const { options, cookie } = await askedAtDoor(stranger())
      const assertion = passkey.assert(options, said)
      return stranger({ cookie }).send('POST', '/api/sign-in/passkey', { assertion })
    },
    codeOf: async (answer: Response) =>
      answer.status === 200 ? 'entered' : (await problemOf(answer)).code,
  }
}

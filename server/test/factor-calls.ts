import type { factorsContract } from '@jejak/shared/api/routes/factors'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { totpCodeAt } from '../src/accounts/factors/totp.ts'
import { clientWith } from './client.ts'
import { setClock } from './clock.ts'
import type { CallRoute, Caller } from './route-call.ts'
import {
  askedAtDoor,
  createSoftAuthenticator,
  givePasskey,
  newPasskey,
} from './soft-authenticator.ts'

/** One call for each route of passkeys, recovery codes and a factor that is asked for once more. */
export const FACTOR_CALLS: { readonly [Name in keyof typeof factorsContract]: CallRoute } = {
  passkeySignInOptions: ({ client }) => client.send('POST', '/api/sign-in/passkey/options', {}),
  async passkeySignIn({ stage }) {
    const passkey = await givePasskey(await asAni(stage))
    const { options, cookie } = await askedAtDoor(clientWith(stage.app, {}))
    const browser = clientWith(stage.app, { cookie })
    return browser.send('POST', '/api/sign-in/passkey', { assertion: passkey.assert(options) })
  },
  passkeys: ({ client }) => client.get('/api/passkeys'),
  passkeyOptions: ({ client }) => client.send('POST', '/api/passkeys/options', {}),
  async addPasskey(caller) {
    const asked = await newPasskey(await somebody(caller))
    const attestation = createSoftAuthenticator().attest(asked)
    return caller.client.send('POST', '/api/passkeys', { name: 'Laptop', attestation })
  },
  async renamePasskey(caller) {
    const id = await passkeyOf(caller)
    return caller.client.send('POST', '/api/passkeys/rename', { id, name: 'Ponsel dinas' })
  },
  async removePasskey(caller) {
    const id = await passkeyOf(caller)
    return caller.client.send('POST', '/api/passkeys/remove', { id })
  },
  renewRecoveryCodes: ({ client }) => client.send('POST', '/api/recovery-codes', {}),
  stepUpOptions: ({ client }) => client.send('POST', '/api/step-up/options', {}),
  stepUp({ stage, client }) {
    // The code of this half minute may have been used to sign in.
    setClock(Date.now() + 60_000)
    const code = totpCodeAt(stage.ani.totpSecret, Date.now())
    return client.send('POST', '/api/step-up', { proof: { code } })
  },
}

const asAni = async (stage: Caller['stage']) =>
  clientWith(stage.app, { cookie: await stage.cookieOf('ani') })

/** Whoever calls; Ani for somebody who is not signed in. */
const somebody = async ({ stage, client, cookie }: Caller) =>
  cookie === '' ? asAni(stage) : client

async function passkeyOf(caller: Caller): Promise<string> {
  const client = await somebody(caller)
  await givePasskey(client)
  const listed = await (await client.get('/api/passkeys')).json()
  return v.parse(contract.passkeys.response, listed).passkeys.at(-1)?.id ?? ''
}

import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import {
  createSoftAuthenticator,
  type SoftAuthenticator,
} from '@jejak/server/test/soft-authenticator'

/** Cookies of a browser, as it sends them. */
export type Cookies = string

type Entering = {
  readonly nip: string
  readonly password: string
  readonly code: string
  /** A browser that has signed in before; without one a new one. */
  readonly from?: Cookies
}

/** What a browser does at the door of a server, over HTTP. */
export function createDoor(url: string) {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...headers },
      body: JSON.stringify(body),
    })
  const cookiesOf = (answer: Response): Cookies =>
    answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  const isIn = async (cookie: Cookies) =>
    (await fetch(`${url}${contract.me.path}`, { headers: { cookie } })).status === 200
  const showCode = (
    { ticket, code }: { readonly ticket: string; readonly code: string },
    cookie = '',
  ) => post(contract.signInCode.path, { ticket, code }, { cookie })
  const assert = async (passkey: SoftAuthenticator, address: string) => {
    const from = { 'x-forwarded-for': address }
    const asked = await post(contract.passkeySignInOptions.path, {}, from)
    const { options } = v.parse(contract.passkeySignInOptions.response, await asked.json())
    const assertion = passkey.assert(options!, { origin: url })
    return post(contract.passkeySignIn.path, { assertion }, { ...from, cookie: cookiesOf(asked) })
  }
  return {
    showCode,
    /** Password and code. The cookies of whoever is in; undefined when they are not. */
    async enter({ nip, password, code, from = '' }: Entering): Promise<Cookies | undefined> {
      const begun = await post(contract.signIn.path, { nip, password }, { cookie: from })
      if (begun.status !== 200) return undefined
      const { ticket } = v.parse(contract.signIn.response, await begun.json())
      const done = await showCode({ ticket, code }, from)
      const cookies = cookiesOf(done)
      return done.status === 200 && (await isIn(cookies)) ? cookies : undefined
    },
    /** A wrong password from an address that nobody knows. */
    guess: ({ nip, from }: { readonly nip: string; readonly from: string }) =>
      post(contract.signIn.path, { nip, password: 'tebakan' }, { 'x-forwarded-for': from }),
    async addPasskey(cookie: Cookies): Promise<SoftAuthenticator> {
      const asked = await post(contract.passkeyOptions.path, {}, { cookie })
      const { options } = v.parse(contract.passkeyOptions.response, await asked.json())
      const passkey = createSoftAuthenticator()
      const attestation = passkey.attest(options!, { origin: url })
      const added = await post(
        contract.addPasskey.path,
        { name: 'Ponsel', attestation },
        { cookie },
      )
      if (added.status !== 200) throw new Error(await added.text())
      return passkey
    },
    /** On a device that has never been here. */
    enterByPasskey: async (passkey: SoftAuthenticator, address: string) => {
      const done = await assert(passkey, address)
      return done.status === 200 && isIn(cookiesOf(done))
    },
  }
}

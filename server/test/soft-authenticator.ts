import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { ORIGIN, type Client } from './client.ts'

/** What an authenticator says of its owner and itself, besides the signature: each can be made wrong. */
export type Said = {
  readonly origin?: string
  readonly domain?: string
  readonly type?: string
  readonly isVerified?: boolean
  readonly isPresent?: boolean
  readonly counter?: number
  readonly crossOrigin?: boolean
  readonly userHandle?: string
  /** Flips a bit of the signature. */
  readonly isBogus?: boolean
}

const FLAG = { present: 0x01, verified: 0x04, attested: 0x40 } as const
const sha = (data: string | Uint8Array) => createHash('sha256').update(data).digest()
const b64 = (data: string | Uint8Array) => Buffer.from(data).toString('base64url')

export type SoftAuthenticator = ReturnType<typeof createSoftAuthenticator>

/** One passkey in memory, with a key of its own (ES256). It signs whatever it is told to, as a real one would not. */
export function createSoftAuthenticator({ counts = true }: { readonly counts?: boolean } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  const id = b64(credentialId)
  let counter = 0
  let handle = b64(randomBytes(16))

  const authData = ({ domain = 'localhost', ...said }: Said, attested?: Uint8Array) => {
    const flags =
      (said.isPresent === false ? 0 : FLAG.present) |
      (said.isVerified === false ? 0 : FLAG.verified) |
      (attested ? FLAG.attested : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(said.counter ?? (counts ? ++counter : 0))
    return Buffer.concat([
      sha(domain),
      Buffer.from([flags]),
      count,
      ...(attested ? [attested] : []),
    ])
  }
  const clientData = (type: string, challenge: string, said: Said) =>
    Buffer.from(
      JSON.stringify({
        type: said.type ?? type,
        challenge,
        origin: said.origin ?? ORIGIN,
        crossOrigin: said.crossOrigin ?? false,
      }),
    )
  const cose = () => {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const coordinate = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
    return isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    )
  }

  return {
    id,
    /** A new credential, attested by nobody. */
    attest(
      options: { readonly challenge: string; readonly user: { readonly id: string } },
      said: Said = {},
    ) {
      handle = options.user.id
      const length = Buffer.alloc(2)
      length.writeUInt16BE(credentialId.length)
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, cose()])
      const attestationObject = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, never>>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, never>()],
          ['authData', new Uint8Array(authData(said, attested))],
        ]),
      )
      return {
        id,
        response: {
          clientDataJSON: b64(clientData('webauthn.create', options.challenge, said)),
          attestationObject: b64(attestationObject),
          transports: ['internal'],
        },
      }
    },
    /** Signs a challenge. */
    assert({ challenge }: { readonly challenge: string }, said: Said = {}) {
      const client = clientData('webauthn.get', challenge, said)
      const data = authData(said)
      const signature = sign('sha256', Buffer.concat([data, sha(client)]), privateKey)
      if (said.isBogus) signature[signature.length - 1]! ^= 1
      return {
        id,
        response: {
          clientDataJSON: b64(client),
          authenticatorData: b64(data),
          signature: b64(signature),
          userHandle: said.userHandle ?? handle,
        },
      }
    },
  }
}

/** What a browser is asked for a new passkey of whoever is signed in there. */
export async function newPasskey(client: Client) {
  const answer = await client.send('POST', '/api/passkeys/options', {})
  const { options } = v.parse(contract.passkeyOptions.response, await answer.json())
  if (!options) throw new Error('this server takes no passkeys')
  return options
}

/** A passkey of whoever is signed in there. */
export async function givePasskey(
  client: Client,
  authenticator = createSoftAuthenticator(),
  name = 'Ponsel',
): Promise<SoftAuthenticator> {
  const attestation = authenticator.attest(await newPasskey(client))
  const answer = await client.send('POST', '/api/passkeys', { name, attestation })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return authenticator
}

/** What a browser is asked at the door, and the cookie that it is given to hold. */
export async function askedAtDoor(client: Client) {
  const answer = await client.send('POST', '/api/sign-in/passkey/options', {})
  const { options } = v.parse(contract.passkeySignInOptions.response, await answer.json())
  if (!options) throw new Error('this server takes no passkeys')
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { options, cookie }
}

import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { RequestOf } from '@jejak/shared/api/contract'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Challenges } from '../passkeys/challenges.ts'
import { findPasskey, noteUse, userHandleOf, type PasskeyRow } from '../passkeys/rows.ts'
import type { PasskeySite } from '../passkeys/site.ts'
import type { Person } from '../person.ts'
import type { Factor } from './factor.ts'

export type Assertion = RequestOf<'passkeySignIn'>['assertion']

type Parts = {
  readonly deps: Pick<ServerDeps, 'db' | 'now'>
  /** Null where passkeys cannot be: then none is right. */
  readonly site: PasskeySite | null
  readonly challenges: Challenges
  /** What its challenges are for: a passkey that says who it is, or that of somebody who is signed in. */
  readonly step: 'sign-in' | 'step-up'
}

/** A key that nobody holds the other half of: a passkey that is unknown costs the same work as a known one. */
const DUMMY: Pick<PasskeyRow, 'credential_id' | 'public_key'> = {
  credential_id: 'AAAA',
  public_key:
    'pQECAyYgASFYIB3e1ayCZSGYfcIsiTUTG8waoGLkLtjfgUOr8p61KDG3IlggWAr1agHZ2OLsZOif1_4Wg7fowc8tKW5CRPza-uO3_zw',
}

/**
 * A signature of a device that has asked for finger, face or PIN: what one has and what one is or knows, so it stands for
 * both steps of a sign-in. Without that asking it is refused.
 */
export const passkeyFactor = ({
  deps,
  site,
  challenges,
  step,
}: Parts): Factor<{ readonly assertion: Assertion }> => ({
  name: 'passkey',
  takes: (proof): proof is { readonly assertion: Assertion } => 'assertion' in proof,
  async verify({ person, secret = '' }, { assertion }) {
    if (site === null) return false
    const row = await findPasskey(deps.db.read, assertion.id)
    const said = readClientData(assertion)
    const isAsked =
      said !== undefined && (await challenges.use(said.challenge, `${step}:${secret}`))
    const judged = await judge(assertion, row, { ...site, signed: said?.signed ?? '' })
    if (judged === undefined || !isAsked || said.isFramed || !row || !person) return false
    if (!isOf(row, person)) return false
    const { userHandle } = assertion.response
    // A device that holds the passkeys of several people says whose this one is.
    if (userHandle !== undefined && userHandle !== userHandleOf(person)) return false
    const used = { counter: judged.counter, at: deps.now() }
    return (await deps.db.write((tx) => noteUse(tx, row, used))) || 'copied'
  },
})

/** Whose passkey it says it is. It has yet to prove it. */
export async function claimedBy(
  { db }: Pick<ServerDeps, 'db'>,
  { id }: Pick<Assertion, 'id'>,
): Promise<Person | undefined> {
  const row = await findPasskey(db.read, id)
  return row && { instansiId: row.instansiId, personId: row.personId }
}

/** What the browser says it was asked; undefined where nothing can be read. */
export function readClientData({
  response,
}: {
  readonly response: { readonly clientDataJSON: string }
}) {
  try {
    const { challenge, crossOrigin } = decodeClientDataJSON(response.clientDataJSON)
    return {
      /** As it was signed, and as it was issued. */
      signed: challenge,
      challenge: Buffer.from(challenge, 'base64url').toString(),
      isFramed: crossOrigin === true,
    }
  } catch {
    return undefined
  }
}

/** What the device counts, when the signature is right, made for this site, and by a person it has asked for. */
async function judge(
  { id, response }: Assertion,
  row: PasskeyRow | undefined,
  { origin, domain, signed }: PasskeySite & { readonly signed: string },
): Promise<{ readonly counter: number } | undefined> {
  const { credential_id, public_key } = row ?? DUMMY
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: bare(response),
        clientExtensionResults: {},
      },
      expectedChallenge: signed,
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      credential: {
        id: credential_id,
        publicKey: new Uint8Array(Buffer.from(public_key, 'base64url')),
        // The count is judged by the statement that writes it: here two answers at once would both pass.
        counter: -1,
      },
    })
    return verified ? { counter: authenticationInfo.newCounter } : undefined
  } catch {
    // The library throws at whatever is not as it should be; what that was is no business of whoever asks.
    return undefined
  }
}

/** Without the fields that are not there: the library knows no undefined. */
const bare = ({ userHandle, ...response }: Assertion['response']) => ({
  ...response,
  ...(userHandle !== undefined && { userHandle }),
})

const isOf = (row: Person, person: Person) =>
  row.instansiId === person.instansiId && row.personId === person.personId

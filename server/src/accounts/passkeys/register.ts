import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Actor, ServerDeps } from '../../platform/server-deps.ts'
import { readClientData } from '../factors/passkey.ts'
import type { Challenges } from './challenges.ts'
import { insertPasskey, listPasskeys, rowIdOf } from './rows.ts'
import type { PasskeySite } from './site.ts'

const RP_NAME = 'Jejak'
/** EdDSA, ES256 and RS256: what Node verifies without experiments, and every authenticator has one of. */
const ALGORITHMS = [-8, -7, -257]
/** Five minutes to find the phone: as long as a challenge is good. */
const TIMEOUT_MS = 5 * 60_000

type Parts = {
  readonly deps: ServerDeps
  readonly site: PasskeySite
  readonly challenges: Challenges
}

/** What a browser is asked for a new passkey: one that says by itself whose it is, and asks its owner first. */
export async function newPasskeyOptions(
  { deps, site, challenges }: Parts,
  actor: Actor,
): Promise<NonNullable<ResponseOf<'passkeyOptions'>['options']>> {
  const { name, nip } = await deps.db.read
    .selectFrom('person')
    .select(['name', 'nip'])
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const held = await listPasskeys(deps.db.read, actor)
  const options = await generateRegistrationOptions({
    rpName: RP_NAME,
    rpID: site.domain,
    userID: new Uint8Array(Buffer.from(actor.personId)),
    // Shown by the person's own device, which may hold those of several people.
    userName: `${name} · ${nip.slice(-4)}`,
    userDisplayName: name,
    challenge: challenges.issue(`add:${actor.sessionId}`),
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: held.map(toDescriptor),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const { rp, user, challenge, pubKeyCredParams, timeout = TIMEOUT_MS } = options
  return {
    rp: { name: rp.name, id: site.domain },
    user,
    challenge,
    pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ alg, type: 'public-key' })),
    timeout,
    attestation: 'none',
    excludeCredentials: held.map(toDescriptor),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
  }
}

/** Takes the new passkey in. Refused: not signed for what was asked, of another site, without asking its owner. */
export async function addPasskey(
  { deps, site, challenges }: Parts,
  actor: Actor,
  { name, attestation }: RequestOf<'addPasskey'>,
): Promise<Result<{ readonly id: string }, 'invalid' | 'conflict'>> {
  const said = readClientData(attestation)
  if (!said || !(await challenges.use(said.challenge, `add:${actor.sessionId}`))) {
    return fail('invalid')
  }
  const made = said.isFramed ? undefined : await judge(site, said.signed, attestation)
  if (!made) return fail('invalid')
  const { credential, credentialBackedUp } = made
  const id = rowIdOf(credential.id)
  const isNew = await deps.db.write((tx) =>
    insertPasskey(tx, {
      instansiId: actor.instansiId,
      personId: actor.personId,
      id,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: (attestation.response.transports ?? []).join(','),
      name,
      created_at: deps.now(),
      used_at: null,
      is_synced: credentialBackedUp ? 1 : 0,
    }),
  )
  return isNew ? ok({ id }) : fail('conflict')
}

/** What a browser is asked for a passkey; without any named, whichever it has for this site. */
export async function passkeyQuestion(
  site: PasskeySite,
  challenge: string,
  allowed: readonly Descriptor[] = [],
): Promise<NonNullable<ResponseOf<'passkeySignInOptions'>['options']>> {
  const asked = await generateAuthenticationOptions({
    rpID: site.domain,
    challenge,
    timeout: TIMEOUT_MS,
    userVerification: 'required',
  })
  return {
    challenge: asked.challenge,
    rpId: site.domain,
    timeout: TIMEOUT_MS,
    userVerification: 'required',
    ...(allowed.length > 0 && { allowCredentials: [...allowed] }),
  }
}

type Descriptor = {
  readonly id: string
  readonly type: 'public-key'
  readonly transports: string[]
}

export const toDescriptor = ({
  credential_id,
  transports,
}: {
  readonly credential_id: string
  readonly transports: string
}): Descriptor => ({
  id: credential_id,
  type: 'public-key',
  transports: transports.split(',').filter((each) => each !== ''),
})

async function judge(
  { origin, domain }: PasskeySite,
  signed: string,
  { id, response }: RequestOf<'addPasskey'>['attestation'],
) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: {
          clientDataJSON: response.clientDataJSON,
          attestationObject: response.attestationObject,
        },
        clientExtensionResults: {},
      },
      expectedChallenge: signed,
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    return verified ? registrationInfo : undefined
  } catch {
    // The library throws at whatever is not as it should be.
    return undefined
  }
}

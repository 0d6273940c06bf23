import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'
import type { ResponseOf, RequestOf } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'

/** Why the device gave nothing. `held`: it has one of this account. */
export type NoPasskey = 'cancelled' | 'held' | 'failed'

type NewOptions = NonNullable<ResponseOf<'passkeyOptions'>['options']>
type Question = NonNullable<ResponseOf<'passkeySignInOptions'>['options']>

/** Asks the device for a new passkey; its owner is asked by the device. */
export async function makePasskey(
  optionsJSON: NewOptions,
): Promise<Result<RequestOf<'addPasskey'>['attestation'], NoPasskey>> {
  return attempt(async () => {
    const { id, response } = await startRegistration({ optionsJSON })
    const { clientDataJSON, attestationObject, transports } = response
    return {
      id,
      response: { clientDataJSON, attestationObject, ...(transports && { transports }) },
    }
  })
}

/** Asks the device for a passkey that it has. */
export async function showPasskey({
  allowCredentials,
  ...question
}: Question): Promise<Result<RequestOf<'passkeySignIn'>['assertion'], NoPasskey>> {
  return attempt(async () => {
    const optionsJSON = { ...question, ...(allowCredentials && { allowCredentials }) }
    const { id, response } = await startAuthentication({ optionsJSON })
    const { authenticatorData, clientDataJSON, signature, userHandle } = response
    return {
      id,
      response: { authenticatorData, clientDataJSON, signature, ...(userHandle && { userHandle }) },
    }
  })
}

async function attempt<Value>(ask: () => Promise<Value>): Promise<Result<Value, NoPasskey>> {
  try {
    return ok(await ask())
  } catch (error) {
    const isHeld =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
    if (isHeld) return fail('held')
    const name = error instanceof Error ? error.name : ''
    // Browsers say the same of a person who says no, of one who waits too long, and of no passkey at all.
    return fail(name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed')
  }
}

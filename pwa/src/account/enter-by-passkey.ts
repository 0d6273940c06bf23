import type { Me } from '@jejak/shared/org/me'
import { factorsContract } from '@jejak/shared/api/routes/factors'
import { fail, ok, type Result } from '@jejak/shared/result'
import { atDoor, tellLeft } from '../data/leaving.ts'
import { failureText } from '../screen/failure-text.ts'
import { callRow } from '../sync/http.ts'
import { showPasskey } from './ask-passkey.ts'
import { passkeyText } from './passkey-text.ts'

/** Signs in by a passkey, without a NIP. Refused with the sentence for it. */
export async function enterByPasskey(
  isShared: boolean,
  onEnter: (me: Me) => Promise<void>,
): Promise<Result<null, string>> {
  // Whoever left before goes first: their session is to end by their own cookie.
  await tellLeft()
  const asked = await callRow(factorsContract.passkeySignInOptions, {})
  if (!asked.ok) return fail(failureText(asked.reason))
  if (!asked.value.options) return fail(passkeyText('trouble.address'))
  const shown = await showPasskey(asked.value.options)
  if (!shown.ok) return fail(passkeyText(`failed.${shown.reason}`))
  const assertion = shown.value
  return atDoor(async () => {
    const input = { assertion, ...(isShared && { isShared }) }
    const answer = await callRow(factorsContract.passkeySignIn, input)
    if (answer.ok) {
      await onEnter(answer.value)
      return ok(null)
    }
    const isUnknown = answer.reason.code === 'sign-in-failed'
    return fail(isUnknown ? passkeyText('failed.unknown') : failureText(answer.reason))
  })
}

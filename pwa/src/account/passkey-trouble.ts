/** Why passkeys cannot be here: how the page is reached, or what it is opened with. */
export type PasskeyTrouble = 'address' | 'insecure' | 'browser'

type Page = {
  readonly hostname: string
  readonly isSecure: boolean
  readonly isKnown: boolean
}

/** Null where they can be. Browsers make passkeys for a domain name, on a secure connection, and not all of them do. */
export function passkeyTroubleOf({ hostname, isSecure, isKnown }: Page): PasskeyTrouble | null {
  if (/^[\d.]+$|^\[/.test(hostname)) return 'address'
  if (!isSecure) return 'insecure'
  return isKnown ? null : 'browser'
}

export const passkeyTrouble = (): PasskeyTrouble | null =>
  passkeyTroubleOf({
    hostname: location.hostname,
    isSecure: isSecureContext,
    isKnown: 'PublicKeyCredential' in window && 'credentials' in navigator,
  })

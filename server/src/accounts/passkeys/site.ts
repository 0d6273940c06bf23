import { isIP } from 'node:net'

/** Where passkeys are good: the exact origin, and the domain name that they are made for. */
export type PasskeySite = { readonly origin: string; readonly domain: string }

/** Null where people reach the server by an IP address: browsers make passkeys for a domain name alone. */
export function passkeySiteOf(publicUrl: string): PasskeySite | null {
  const { origin, hostname } = new URL(publicUrl)
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return isAddress ? null : { origin, domain: hostname }
}

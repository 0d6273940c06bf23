import type { CaptureTable } from './adapter.ts'

/** Hosts where people sign in, whoever's they are: nothing is looked at there. */
const SIGN_IN = /^(?:sso|login|signin|accounts?|auth|id|idp)[.-]/

export const isSignInHost = (hostname: string): boolean => SIGN_IN.test(hostname)

/** Exact names; `*.zoom.us` is any name below zoom.us. A pattern over the whole URL could be fooled. */
export const isHostOf = ({ hosts }: CaptureTable, hostname: string): boolean =>
  !isSignInHost(hostname) &&
  hosts.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host,
  )

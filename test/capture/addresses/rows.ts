import { ADAPTERS } from '../../fixtures/adapters.ts'

/**
 * Which app an address belongs to, written from the permission rows and on purpose not with the
 * product's code: no URL parser, no pattern, only names that are equal or end alike.
 */
const rows = ADAPTERS.flatMap(({ app, hosts }) => hosts.map((host) => ({ app, host })))

const EXACT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rows.filter(({ host }) => !host.startsWith('*.')).map(({ app, host }) => [host, app]),
  ),
  // Added by the person.
  'aplikasi.contohkab.go.id': 'site:aplikasi.contohkab.go.id',
}
const BELOW: Readonly<Record<string, string>> = Object.fromEntries(
  rows.filter(({ host }) => host.startsWith('*.')).map(({ app, host }) => [host.slice(2), app]),
)
const SIGN_IN = ['sso', 'login', 'signin', 'account', 'accounts', 'auth', 'id', 'idp']

export const WATCHED_HOSTS: readonly string[] = Object.keys(EXACT)
export const WATCHED_APPS: readonly string[] = [
  ...new Set([...Object.values(EXACT), ...Object.values(BELOW)]),
]

/** The truth about an address, known because it was put together from these parts. */
export type Parts = {
  readonly scheme: string
  /** As the browser writes it after reading the address. */
  readonly host: string
  readonly port: string
}

export function appOf({ scheme, host, port }: Parts): string | undefined {
  if (scheme !== 'https' || port !== '') return undefined
  const first = host.split('.')[0]?.split('-')[0] ?? ''
  const isSignIn = SIGN_IN.includes(first) && host !== first
  if (isSignIn) return undefined
  const exact = Object.hasOwn(EXACT, host) ? EXACT[host] : undefined
  if (exact !== undefined) return exact
  for (const [end, app] of Object.entries(BELOW)) {
    const before = host.slice(0, host.length - end.length)
    if (before.length > 1 && before.endsWith('.') && before + end === host) return app
  }
  return undefined
}

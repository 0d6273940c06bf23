import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

/** What one app may keep of its URLs; everything that is not named is dropped. */
export type UrlRule = {
  readonly query?: readonly string[]
  /** Named parts of the fragment, such as `gid` or `slide`. */
  readonly fragment?: readonly string[]
  /** Keep long opaque path parts: file ids of an app whose links are worth nothing without them. */
  readonly ids?: boolean
  readonly canonical?: CanonicalPath
}

/**
 * Replacements, one after the other, that bring every path of an app to one form and cut what may not be
 * kept: account numbers, share tokens. An app that has them vouches for its ids, so no part is cut for
 * looking opaque.
 */
export type CanonicalPath = readonly (readonly [from: RegExp, to: string])[]

export type UrlRefusal = 'not-a-url' | 'not-https' | 'bearer-host'

/** Names that carry secrets, searches or people, whatever an adapter allows. */
const NEVER =
  /^(?:token|access_token|id_token|code|state|session_state|nonce|sig|signature|x-amz-.*|x-goog-.*|pwd|tk|zak|e|resourcekey|key|auth|otp|ticket|samlresponse|authuser|q|search|email|usp|ouid|rtpof|sd|pli|passw.*|uname)$/i

/** Hosts whose URLs open the document for whoever holds them. */
const BEARER_HOSTS = [
  /^s3\.arsip\.go\.id$/,
  /(?:^|\.)googleusercontent\.com$/,
  /(?:^|\.)officeapps\.live\.com$/,
]
const isPresigned = (url: URL) => [...url.searchParams.keys()].some((key) => /^x-amz-/i.test(key))

function isBearer(url: URL): boolean {
  if (BEARER_HOSTS.some((host) => host.test(url.hostname))) return true
  return isPresigned(url)
}

const isSecretPart = (part: string) => /^[\w\-=+%.~]{20,}$/.test(part) && /\d/.test(part)

/** The path as it may be kept: in the app's canonical form where it has one, else without opaque parts. */
function safePath({ pathname }: URL, { ids, canonical }: UrlRule): string {
  const path = (canonical ?? []).reduce((left, [from, to]) => left.replace(from, to), pathname)
  if (ids || canonical) return path
  return path
    .split('/')
    .map((part) => (isSecretPart(part) ? '…' : part))
    .join('/')
}

function kept(params: URLSearchParams, names: readonly string[]): string {
  const out = new URLSearchParams()
  for (const name of names) {
    const value = NEVER.test(name) ? null : params.get(name)
    if (value !== null && !/^https?:/i.test(value)) out.set(name, value)
  }
  return out.toString()
}

/**
 * A URL that may be stored and shown: https only, no user, no default port, only the query keys and
 * fragment parts the caller names, no secrets in the path, one canonical form. Hosts that hand out
 * bearer links are refused. Idempotent for a given rule.
 */
export function sanitiseUrl(raw: string, rule: UrlRule = {}): Result<string, UrlRefusal> {
  if (!URL.canParse(raw)) return fail('not-a-url')
  const url = new URL(raw)
  if (url.protocol !== 'https:') return fail('not-https')
  if (isBearer(url)) return fail('bearer-host')
  const query = kept(url.searchParams, rule.query ?? [])
  const fragment = kept(new URLSearchParams(url.hash.slice(1)), rule.fragment ?? [])
  const clean = new URL(url.origin)
  clean.pathname = safePath(url, rule)
  clean.search = query
  clean.hash = fragment
  return ok(clean.href)
}

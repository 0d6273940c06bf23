import { fileNameOf } from '../../evidence/file-name.ts'
import type { Rule } from '../problems.ts'

/**
 * Evidence must open for the supervisor and must not leak: https only, no user or password in the address
 * (`https://bank.go.id@evil.test` reads like the bank), a host with a dot. An evidence file is no link.
 */
export const badLink: Rule = (entry) =>
  entry.evidence
    .filter((item) => fileNameOf(item.url) === undefined && !isSafeLink(item.url))
    .map((item) => ({ code: 'bad-link', level: 'stop', params: { link: item.url.slice(0, 80) } }))

/** True for an https address with a dotted host and without user or password. */
export function isSafeLink(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.')
  )
}

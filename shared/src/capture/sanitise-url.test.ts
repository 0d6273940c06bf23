import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalPath } from './sanitise-url.ts'
import { sanitiseUrl } from './sanitise-url.ts'

const clean = (url: string, rule = {}) => {
  const result = sanitiseUrl(url, rule)
  return result.ok ? result.value : result.reason
}

describe('sanitiseUrl', () => {
  it('brings a path to the canonical form of its app, whose ids stay, and drops query and fragment', () => {
    const canonical: CanonicalPath = [
      [/\/u\/\d+(?=\/|$)/, ''],
      [/\/preview$/, '/edit'],
    ]
    const url = 'https://x.go.id/u/1/d/1AbC_d-9xyz1AbC_d-9xyz/preview?usp=sharing#heading=h.1'
    expect(clean(url, { canonical })).toBe('https://x.go.id/d/1AbC_d-9xyz1AbC_d-9xyz/edit')
  })

  it('keeps only what the caller names', () => {
    const url = 'https://docs.google.com/spreadsheets/d/1AbC/edit?gid=7&token=T#gid=7&range=A1'
    expect(clean(url, { fragment: ['gid'] })).toBe(
      'https://docs.google.com/spreadsheets/d/1AbC/edit#gid=7',
    )
  })

  it('never keeps a secret, whatever the caller names', () => {
    const rule = { query: ['token', 'id', 'X-Amz-Signature', 'e'], fragment: ['access_token'] }
    expect(clean('https://x.go.id/a?token=S&id=7&e=S#access_token=S', rule)).toBe(
      'https://x.go.id/a?id=7',
    )
  })

  it('cuts share tokens and long opaque parts of the path', () => {
    const canonical: CanonicalPath = [[/^(\/design\/[^/]+)(?:\/.*)?$/, '$1/']]
    expect(clean('https://x.go.id/design/DAx/CANARY_SHARE/edit?x=1', { canonical })).toBe(
      'https://x.go.id/design/DAx/',
    )
    expect(clean('https://x.go.id/berkas/a1b2c3d4e5f6a1b2c3d4e5f6')).toBe(
      'https://x.go.id/berkas/%E2%80%A6',
    )
  })

  it.each([
    ['https://s3.arsip.go.id/srikandi-prod/naskah-view/x.pdf?X-Amz-Signature=S', 'bearer-host'],
    ['https://bucket.s3.amazonaws.com/x?X-Amz-Credential=S', 'bearer-host'],
    ['https://lh3.googleusercontent.com/d/x', 'bearer-host'],
    ['https://word-edit.officeapps.live.com/we', 'bearer-host'],
    ['blob:https://docs.google.com/1', 'not-https'],
    ['data:text/html,x', 'not-https'],
    ['http://x.go.id/', 'not-https'],
    ['no url', 'not-a-url'],
  ])('refuses %s', (url, reason) => {
    expect(clean(url)).toBe(reason)
  })

  it('never lets user, password, unnamed query or fragment through, and is idempotent', () => {
    const part = fc.stringMatching(/^[\w.-]{1,30}$/)
    const web = fc
      .tuple(part, fc.array(part, { maxLength: 3 }), part, part)
      .map(
        ([host, path, query, fragment]) =>
          `https://${host.replace(/[^a-z0-9]/gi, 'x')}.go.id/${path.join('/')}?a=${query}#${fragment}`,
      )
    const url = fc.tuple(part, part, web, part, part).map(([user, password, base, key, value]) => {
      const parsed = new URL(base)
      parsed.username = user
      parsed.password = password
      parsed.searchParams.set(key, value)
      return parsed.href
    })
    fc.assert(
      fc.property(url, (raw) => {
        const result = sanitiseUrl(raw)
        if (!result.ok) return
        const out = new URL(result.value)
        expect([out.protocol, out.username, out.password, out.search, out.hash, out.port]).toEqual([
          'https:',
          '',
          '',
          '',
          '',
          new URL(raw).port,
        ])
        expect(sanitiseUrl(result.value)).toEqual(result)
      }),
    )
  })
})

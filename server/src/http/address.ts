import { isIPv4, isIPv6 } from 'node:net'
import type { HttpContext } from './environment.ts'

/**
 * The caller's address as limits count it. `X-Forwarded-For` is believed only as far as our own proxies wrote it: with
 * n of them the n-th entry from the right, because everything left of it is whatever the caller claims.
 */
export function addressOf(c: HttpContext, trustedProxies: number): string {
  const socket = c.env?.incoming?.socket.remoteAddress ?? 'local'
  if (trustedProxies === 0) return countedAs(socket)
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return countedAs(hops.at(-trustedProxies) || socket)
}

/** Longer than any address; what is no address is whatever somebody wrote. */
const LONGEST = 64
const IN_BRACKETS = /^\[(.*)\](?::\d+)?$/
const WITH_PORT = /^([\d.]+):\d+$/

/**
 * Whom an address stands for: an IPv4 address for itself, however it is written; an IPv6 one for its /64, because one
 * subscriber has all of that and could guess from as many addresses as they like. Anything else for its beginning.
 */
export function countedAs(written: string): string {
  const bare = IN_BRACKETS.exec(written)?.[1] ?? WITH_PORT.exec(written)?.[1] ?? written
  const [address = ''] = bare.split('%')
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return written.slice(0, LONGEST)
  const groups = groupsOf(address)
  return (
    ipv4In(groups) ??
    `${groups
      .slice(0, 4)
      .map((group) => group.toString(16))
      .join(':')}::/64`
  )
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [head = [], tail] = address.split('::').map((half) =>
    half
      .split(':')
      .filter((group) => group !== '')
      .flatMap((group) => (isIPv4(group) ? pairsOf(group) : [Number.parseInt(group, 16)])),
  )
  if (!tail) return head
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail]
}

function pairsOf(ipv4: string): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number)
  return [a * 256 + b, c * 256 + d]
}

/** Mapped (RFC 4291 §2.5.5.2), translated (RFC 6052 §2.1) or 6to4 (RFC 3056 §2). */
function ipv4In(groups: readonly number[]): string | undefined {
  const before = groups.slice(0, 6).join()
  if (before === [0, 0, 0, 0, 0, 0xffff].join()) return toIpv4(groups.slice(6))
  if (before === [0x64, 0xff9b, 0, 0, 0, 0].join()) return toIpv4(groups.slice(6))
  if (groups[0] === 0x2002) return toIpv4(groups.slice(1, 3))
  return undefined
}

const toIpv4 = (pairs: readonly number[]): string =>
  pairs.flatMap((pair) => [pair >> 8, pair & 255]).join('.')

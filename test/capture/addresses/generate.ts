import type { Chance } from '../../sync-fuzz/chance.ts'
import { WATCHED_HOSTS } from './rows.ts'
import type { Parts } from './rows.ts'

export type Address = Parts & { readonly text: string; readonly trick: string }

type Trick = (host: string, chance: Chance) => Omit<Address, 'trick'>

const https = (text: string, host: string, port = ''): Omit<Address, 'trick'> => ({
  text: `https://${text}`,
  scheme: 'https',
  host,
  port,
})
const other = (text: string, scheme: string): Omit<Address, 'trick'> => ({
  text,
  scheme,
  host: '',
  port: '',
})

const EVIL = [
  'attacker.test',
  'evil.example',
  'xn--80ak6aa92e.com',
  'contoh.co.id',
  'go.id.evil.test',
]
const LOOK_ALIKE: Readonly<Record<string, string>> = { o: 'о', a: 'а', e: 'е', c: 'с', i: 'і' }
/** What the browser makes of these letters in a host name. */
const PUNYCODE = (text: string) => new URL(`https://${text}`).hostname
const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)

const evil = (chance: Chance) => chance.pick(EVIL) ?? 'attacker.test'
const randomCase = (text: string, chance: Chance) =>
  text.replace(/[a-z]/g, (char) => (chance.happens(0.5) ? char.toUpperCase() : char))
const part = (chance: Chance) =>
  chance
    .next()
    .toString(36)
    .slice(2, 2 + chance.below(9) + 1)

/** Each makes one address of a watched host, or one that would like to be taken for it. */
const TRICKS: Readonly<Record<string, Trick>> = {
  plain: (host) => https(host, host),
  'upper case': (host, chance) => https(randomCase(host, chance), host),
  'default port': (host) => https(`${host}:443`, host),
  'another port': (host, chance) => {
    const port = String(1 + chance.below(65_000))
    return https(`${host}:${port}`, host, port === '443' ? '' : port)
  },
  'user before the host': (host, chance) => https(`${part(chance)}:${part(chance)}@${host}`, host),
  'host as user': (host, chance) => {
    const real = evil(chance)
    return https(`${host}${chance.happens(0.5) ? ':443' : ''}@${real}`, real)
  },
  'backslash and user': (host, chance) => {
    const real = evil(chance)
    return https(`${real}\\@${host}`, real)
  },
  'host in front': (host, chance) => {
    const real = `${host}.${evil(chance)}`
    return https(real, PUNYCODE(real))
  },
  'host behind a hyphen': (host, chance) => {
    const real = `${part(chance)}-${host}`
    return https(real, real)
  },
  'letters in front': (host, chance) => {
    const real = `${part(chance)}x${host}`
    return https(real, real)
  },
  'another end': (host, chance) => {
    const real = `${host}${chance.pick(['x', '-a', '.co', '0'])}`
    return https(real, real)
  },
  'dot to letter': (host) => {
    const real = host.replace('.', 'x')
    return https(real, real)
  },
  below: (host, chance) => {
    const real = `${part(chance)}.${host}`
    return https(real, real)
  },
  'below shared names': (_, chance) => {
    const end = chance.pick(['zoom.us', 'sharepoint.com']) ?? 'zoom.us'
    const real = `${chance.pick(['us05web', 'instansi', 'a.b', 'login', 'id', 'sso-x', 'evil'])}${chance.pick(['.', '.', '.', '', '-'])}${end}`
    return https(real, real)
  },
  'parent of a host': (host) => {
    const real = host.split('.').slice(1).join('.')
    return https(real, real)
  },
  'sign-in': (host, chance) => {
    const name = chance.pick(['sso', 'login', 'signin', 'account', 'accounts', 'auth', 'id', 'idp'])
    const real = `${name}${chance.pick(['.', '-'])}${chance.happens(0.5) ? host : 'google.com'}`
    return https(real, real)
  },
  'trailing dot': (host) => https(`${host}.`, `${host}.`),
  'foreign letters': (host) => {
    const real = host.replace(/[oaeci]/, (char) => LOOK_ALIKE[char] ?? char)
    return https(real, PUNYCODE(real))
  },
  'wide letters': (host) => https(host.replace(/[a-z]/, wide), host),
  'wide dot': (host) => https(host.replace('.', '。'), host),
  'percent in the host': (host) => https(host.replace('.', '%2E'), host),
  'percent that breaks the host': (host, chance) =>
    other(`https://${host}%00.${evil(chance)}/`, 'broken'),
  'tab in the host': (host) => https(host.replace('.', '.\t'), host),
  'backslashes for slashes': (host) => ({ ...https(host, host), text: `https:\\\\${host}` }),
  'one slash': (host) => ({ ...https(host, host), text: `https:/${host}` }),
  http: (host) => ({ text: `http://${host}`, scheme: 'http', host, port: '' }),
  'other schemes': (host, chance) => {
    const scheme = chance.pick(['ws', 'wss', 'ftp', 'httpss', 'chrome-extension', 'file']) ?? 'ws'
    return { text: `${scheme}://${host}`, scheme, host, port: '' }
  },
  nested: (host, chance) => {
    const scheme =
      chance.pick(['blob', 'filesystem', 'view-source', 'javascript', 'data']) ?? 'blob'
    return other(`${scheme}:https://${host}`, scheme)
  },
  about: (_, chance) => other(`about:${chance.pick(['blank', 'srcdoc', 'newtab'])}`, 'about'),
  'host in the path': (host, chance) => {
    const real = evil(chance)
    return https(`${real}/${chance.happens(0.5) ? 'https://' : ''}${host}`, real)
  },
  'host in the query': (host, chance) => {
    const real = evil(chance)
    return https(`${real}/?next=https://${host}&@${host}`, real)
  },
  'host in the fragment': (host, chance) => {
    const real = evil(chance)
    return https(`${real}/#@${host}`, real)
  },
  'number for a name': (_, chance) => {
    const [text, host] = chance.pick([
      ['127.0.0.1', '127.0.0.1'],
      ['0x7f.1', '127.0.0.1'],
      ['2130706433', '127.0.0.1'],
      ['[::1]', '[::1]'],
      ['[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
    ] as const) ?? ['[::1]', '[::1]']
    return https(text, host)
  },
}
export const TRICK_NAMES = Object.keys(TRICKS)

/** One address, of whatever kind comes up, with a random path, query and fragment behind it. */
export function makeAddress(chance: Chance): Address {
  const trick = chance.pick(TRICK_NAMES) ?? 'plain'
  const host = chance.pick(WATCHED_HOSTS) ?? ''
  const made = TRICKS[trick]?.(host, chance) ?? https(host, host)
  const path = `/${part(chance)}${chance.happens(0.3) ? `/d/${part(chance)}%2f` : ''}`
  const query = chance.happens(0.3)
    ? `?${part(chance)}=${encodeURIComponent(`https://${host}`)}`
    : ''
  const fragment = chance.happens(0.2) ? `#${part(chance)}@${host}` : ''
  const isWhole = made.scheme === 'about' || made.text.includes('?') || made.text.includes('#')
  return { ...made, trick, text: isWhole ? made.text : made.text + path + query + fragment }
}

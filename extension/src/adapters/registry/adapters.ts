import site from '../site.ts'
import type { Adapter } from '../../engine/adapter.ts'
import { isHostOf, isSignInHost } from '../../engine/host.ts'
import { withoutSwitchedOff } from '../../engine/switched-off.ts'

const found = import.meta.glob<Adapter>(['../*.ts', '!../*.test.ts'], {
  eager: true,
  import: 'default',
})

/** Every app there is: a file in `adapters/` is enough. Sites the person added are not among them. */
export const adapters: readonly Adapter[] = Object.values(found)
  .flatMap((adapter) => withoutSwitchedOff(adapter) ?? [])
  .filter(({ app }) => app !== site.app)

const SITE = 'site:'

/** The app of a host that nobody wrote a table for. */
export const siteApp = (hostname: string): string => `${SITE}${hostname}`

export const isSiteApp = (app: string): boolean => app.startsWith(SITE)

/** The table of an added site, made for its host. */
const siteAdapter = (hostname: string): Adapter => ({
  ...site,
  app: siteApp(hostname),
  name: hostname,
  hosts: [hostname],
})

/**
 * The adapter of an address over https, by its host. An address that belongs to no app has the plain
 * table of its own site; whether that one was added is for the caller to know.
 */
export function adapterFor(url: string): Adapter | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname, port } = new URL(url)
  if (protocol !== 'https:' || port !== '' || hostname === '') return undefined
  if (isSignInHost(hostname)) return undefined
  return adapters.find((adapter) => isHostOf(adapter, hostname)) ?? siteAdapter(hostname)
}

export function adapterOf(app: string): Adapter | undefined {
  if (isSiteApp(app)) return siteAdapter(app.slice(SITE.length))
  return adapters.find((adapter) => adapter.app === app)
}

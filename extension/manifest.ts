import { readdirSync } from 'node:fs'
import type { UserManifest } from 'wxt'
import type { Adapter } from './src/engine/adapter.ts'
import { withoutSwitchedOff } from './src/engine/switched-off.ts'

/**
 * Hosts that may be asked for, one exact origin at a time and on a click: an agency's own Jejak, and
 * sites a person adds. Government agencies live under go.id and state universities under ac.id, so the
 * whole web is not needed. An agency with another name adds it here in its own build.
 */
const OWN_HOSTS = ['https://*.go.id/*', 'https://*.ac.id/*', 'http://localhost/*']

/** Read and filled only when the person asks, in the panel; never recorded. So it is no adapter, but a row of its own. */
const BKN_HOSTS = ['https://kinerja.bkn.go.id/*']

const PERMISSIONS = ['storage', 'alarms', 'idle', 'scripting', 'unlimitedStorage']

/**
 * Firefox cannot ask the person to show us the page in front, as Chromium can. There the press on our button shows it,
 * until it is left: enough to name the Jejak that is to be paired.
 */
const FIREFOX_PERMISSIONS = [...PERMISSIONS, 'activeTab']

const ADAPTERS = new URL('./src/adapters/', import.meta.url)

/** Every adapter of a folder. They are tables, so they can be read without a browser. */
export async function readAdapters(folder = ADAPTERS): Promise<Adapter[]> {
  const files = readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name))
  const all = await Promise.all(
    files.map(async (name) => {
      const module: { default: Adapter } = await import(new URL(name, folder).href)
      return module.default
    }),
  )
  return all.flatMap((adapter) => withoutSwitchedOff(adapter) ?? [])
}

/** One row for each host of an app. */
async function appHosts(): Promise<string[]> {
  const adapters = await readAdapters()
  return adapters.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`))
}

/** The manifest of each build. The e2e build differs in one thing: its hosts are granted at install. */
export async function makeManifest(build: {
  readonly browser: string
  readonly mode: string
}): Promise<UserManifest> {
  const hosts = [...(await appHosts()), ...BKN_HOSTS, ...OWN_HOSTS]
  const isFirefox = build.browser === 'firefox'
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: isFirefox ? FIREFOX_PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    ...(build.mode === 'e2e' ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
    incognito: 'not_allowed',
    // Nothing of this extension may speak to the network, whatever code ends up in it.
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_name__' },
    ...(isFirefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jejak@jejak.go.id',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The declaration above is understood there from this version on.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121' }),
  }
}

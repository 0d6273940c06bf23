import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { adapterOf, isSiteApp } from '../adapters/registry/adapters.ts'
import { scriptsOf } from '../engine/capabilities.ts'
import { CONSENT_TEXT, readSettings, type Settings } from '../settings/settings.ts'

/** By the whole origin: a pattern has no port, and another Jejak on the same host is another page to start in. */
const handoffId = (origin: string) => `handoff-${origin}`
/** Written by the build for each adapter, so its path is not among those WXT knows. */
const tableOf = (app: string) => `/adapters/${app.split(':')[0]}.js` as ScriptPublicPath
const appId = (app: string) => `app-${app}`

export const appOrigins = (app: string): string[] =>
  adapterOf(app)?.hosts.map((host) => `https://${host}/*`) ?? []

/** A match pattern has no port; the script on the page compares the whole origin. */
export const pagePattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

type Wanted = {
  readonly id: string
  readonly matches: string[]
  readonly files: readonly ScriptPublicPath[]
  readonly allFrames?: boolean
  /** Also in frames of tabs that are open already: there the browser asks for no address but the tab's. */
  readonly startsInFrames?: boolean
}

/**
 * Brings the registered content scripts in line with what the person switched on and the browser
 * allows, and starts them in pages that are open already.
 * @param options.restart after an install or update: all are registered and started anew
 */
export async function syncScripts(options: { readonly restart: boolean }): Promise<void> {
  const wanted = await wantedScripts(await readSettings())
  const registered = await browser.scripting.getRegisteredContentScripts()
  const known = new Map(registered.map((script) => [script.id, script.matches?.join()]))
  // After an update the files may have other names, and whether registrations outlive it differs by browser.
  const isKept = (one: Wanted) => !options.restart && known.get(one.id) === one.matches.join()
  const surplus = registered
    .map(({ id }) => id)
    .filter((id) => !wanted.some((one) => one.id === id && isKept(one)))
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus })
  for (const one of wanted) {
    if (isKept(one)) continue
    await browser.scripting.registerContentScripts([
      {
        id: one.id,
        matches: one.matches,
        js: one.files.map((file) => file.slice(1)),
        runAt: 'document_start',
        allFrames: one.allFrames === true,
        persistAcrossSessions: true,
      },
    ])
    await startInOpenTabs(one)
  }
}

async function wantedScripts(settings: Settings): Promise<Wanted[]> {
  if (settings.consent?.text !== CONSENT_TEXT) return []
  const apps = settings.isOn ? settings.apps.filter((app) => !adapterOf(app)?.timeOnly) : []
  const all: Wanted[] = [
    ...apps.map((app): Wanted => ({
      id: appId(app),
      matches: appOrigins(app),
      files: filesOf(app),
      allFrames: adapterOf(app)?.frames === true,
      // The table of an added site knows no host of its own, and would take any frame for its page.
      startsInFrames: adapterOf(app)?.frames === true && !isSiteApp(app),
    })),
    { id: handoffId(settings.page), matches: [pagePattern(settings.page)], files: ['/handoff.js'] },
  ]
  const granted = await Promise.all(all.map(({ matches }) => isGranted(matches)))
  return all.filter((_, index) => granted[index])
}

/** A page gets the table of its app, and the scripts that read it. */
function filesOf(app: string): ScriptPublicPath[] {
  const adapter = adapterOf(app)
  return [tableOf(app), ...(adapter ? scriptsOf(adapter).map((name) => `/${name}` as const) : [])]
}

async function isGranted(origins: string[]): Promise<boolean> {
  return origins.length > 0 && browser.permissions.contains({ origins })
}

async function startInOpenTabs({ matches, files, startsInFrames }: Wanted): Promise<void> {
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded) continue
    try {
      await browser.scripting.executeScript({
        target: { tabId: tab.id, allFrames: startsInFrames === true },
        files: [...files],
      })
    } catch {
      // The tab was closed or shows an error page meanwhile; its next page starts the script itself.
    }
  }
}

import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import type { Adapter } from '@jejak/extension/engine/adapter'
import { ADAPTERS } from '../fixtures/adapters.ts'
import { openBrowser } from '../fixtures/browser.ts'
import { hearMessages, noteCanaries, plantCanaries } from '../fixtures/canaries.ts'
import { captureLogOf } from '../fixtures/capture-log.ts'
import type { CaptureLog } from '../fixtures/capture-log.ts'
import { requireE2eBuild } from '../fixtures/extension-build.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import type { ExtensionClock } from '../fixtures/extension-clock.ts'
import { openInstalled } from '../fixtures/installed-extension.ts'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'
import { test as base } from '../fixtures/sites.ts'
import { SOON } from '../fixtures/soon.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { resolverRules } from '../sites/serve.ts'
import type { Sites } from '../sites/serve.ts'

/** One computer with every app switched on, shared by the tests of a worker. */
type Office = {
  readonly extension: InstalledExtension
  readonly clock: ExtensionClock
  readonly log: CaptureLog
  openTab(this: void): Promise<Page>
}

/** What may not have happened in any test. */
type Witness = {
  readonly spoken: readonly string[]
  readonly planted: () => number
  readonly heard: () => Promise<string>
}

type Desk = Office & {
  readonly sites: Sites
  /** The tab in front. */
  readonly page: Page
  suggestions(this: void): Promise<readonly Suggestion[]>
  /** Waits until what is in front was recorded as this. */
  untilFront(this: void, expected: Record<string, unknown>): Promise<void>
}

/** Sites of the replicas that the person added. */
const SITES = ['site:aplikasi.contohkab.go.id', 'site:jdih.contohkab.go.id']
const appsOf = (adapters: readonly Adapter[]) => adapters.map(({ app }) => app)

/** Apps whose pages have a script; the others are switched on with them. */
const WITH_SCRIPT = [
  ...appsOf(ADAPTERS.filter(({ hosts, timeOnly }) => hosts.length > 0 && !timeOnly)),
  ...SITES,
]
export const ALL_APPS = [...appsOf(ADAPTERS.filter(({ app }) => app !== 'site')), ...SITES]

/**
 * Each test begins on a Monday morning with an empty log. When it is over, nothing that the replicas
 * marked as private may stand in any store of the extension, and the extension may have asked nobody.
 */
export const test = base.extend<{ desk: Desk }, { office: Office & Witness }>({
  office: [
    async ({ siteServer }, use) => {
      const browser = await openBrowser({
        resolverRules: resolverRules(siteServer),
        extension: requireE2eBuild('chrome'),
      })
      const { context } = browser
      const extension = await openInstalled(context)
      const spoken: string[] = []
      const own = `chrome-extension://${extension.id}`
      context.on('request', (request) => {
        const from = request.serviceWorker()?.url() ?? request.frame().url()
        if (from.startsWith(own) && !request.url().startsWith(own)) spoken.push(request.url())
      })
      const planted = await plantCanaries(context)
      const heard = await hearMessages(extension.worker)
      const clock = clockOf(extension)
      await clock.set('2026-01-19T08:00:00+07:00')
      await switchApps(extension, ALL_APPS)
      const log = captureLogOf(extension)
      await use({
        extension,
        clock,
        log,
        spoken,
        planted,
        heard,
        openTab: () => context.newPage(),
      })
      await browser.close()
    },
    { scope: 'worker' },
  ],
  desk: async ({ office, sites }, use) => {
    const { extension, clock, log, openTab } = office
    await forgetLog(extension)
    await clock.set('2026-01-19T08:00:00+07:00')
    const plantedBefore = office.planted()
    const page = await openTab()
    await use({
      ...office,
      sites,
      page,
      suggestions: async () =>
        suggestDay(await log.events(), { zone: 420, apps: ALL_APPS }, { apps: ADAPTERS }),
      untilFront: (expected) =>
        expect.poll(async () => (await log.fronts()).at(-1), SOON).toMatchObject(expected),
    })
    // Closed before the stores are looked at in a tab of their own: otherwise it would come to the front
    // once more when that is closed, and tell so into the log of the test that follows.
    await page.close()
    expect(await readEverythingStored(extension)).not.toMatch(/CANARY/i)
    expect(office.spoken).toEqual([])
    expect(await office.heard()).not.toMatch(/CANARY/i)
    noteCanaries(office.planted() - plantedBefore)
  },
})

/** Switches exactly these apps on, and waits until the browser runs the scripts of exactly these. */
export async function switchApps(
  { worker }: InstalledExtension,
  apps: readonly string[],
): Promise<void> {
  await worker.evaluate(async (names) => {
    const settings = { consent: { text: 1, at: 1 }, isOn: true, apps: names, zone: 420 }
    await chrome.storage.local.set({ settings })
  }, apps)
  const scripts = apps.filter((app) => WITH_SCRIPT.includes(app)).map((app) => `app-${app}`)
  await expect
    .poll(async () => {
      const all = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())
      return all.flatMap(({ id }) => (id.startsWith('app-') ? [id] : [])).toSorted()
    }, SOON)
    .toEqual(scripts.toSorted())
}

async function forgetLog(extension: InstalledExtension): Promise<void> {
  await extension.worker.evaluate(async () => {
    // In its turn: whatever was told before has been written, and nothing is in front any more.
    await jejakTest.leave()
    const session = await chrome.storage.session.get()
    await chrome.storage.session.set({ ...session, recorder: {} })
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'jejak')) return
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('jejak')
      opening.addEventListener('success', () => {
        const database = opening.result
        const change = database.transaction('events', 'readwrite')
        change.objectStore('events').clear()
        change.addEventListener('complete', () => {
          database.close()
          resolve()
        })
        change.addEventListener('error', () => reject(new Error('the log could not be cleared')))
      })
    })
  })
}

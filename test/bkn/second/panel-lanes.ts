import type { BrowserContext, Page } from '@playwright/test'
import { openBrowser } from '../../fixtures/browser.ts'
import { clockOf } from '../../fixtures/extension-clock.ts'
import { openInstalled } from '../../fixtures/installed-extension.ts'
import type { InstalledExtension } from '../../fixtures/installed-extension.ts'
import type { Records } from '../../sites/kinerja-second/records.ts'
import { createSecondKinerja } from '../../sites/kinerja-second/site.ts'
import { resolverRules, serveHttps } from '../../sites/serve.ts'
import { visit } from '../kinerja-page.ts'
import type { Mutant } from '../seeded/mutants.ts'
import type { SecondLane } from './lanes.ts'
import { patienceAt } from './pace.ts'
import { buildAtPace } from './planted-extension.ts'
import { TODAY } from './play.ts'

const HOST = 'kinerja.bkn.go.id'

/** One person with the extension's panel beside the second e-Kinerja. */
export type PanelLane = Omit<SecondLane, 'begin'> & {
  readonly panel: Page
  readonly extension: InstalledExtension
  readonly begin: (batch: string, records: Records) => Promise<void>
}

/** Several people at computers of their own: a queue is the extension's, so each has a browser for many batches. */
export async function openPanelLanes(options: {
  readonly count: number
  readonly pace: number
  /** Defects to plant in the extension. */
  readonly edits?: Mutant['edits']
}): Promise<{ readonly lanes: readonly PanelLane[]; readonly close: () => Promise<void> }> {
  const { pace } = options
  const patience = patienceAt(pace)
  const built = await buildAtPace(pace, options.edits)
  const { app, batches } = createSecondKinerja(pace)
  const server = await serveHttps({ hosts: [HOST], port: 0, find: () => ({ app }) })
  const rules = resolverRules({ hosts: [HOST], port: server.port })
  const open = async () => {
    const browser = await openBrowser({ resolverRules: rules, extension: built.folder })
    const extension = await openInstalled(browser.context)
    await clockOf(extension).set(`${TODAY}T08:00:00+07:00`)
    const visitor = await browser.context.newPage()
    await visitor.setViewportSize({ width: 1280, height: 800 })
    // The browser's own question: the person reads it and says yes.
    visitor.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
    const panel = await openPanelBeside(browser.context, extension)
    let address = ''
    const openCalendar = () => visit(visitor, address)
    const lane: PanelLane = {
      visitor,
      panel,
      extension,
      patience,
      pace,
      openCalendar,
      begin: async (batch, records) => {
        batches.set(batch, records)
        address = `https://${HOST}/kinerja_harian/${batch}/1`
        await openCalendar()
      },
    }
    return { lane, close: () => browser.close() }
  }
  const opened = await Promise.all(Array.from({ length: options.count }, open))
  return {
    lanes: opened.map(({ lane }) => lane),
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()))
      await server.close()
      await built.remove()
    },
  }
}

/** In a window of its own: a side panel and the page beside it are both in sight, and a tab that is not is slowed down. */
async function openPanelBeside(
  context: BrowserContext,
  { worker }: InstalledExtension,
): Promise<Page> {
  const opened = context.waitForEvent('page')
  await worker.evaluate(async () => {
    await chrome.windows.create({ url: chrome.runtime.getURL('sidepanel.html'), width: 420 })
  })
  const panel = await opened
  await panel.getByRole('button', { name: 'e-Kinerja', exact: true }).click()
  return panel
}

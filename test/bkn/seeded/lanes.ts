import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Patience } from '@jejak/extension/bkn/page/site'
import type { BknPage } from '@jejak/extension/bkn/runner'
import { requireChromium } from '../../fixtures/chromium.ts'
import { buildSites } from '../../sites/build.ts'
import { createKinerja } from '../../sites/kinerja-bkn/backend/site.ts'
import type { KinerjaState } from '../../sites/kinerja-bkn/backend/state.ts'
import { resolverRules, serveHttps } from '../../sites/serve.ts'
import { openFiller } from '../filler-page.ts'
import { CALENDAR } from '../kinerja-page.ts'

/** One person at one e-Kinerja of their own: nothing is shared with the lane beside it but the browser. */
export type Lane = {
  readonly kinerja: KinerjaState
  readonly visitor: Page
  readonly page: BknPage
  readonly patience: Patience
}

/** Where the computer may stand: the site writes days and hours of Jakarta whatever the zone of the browser. */
const ZONES = ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Pacific/Auckland']
/** Drawing costs more than all the rest of a page: one lane sees it in full, the others through a small window. */
const SMALL = { width: 320, height: 240 }
const LANE = 'x-fx-lane'

/**
 * Patience against the pace of the machine: a page that loads in a second on the real site is given 20 s there,
 * and here the same multiple of what all lanes loading at once need. Too short would only try the same again.
 */
async function measure(visitors: readonly Page[]): Promise<Patience> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    await Promise.all(visitors.map((visitor) => visitor.goto(CALENDAR)))
    times.push(performance.now() - start)
  }
  const loadMs = times.toSorted((a, b) => a - b)[1] ?? 0
  const openMs = Math.min(8000, Math.max(700, Math.round(3 * loadMs)))
  return { openMs, saveMs: Math.round(1.5 * openMs), settleMs: openMs }
}

/** A wheel that turns without an end, even an unseen one as vue-select's, is drawn sixty times a second. Fading stays. */
function stopSpinning(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after { animation: none !important; caret-color: transparent }')
  document.adoptedStyleSheets = [sheet]
}

/** Opens several lanes in one browser: most of a run is waiting, so they hardly slow each other. */
export async function openLanes(options: {
  readonly count: number
  /** `quick` is as short as this machine allows at this hour. */
  readonly patience: Patience | 'quick'
  /** The filler's page part, when it is not the one as it stands. */
  readonly script?: string
}): Promise<{ readonly lanes: readonly Lane[]; close(this: void): Promise<void> }> {
  await buildSites({ force: false })
  const sites = Array.from({ length: options.count }, () => createKinerja())
  const hosts = sites[0]?.hosts ?? []
  const server = await serveHttps({
    hosts,
    port: 0,
    find: (request) => sites[Number(request.headers.get(LANE) ?? 0)],
  })
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules({ hosts, port: server.port })}`,
    ],
  })
  const open = async (index: number): Promise<Page> => {
    const context = await browser.newContext({
      viewport: index === 0 ? { width: 1280, height: 720 } : SMALL,
      locale: 'id-ID',
      timezoneId: ZONES[index % ZONES.length] ?? 'Asia/Jakarta',
      ignoreHTTPSErrors: true,
      extraHTTPHeaders: { [LANE]: String(index) },
    })
    // Nothing here may wait for ever: a lane that stands still has to say where.
    context.setDefaultTimeout(120_000)
    if (index > 0) await context.addInitScript(stopSpinning)
    return context.newPage()
  }
  const visitors = await Promise.all(sites.map((_, index) => open(index)))
  const patience = options.patience === 'quick' ? await measure(visitors) : options.patience
  const lanes = await Promise.all(
    visitors.map(async (visitor, index): Promise<Lane> => {
      const kinerja = sites[index]?.state
      if (kinerja === undefined) throw new Error('a lane without its site')
      const page = await openFiller(visitor, patience, options.script)
      return { kinerja, visitor, page, patience }
    }),
  )
  return {
    lanes,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Patience } from '@jejak/extension/bkn/page/site'
import type { BknPage } from '@jejak/extension/bkn/runner'
import { requireChromium } from '../../fixtures/chromium.ts'
import type { Records } from '../../sites/kinerja-second/records.ts'
import { createSecondKinerja } from '../../sites/kinerja-second/site.ts'
import { resolverRules, serveHttps } from '../../sites/serve.ts'
import { openFiller } from '../filler-page.ts'
import { visit } from '../kinerja-page.ts'
import { patienceAt } from './pace.ts'

const HOST = 'kinerja.bkn.go.id'

/** One person at the second e-Kinerja. */
export type SecondLane = {
  readonly visitor: Page
  readonly patience: Patience
  /** How much shorter than the real one a second is here. */
  readonly pace: number
  /** Puts this batch on the site, and the person in front of its calendar. */
  readonly begin: (batch: string, records: Records) => Promise<BknPage>
  readonly openCalendar: () => Promise<void>
}

/** Several people in one browser, each in a profile of their own. */
export async function openSecondLanes(options: {
  readonly count: number
  readonly pace: number
  /** The filler's page part, when it is not the one as it stands. */
  readonly script?: string
}): Promise<{ readonly lanes: readonly SecondLane[]; readonly close: () => Promise<void> }> {
  const { pace } = options
  const { app, batches } = createSecondKinerja(pace)
  const server = await serveHttps({ hosts: [HOST], port: 0, find: () => ({ app }) })
  const rules = resolverRules({ hosts: [HOST], port: server.port })
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--host-resolver-rules=${rules}`],
  })
  const patience = patienceAt(pace)
  const open = async (): Promise<SecondLane> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      ignoreHTTPSErrors: true,
    })
    context.setDefaultTimeout(60_000)
    const visitor = await context.newPage()
    // The browser's own question: the person reads it and says yes.
    visitor.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
    const filler = await openFiller(visitor, patience, options.script)
    let address = ''
    const openCalendar = () => visit(visitor, address)
    return {
      visitor,
      patience,
      pace,
      openCalendar,
      begin: async (batch, records) => {
        batches.set(batch, records)
        address = `https://${HOST}/kinerja_harian/${batch}/1`
        await openCalendar()
        return { ...filler, reload: openCalendar }
      },
    }
  }
  const lanes = await Promise.all(Array.from({ length: options.count }, open))
  return {
    lanes,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

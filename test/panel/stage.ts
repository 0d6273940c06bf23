import type { BrowserContext } from '@playwright/test'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { instantOf, toDay, ZONES } from '@jejak/shared/calendar/day'
import { morningLog } from '../bkn/alone-log.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { importLogFile } from '../pages/options-page.ts'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'

/** Monday has a recorded morning; it is Tuesday afternoon. */
export const MONDAY = toDay('2026-01-19')
export const TUESDAY = toDay('2026-01-20')

/** A meeting that was handed over to Zoom's own program at 13.02 on Tuesday. */
const launch: CaptureEvent = {
  at: instantOf(TUESDAY, 782, ZONES.WIB),
  type: 'focus',
  tab: 3,
  app: 'zoom',
  object: { type: 'meeting', key: 's:zoom', label: '' },
  route: '/launch',
  link: null,
}
const masked: CaptureEvent = {
  at: instantOf(TUESDAY, 485, ZONES.WIB),
  type: 'focus',
  tab: 4,
  app: 'google-docs',
  object: { type: 'document', key: 'doc-sk', label: 'SK [NIP] kenaikan gaji berkala' },
  route: '/document/d',
  link: null,
}

type Stage = { readonly context: BrowserContext; readonly extension: InstalledExtension }

/** Agrees, sets the clock to Tuesday 16.10, and loads a recorded Monday (and Tuesday's launch). */
export async function setStage({ context, extension }: Stage): Promise<void> {
  await clockOf(extension).set('2026-01-20T16:10:00+07:00')
  await extension.worker.evaluate(() =>
    chrome.storage.local.set({
      settings: { consent: { text: 1, at: 1_768_700_000_000 }, apps: ['google-docs'], zone: 420 },
    }),
  )
  const log = [morningLog(MONDAY), JSON.stringify(masked), JSON.stringify(launch)].join('\n')
  await importLogFile(context, log)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test'
import { requireChromium } from '../fixtures/chromium.ts'
import { requireE2eBuild } from '../fixtures/extension-build.ts'
import { plantClock } from './planted-clock.ts'
import { plantEmptyExtension, plantExtension } from './planted-extension.ts'
import type { FrozenProfile } from './profile-file.ts'
import { restoreProfile } from './profile.ts'

export type OldBrowser = {
  readonly context: BrowserContext
  /** Opens a page of the extension; `manifest.json` has its origin and none of its code. */
  readonly openExtension: (path: string) => Promise<Page>
  close(): Promise<void>
}

type Old = {
  readonly url: string
  readonly shiftMs: number
  readonly token: string
  readonly page: FrozenProfile
  readonly extension: FrozenProfile
}

/**
 * A browser in which the old version has been: its data is put there while an empty extension stands in the place of
 * the real one and the server has shown no page; then the browser starts again with the present version.
 */
export async function openOldBrowser(old: Old): Promise<OldBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-old-browser-'))
  const unpacked = join(folder, 'extension')
  await plantEmptyExtension(unpacked)
  const before = await launch(folder, unpacked)
  const empty = await before.newPage()
  await empty.goto(`${await originOf(before)}/empty.html`)
  await empty.evaluate(restoreProfile, old.extension.databases)
  await empty.evaluate((area) => chrome.storage.local.set(area), { ...old.extension.area })
  await restorePage(before, old)
  await before.close()

  await plantExtension(requireE2eBuild('chrome'), unpacked, old.shiftMs)
  const context = await launch(folder, unpacked)
  await context.addInitScript(plantClock, old.shiftMs)
  const origin = await originOf(context)
  return {
    context,
    openExtension: async (path) => {
      const page = await context.newPage()
      await page.goto(`${origin}/${path}`)
      return page
    },
    close: async () => {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Puts the session and the data of a page into a browser that has not opened it. */
export async function restorePage(
  context: BrowserContext,
  { url, token, page: profile }: Pick<Old, 'url' | 'token' | 'page'>,
): Promise<void> {
  const expires = Date.now() / 1000 + 86_400
  await context.addCookies([{ name: 'sid', value: token, url, httpOnly: true, expires }])
  const page = await context.newPage()
  // JSON: the origin without any of its code.
  await page.goto(`${url}/api/health`)
  await page.evaluate(restoreProfile, profile.databases)
  await page.evaluate((area) => {
    for (const [key, value] of Object.entries(area)) localStorage.setItem(key, String(value))
  }, profile.area)
  await page.close()
}

async function launch(folder: string, extension: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: requireChromium(),
    headless: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  context.setDefaultTimeout(20_000)
  return context
}

async function originOf(context: BrowserContext): Promise<string> {
  const worker: Worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return new URL(worker.url()).origin === 'null'
    ? `chrome-extension://${new URL(worker.url()).host}`
    : new URL(worker.url()).origin
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { openBrowser } from '../../fixtures/browser.ts'
import { requireE2eBuild } from '../../fixtures/extension-build.ts'
import { openInstalled, type InstalledExtension } from '../../fixtures/installed-extension.ts'
import { resolverRules, serveSites } from '../../sites/serve.ts'
import { plantClock } from '../planted-clock.ts'
import { plantExtension } from '../planted-extension.ts'
import { writeProfile } from '../profile-file.ts'
import { readProfile } from '../profile.ts'
import type { FreezeClient } from './client.ts'
import { fillPanel, moveLines, recordDay } from './extension.ts'
import { workOffline, workOnline } from './owner.ts'
import { decideOffline } from './supervisor.ts'

export type Freezing = {
  readonly url: string
  readonly shiftMs: number
  readonly folder: string
  readonly owner: FreezeClient
  readonly approver: FreezeClient
}

/** Plays a day of an owner with the extension, and of a supervisor without, and freezes both browsers offline. */
export async function freezeBrowsers(freezing: Freezing): Promise<void> {
  const sites = await serveSites({ port: 0, controlPort: 0 })
  const unpacked = await mkdtemp(join(tmpdir(), 'jejak-unpacked-'))
  await plantExtension(requireE2eBuild('chrome'), unpacked, freezing.shiftMs)
  const open = async (extension?: string) => {
    const browser = await openBrowser({
      resolverRules: resolverRules(sites),
      ...(extension === undefined ? {} : { extension }),
    })
    await browser.context.addInitScript(plantClock, freezing.shiftMs)
    return browser
  }
  const atWork = await open(unpacked)
  try {
    sites.kinerja.set({ today: '2026-11-18' })
    await playOwner(freezing, atWork.context)
  } finally {
    await atWork.close()
    await rm(unpacked, { recursive: true, force: true })
  }
  const onPhone = await open()
  try {
    const page = await onPhone.context.newPage()
    await decideOffline(page, freezing)
    await freezePage(page, freezing, 'supervisor.pwa.jsonl')
  } finally {
    await onPhone.close()
    await sites.close()
  }
}

async function playOwner(freezing: Freezing, context: BrowserContext): Promise<void> {
  const extension = await openInstalled(context)
  await recordDay({ context, extension })
  const page = await context.newPage()
  await workOnline(page, freezing)
  await fillPanel({ context, extension }, freezing)
  await moveLines(extension, page)
  await workOffline(page)
  await freezePage(page, freezing, 'owner.pwa.jsonl')
  await freezeExtension(extension, freezing)
}

async function freezePage(page: Page, { url, folder }: Freezing, name: string): Promise<void> {
  const area = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
  writeProfile(join(folder, name), { url, area, databases: await page.evaluate(readProfile) })
}

async function freezeExtension(
  extension: InstalledExtension,
  { url, folder }: Freezing,
): Promise<void> {
  const page = await extension.openPage('manifest.json')
  const area = await page.evaluate(() => chrome.storage.local.get())
  const databases = await page.evaluate(readProfile)
  writeProfile(join(folder, 'owner.extension.jsonl'), { url, area, databases })
}

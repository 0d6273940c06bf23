import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { findFreePort } from '../fixtures/free-port.ts'
import { personOf } from './expected.ts'
import { frozenPath, readFrozenServer, restoreDataFolder } from './frozen-server.ts'
import { startPlantedServer } from './planted-server.ts'
import { readProfileFile, type FrozenProfile } from './profile-file.ts'

const HALF_AN_HOUR_MS = 1_800_000

export type OldWorld = {
  readonly url: string
  /** From the machine's clock to half an hour after the data was frozen. */
  readonly shiftMs: number
  profile(name: string): FrozenProfile
  /** The session cookie of whoever a profile of the PWA belongs to. */
  tokenOf(profile: FrozenProfile): string
}

/** The present server on the frozen data, at the time of the frozen data. */
export const test = base.extend<{ old: OldWorld }>({
  old: async ({}, use) => {
    const frozen = readFrozenServer()
    const dataDir = await mkdtemp(join(tmpdir(), 'jejak-old-server-'))
    restoreDataFolder(dataDir, frozen)
    const shiftMs = frozen.at + HALF_AN_HOUR_MS - Date.now()
    const server = await startPlantedServer({ dataDir, port: await findFreePort(), shiftMs })
    await use({
      url: server.url,
      shiftMs,
      profile: (name) => readProfileFile(frozenPath(name), server.url),
      tokenOf: (profile) => frozen.tokens[personOf(profile)] ?? '',
    })
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  },
})

/** Keeps what the PWA would send on the device until it is called. */
export async function holdBack(context: BrowserContext): Promise<() => Promise<void>> {
  const sent = /\/api\/(?:sync|bkn-records|files\/.*)$/
  await context.route(sent, (route) => route.abort())
  return () => context.unroute(sent)
}

export type ServerEntry = {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly status: string
  readonly removed: boolean
  readonly decision: { readonly comment: string } | null
}

/** Every entry of the person who is signed in on the page, as a fresh device would receive them. */
export async function readServerEntries(page: Page): Promise<readonly ServerEntry[]> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/sync', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        protocol: 1,
        deviceId: crypto.randomUUID(),
        epoch: null,
        cursor: 0,
        mutations: [],
      }),
    })
    const { rows } = (await answer.json()) as { rows: ServerEntry[] }
    return rows
  })
}

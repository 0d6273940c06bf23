import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { SkpSchema } from '@jejak/shared/skp/skp'
import type { Skp } from '@jejak/shared/skp/skp'
import * as v from 'valibot'
import { connectJejak } from '../fixtures/connect-jejak.ts'
import { readDatabases } from '../fixtures/databases.ts'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'

/** The recorder has been agreed to, and the extension knows where Jejak is. */
export async function agreeAndConnect(extension: InstalledExtension, url: string): Promise<void> {
  await extension.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { consent: { text: 1, at: 1 } } }),
  )
  await connectJejak(extension, url)
}

/** Asks the server as the page itself would, with its session. */
async function callServer(page: Page, method: string, path: string, body?: unknown) {
  const answer: unknown = await page.evaluate(
    async ([how, where, what]) => {
      const reply = await fetch(where ?? '', {
        method: how ?? 'GET',
        ...(what && { headers: { 'content-type': 'application/json' }, body: what }),
      })
      return reply.json()
    },
    [method, path, body === undefined ? '' : JSON.stringify(body)],
  )
  return answer
}

/** The newest SKP as the server has it. */
export async function readSkp(page: Page): Promise<Skp> {
  const answer = await callServer(page, 'GET', '/api/skp')
  const [skp] = v.parse(v.object({ skp: v.array(SkpSchema) }), answer).skp
  if (!skp) throw new Error('the server has no SKP')
  return skp
}

/**
 * Sends the plan from the panel, and waits until Jejak has said that this one has come: the words about an earlier one
 * stand there until then.
 */
export async function sendPlan(panel: Page): Promise<void> {
  const offer = async () => {
    const { 'jejak/meta': rows = [] } = await panel.evaluate(readDatabases, 'jejak/meta')
    const row = rows.find((each) => v.is(OfferRow, each))
    return row === undefined ? undefined : v.parse(OfferRow, row).value
  }
  const before = await offer()
  await panel.getByRole('button', { name: 'Kirim rencana ke Jejak' }).click()
  await expect
    .poll(async () => {
      const now = await offer()
      return now?.receivedAt !== undefined && now.batchId !== before?.batchId
    })
    .toBe(true)
  await expect(panel.getByText(/Diterima Jejak pukul/)).toBeVisible()
}

const OfferRow = v.object({
  key: v.literal('bkn.jejak.planOffer'),
  value: v.object({ batchId: v.string(), receivedAt: v.optional(v.number()) }),
})

/** Takes everything out of the SKP, so that what an import brings stands alone. */
export async function emptySkp(page: Page): Promise<void> {
  const { id, version, year, pendekatan } = await readSkp(page)
  const content = { year, pendekatan, rhk: [] }
  await callServer(page, 'PUT', '/api/skp', { id, baseVersion: version, content })
}

export type Made = { readonly id: string } & Pick<
  EntryContent,
  'day' | 'start' | 'end' | 'text' | 'planId' | 'evidence'
> & { readonly isSubmitted: boolean }

/** Entries as another device of the same person would send them. */
export async function makeEntries(page: Page, entries: readonly Made[]): Promise<void> {
  const mutations = entries.flatMap(({ id, isSubmitted, ...content }) => [
    {
      kind: 'entry.save',
      id: crypto.randomUUID(),
      entryId: id,
      baseVersion: 0,
      patch: { ...content, quantity: 1, unit: 'dokumen', quality: null, origin: 'manual' },
    },
    ...(isSubmitted
      ? [{ kind: 'entry.submit', id: crypto.randomUUID(), entryId: id, baseVersion: 1 }]
      : []),
  ])
  const answer = await callServer(page, 'POST', '/api/sync', {
    protocol: 1,
    deviceId: crypto.randomUUID(),
    epoch: null,
    cursor: 0,
    mutations,
  })
  const { results } = v.parse(
    v.object({ results: v.array(v.object({ status: v.string() })) }),
    answer,
  )
  expect(results.map(({ status }) => status)).toEqual(mutations.map(() => 'applied'))
}

/** Everything the page keeps in this browser, as one text. */
export async function readPageStored(page: Page): Promise<string> {
  const databases = await page.evaluate(readDatabases, undefined)
  const areas = await page.evaluate(() => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
  }))
  return JSON.stringify({ databases, ...areas })
}

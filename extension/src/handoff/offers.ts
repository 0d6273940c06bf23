import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { MeetSchema } from '@jejak/shared/handoff/bkn-messages'
import { CHUNK_BYTES, type OfferedSuggestion, type ToPage } from '@jejak/shared/handoff/messages'
import * as v from 'valibot'
import { browser, type Browser } from 'wxt/browser'
import { answerBkn, openPlanOffer } from '../bkn/jejak/answer-page.ts'
import { pagePattern } from '../capture/scripts.ts'
import { pageOrigin } from '../capture/sender.ts'
import { readSettings } from '../settings/settings.ts'
import { PageAskSchema, type Chunk } from '../messages/page-ask.ts'
import type { Delivered } from '../messages/own-page.ts'
import { NEWS } from '../messages/to-page.ts'
import { database, type OfferedBatch } from '../storage/database.ts'
import { forgetAcknowledged, getFileBytes } from '../storage/files.ts'
import { noteAccountZone } from '../storage/account-zone.ts'
import { claim, readOwner } from '../storage/owner.ts'

/** What the script on a page may ask. Only the exact configured origin gets an answer. */
export async function answerPage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  now: number,
): Promise<unknown> {
  const ask = v.safeParse(PageAskSchema, message)
  const { page } = await readSettings()
  if (!ask.success || pageOrigin(sender) !== page) return undefined
  switch (ask.output.type) {
    case 'handoff:join':
      return true
    case 'handoff:offers':
      return offersFor(ask.output)
    case 'handoff:bkn':
      return answerBkn(ask.output.message, now)
    case 'handoff:chunk':
      return (await isOwner(ask.output)) ? readChunk(ask.output) : undefined
    case 'handoff:receipt':
      return (await isOwner(ask.output)) ? takeReceipt(ask.output, now) : undefined
  }
}

type Asked = { readonly meet?: unknown }
type OffersAsk = Asked & { readonly takesFiles: boolean; readonly zone?: number | undefined }

const personOf = ({ meet }: Asked): string | undefined => {
  const said = v.safeParse(MeetSchema, meet)
  return said.success ? said.output.person : undefined
}

/** Whether the one who is signed in to Jejak is whom this extension belongs to. */
async function isOwner(asked: Asked): Promise<boolean> {
  const person = personOf(asked)
  return person !== undefined && person === (await readOwner())
}

/** What is on offer, for the owner. Whoever takes over the first things that are sent from here becomes the owner. */
async function offersFor(asked: OffersAsk): Promise<unknown[]> {
  const { zone } = asked
  if (zone !== undefined && (await isOwner(asked))) await noteAccountZone(zone)
  const offers = [...(await openOffers(asked)), ...(await openPlanOffer())]
  const person = personOf(asked)
  if (offers.length === 0 || person === undefined || !(await claim(person))) return []
  return offers
}

/** Offers that wait for a receipt. There are none before the person has pressed the button. */
async function openOffers({ takesFiles, zone }: OffersAsk): Promise<ToPage[]> {
  const offers = await database.offers.toArray()
  return offers.filter(isOpen).flatMap(({ batchId, drafts: all }): ToPage[] => {
    const drafts = all
      .filter((draft) => takesFiles || filesOf(draft).length === 0)
      .map((draft) => (zone === undefined ? withoutZone(draft) : draft))
    return drafts.length > 0 ? [{ type: 'offer', batchId, drafts }] : []
  })
}

/** A page from before drafts had a zone refuses what it does not know. */
function withoutZone(draft: OfferedSuggestion): OfferedSuggestion {
  const { zone: _zone, ...told } = draft
  return told
}

const filesOf = ({ evidence }: OfferedSuggestion): readonly string[] =>
  evidence.flatMap(({ url }) => fileNameOf(url) ?? [])

/** A piece of a file, and only of one that a draft on offer names: the person has seen that it goes. */
async function readChunk({
  name,
  at,
}: {
  readonly name: string
  readonly at: number
}): Promise<Chunk | undefined> {
  const offers = await database.offers.toArray()
  const isOffered = offers
    .filter(isOpen)
    .some(({ drafts }) => drafts.some((draft) => filesOf(draft).includes(name)))
  if (!isOffered) return undefined
  const bytes = await getFileBytes(name)
  if (!bytes) return { size: 0, base64: '' }
  let binary = ''
  for (const byte of bytes.subarray(at, at + CHUNK_BYTES)) binary += String.fromCharCode(byte)
  return { size: bytes.length, base64: btoa(binary) }
}

const isOpen = (offer: OfferedBatch) => offer.receivedAt === undefined

/**
 * The page has these drafts safely: only now are they forgotten here. Ids that were not in the batch,
 * unknown batches and repeated receipts change nothing.
 */
async function takeReceipt(
  receipt: {
    readonly batchId: string
    readonly ids: readonly string[]
    readonly files: readonly string[]
  },
  now: number,
): Promise<void> {
  await database.transaction('rw', database.offers, database.kept, async () => {
    const offer = await database.offers.get(receipt.batchId)
    if (!offer || !isOpen(offer)) return
    const received = offer.drafts.filter(({ id }) => receipt.ids.includes(id))
    const left = offer.drafts.filter(({ id }) => !receipt.ids.includes(id))
    for (const { id, start, end } of received) {
      const kept = await database.kept.get(id)
      if (!kept) continue
      const { suggestion: _, ...rest } = kept
      await database.kept.put({ ...rest, state: 'moved', changedAt: now, time: { start, end } })
    }
    await database.offers.put({
      ...offer,
      drafts: left,
      ...(left.length === 0 && { receivedAt: now }),
    })
  })
  await forgetAcknowledged(receipt.files)
}

/** Wakes the Jejak page, or opens it. The drafts themselves are fetched by its script. */
export async function deliverOffers(): Promise<Delivered> {
  const { page } = await readSettings()
  const matches = [pagePattern(page)]
  if (!(await browser.permissions.contains({ origins: matches }))) return 'no-permission'
  const [tab] = await findPageTabs(page)
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: `${page}/` })
    return 'opened'
  }
  await browser.tabs.update(tab.id, { active: true })
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
  await wake(tab.id)
  return 'woken'
}

/** Lets the pages of Jejak that happen to be open ask for news; brings none of them to the front. */
export async function wakePages(): Promise<void> {
  const { page } = await readSettings()
  const tabs = await findPageTabs(page)
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [wake(id)])))
}

async function findPageTabs(page: string): Promise<Browser.tabs.Tab[]> {
  const tabs = await browser.tabs.query({ url: [pagePattern(page)] })
  return tabs.filter(({ url }) => url !== undefined && new URL(url).origin === page)
}

/** A page that is asleep or just loading asks by itself when its script starts. */
const wake = (tabId: number): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, NEWS).catch(() => undefined)

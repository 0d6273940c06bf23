import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { draftsIn } from '@jejak/shared/handoff/draft-zone'
import {
  ASK,
  HandshakeSchema,
  HELLO,
  isBknMessage,
  PORT,
  ToPageSchema,
  type OfferedSuggestion,
  type ToExtension,
} from '@jejak/shared/handoff/messages'
import type { BknToExtension } from '@jejak/shared/handoff/bkn-messages'
import { signal } from '@preact/signals'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'
import type { ClockAndIds } from '../storage/clock-and-ids.ts'
import { withReopen } from '../storage/reopen.ts'
import { ChunkEvent } from './chunk-event.ts'

/** Whether the extension has answered in this tab. */
export const isExtensionHere = signal(false)

/** Whether the extension in this browser belongs to somebody else: nothing goes between it and this person. */
export const isExtensionOthers = signal(false)

let handOver: (() => Promise<void>) | null = null

/** Tells the extension at once of what was just put there for it; without one it waits for the next meeting. */
export const handOverOrders = async (): Promise<void> => handOver?.()

/** The part of `window` this needs; a test hands in its own. */
export type HandoffPage = EventTarget & {
  readonly location: { readonly origin: string }
  postMessage(message: unknown, targetOrigin: string): void
}

/**
 * The page's side of the handoff. It says hello while a person is signed in, takes exactly one port for each
 * hello, believes nothing it did not parse, and writes before it acknowledges: the extension forgets a draft
 * only on the receipt.
 */
export function startHandoff({
  database,
  page,
  clock,
  zone,
  onMeet,
  stop,
}: {
  readonly database: JejakDatabase
  readonly page: HandoffPage
  readonly clock: ClockAndIds
  /** The person's, in minutes east of UTC: drafts come in the device's and are kept in this one. */
  readonly zone: number
  /** There is a new port to the extension: what it has to know goes over it until the signal ends. */
  readonly onMeet?: (send: (message: BknToExtension) => void, until: AbortSignal) => void
  readonly stop: AbortSignal
}): void {
  let nonce = ''
  let port: MessagePort | null = null
  let meeting = new AbortController()

  const hello = () => {
    nonce = clock.newId()
    page.postMessage({ type: HELLO, nonce }, page.location.origin)
  }
  const take = (offered: MessagePort) => {
    // One nonce, one port: a replayed handshake finds nothing to match.
    nonce = ''
    port?.close()
    meeting.abort()
    meeting = new AbortController()
    port = offered
    offered.addEventListener('message', (event) => {
      void answer(event.data).then((reply) => {
        if (reply) offered.postMessage(reply)
      }, reportFailure)
    })
    offered.start()
    offered.postMessage({ type: 'ping' } satisfies ToExtension)
    offered.postMessage({ type: 'takes-files' } satisfies ToExtension)
    offered.postMessage({ type: 'takes-zone', zone } satisfies ToExtension)
    offered.postMessage({ type: 'bkn:meet', person: database.personId })
    isExtensionHere.value = true
    isExtensionOthers.value = false
    onMeet?.((message) => offered.postMessage(message), meeting.signal)
    // When the person leaves meanwhile their database is closed: what waits there waits on.
    void sendWaiting().catch((error: unknown) => stop.aborted || reportFailure(error))
  }
  /** A batch waits in the database until its receipt, so it goes over every new port; twice is once there. */
  const sendWaiting = async () => {
    const rows = await database.bkn.where('key').startsWith('queue:').toArray()
    for (const row of rows) {
      if (!('orders' in row)) continue
      const { batchId, orders } = row
      port?.postMessage({ type: 'bkn:queue', batchId, person: database.personId, orders })
    }
  }
  const answer = async (data: unknown): Promise<ToExtension | BknToExtension | null> => {
    if (isBknMessage(data)) {
      if (data.type === 'bkn:other-owner') isExtensionOthers.value = true
      const { takeBkn } = await import('./take-bkn.ts')
      return takeBkn({ database, data, at: clock.now() })
    }
    const message = v.safeParse(ToPageSchema, data)
    if (!message.success) return null
    if (message.output.type === 'chunk') chunks.dispatchEvent(new ChunkEvent(message.output))
    if (message.output.type !== 'offer') return null
    const { batchId, drafts } = message.output
    const files = await receiveFiles(drafts)
    await keepDrafts({
      database,
      drafts: drafts
        .map((draft) => ({ ...draft, evidence: draft.evidence.filter(isHere) }))
        .flatMap((draft) => draftsIn(zone, draft)),
      at: clock.now(),
    })
    const ids = drafts.map((draft) => draft.id)
    if (ids.length > 0)
      port?.postMessage({ type: 'bkn:want-chosen', person: database.personId, ids })
    return { type: 'receipt', batchId, ids, ...(files.length > 0 && { files: [...files] }) }

    function isHere({ url }: { readonly url: string }) {
      const name = fileNameOf(url)
      return name === undefined || files.includes(name)
    }
  }
  const chunks = new EventTarget()
  /** Comes after the first load: few offers have a file. */
  const receiveFiles = async (drafts: readonly OfferedSuggestion[]): Promise<readonly string[]> => {
    const names = drafts.flatMap(({ evidence }) =>
      evidence.flatMap(({ url }) => fileNameOf(url) ?? []),
    )
    const from = port
    if (names.length === 0 || !from) return []
    const { receiveFile } = await import('./receive-file.ts')
    const received: string[] = []
    for (const name of new Set(names)) {
      const ask = (at: number) => from.postMessage({ type: 'want', name, at } satisfies ToExtension)
      if (await receiveFile({ database, name, ask, chunks, at: clock.now() })) received.push(name)
    }
    return received
  }

  page.addEventListener(
    'message',
    (event) => {
      if (!(event instanceof MessageEvent)) return
      // Frames and other windows can post here too; only this very window and origin may.
      if (event.source !== page || event.origin !== page.location.origin) return
      const shaken = v.safeParse(HandshakeSchema, event.data)
      if (!shaken.success) return
      if (shaken.output.type === ASK) return hello()
      const offered = event.ports[0]
      if (shaken.output.type === PORT && nonce !== '' && shaken.output.nonce === nonce && offered) {
        take(offered)
      }
    },
    { signal: stop },
  )
  page.addEventListener(ASK, hello, { signal: stop })
  handOver = sendWaiting
  stop.addEventListener('abort', () => {
    meeting.abort()
    handOver = null
    port?.close()
    isExtensionHere.value = false
    isExtensionOthers.value = false
  })
  hello()
}

/**
 * Stores what was offered, each draft once: one that was already accepted or dropped stays so. All of them are
 * then here, so all ids are acknowledged.
 */
export function keepDrafts({
  database,
  drafts,
  at,
}: {
  readonly database: JejakDatabase
  readonly drafts: readonly OfferedSuggestion[]
  readonly at: number
}): Promise<string[]> {
  return withReopen(database, () =>
    database.transaction('rw', database.drafts, async () => {
      const known = new Set(await database.drafts.toCollection().primaryKeys())
      const fresh = drafts.filter((draft) => !known.has(draft.id))
      await database.drafts.bulkPut(
        fresh.map((draft) => ({ id: draft.id, day: draft.day, state: 'offered', draft, at })),
      )
      return drafts.map((draft) => draft.id)
    }),
  )
}

/** Not written, so not acknowledged: the extension keeps its drafts and offers them again. */
const reportFailure = (error: unknown): void => reportError(error)

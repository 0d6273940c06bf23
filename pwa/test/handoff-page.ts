import { HELLO, type OfferedSuggestion } from '@jejak/shared/handoff/messages'
import { toDay } from '@jejak/shared/calendar/day'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach } from 'vitest'
import { startHandoff } from '../src/handoff/extension.ts'
import { JejakDatabase } from '../src/storage/database.ts'

export const ORIGIN = 'https://jejak.instansi.go.id'

export const ME = '01a1ede3-2215-774c-81b8-3d336212fcff'
/** What the page says on every port first. */
export const GREETING = [
  { type: 'ping' },
  { type: 'takes-files' },
  { type: 'takes-zone', zone: 420 },
  { type: 'bkn:meet', person: ME },
]

/** A window of its own: what is posted comes back as a message from itself, as in a browser. */
class FakePage extends EventTarget {
  readonly location = { origin: ORIGIN }
  readonly said: { message: unknown; targetOrigin: string }[] = []
  postMessage(message: unknown, targetOrigin: string) {
    this.said.push({ message, targetOrigin })
  }
  receive(data: unknown, from: { source?: unknown; origin?: string; port?: MessagePort } = {}) {
    const event = new MessageEvent('message', {
      data,
      origin: from.origin ?? ORIGIN,
      ports: from.port ? [from.port] : [],
    })
    Object.defineProperty(event, 'source', { value: 'source' in from ? from.source : this })
    this.dispatchEvent(event)
  }
  lastNonce(): string {
    const hello = this.said.map(({ message }) => message as { type: string; nonce: string })
    return hello.filter((message) => message.type === HELLO).at(-1)?.nonce ?? ''
  }
}

export const draft = (id: string): OfferedSuggestion => ({
  id,
  day: toDay('2026-01-19'),
  start: 490,
  end: 522,
  text: 'Menyusun dokumen Laporan Keuangan TW I',
  quantity: 1,
  unit: 'dokumen',
  evidence: [],
  app: 'google-docs',
  objectKey: '1AbC',
  because: ['22 menit mengetik'],
})

/** Ended after each test of the file that uses them. */
const open: { stop: AbortController; port: MessagePort; database: JejakDatabase }[] = []
afterEach(() => {
  for (const { stop, port, database } of open.splice(0)) {
    stop.abort()
    port.close()
    database.close()
  }
})

/** A page of Jejak that has greeted, and the extension's end of a port that the page has not taken yet. */
export function startPage() {
  const page = new FakePage()
  const stop = new AbortController()
  const database = new JejakDatabase(ME, {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  })
  let ids = 0
  const clock = { now: () => 1_768_784_400_000, newId: () => `nonce-${++ids}` }
  startHandoff({ database, page, clock, zone: 420, stop: stop.signal })
  const { port1: theirs, port2: ours } = new MessageChannel()
  const heard: unknown[] = []
  const wanted: unknown[] = []
  theirs.addEventListener('message', ({ data }) =>
    (data.type === 'bkn:want-chosen' ? wanted : heard).push(data),
  )
  theirs.start()
  open.push({ stop, port: theirs, database })
  const offer = (batchId: string, drafts: unknown[]) =>
    theirs.postMessage({ type: 'offer', batchId, drafts })
  /** Answers as an extension that has this file, in pieces of two bytes. */
  const serve = (name: string, bytes: Uint8Array | null) =>
    theirs.addEventListener('message', ({ data }) => {
      if (data.type !== 'want' || data.name !== name) return
      const { at } = data
      const part = bytes ? bytes.slice(at, at + 2) : new Uint8Array()
      theirs.postMessage({ type: 'chunk', name, at, size: bytes?.length ?? 0, bytes: part })
    })
  const tell = (message: object) => theirs.postMessage(message)
  return { page, database, heard, wanted, ours, offer, serve, tell }
}

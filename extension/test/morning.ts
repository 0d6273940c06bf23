import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '../src/storage/database.ts'
import { startWorker } from '../src/worker/start-worker.ts'
import { changeSettings, CONSENT_TEXT, defaultSettings } from '../src/settings/settings.ts'

/** Monday 19 January 2026, 08.00 WIB: a working hour. */
export const MORNING = Date.parse('2026-01-19T08:00:00+07:00')
export const URL_DOC = 'https://docs.google.com/document/d/1AbC/edit'

export const reading = (label: string) => ({
  object: { type: 'document', key: '1AbC', label },
  route: '/document/d',
  link: { url: `${URL_DOC}?token=SECRET`, scope: 'unknown' },
  title: label,
  matchLevel: 3,
  missing: [],
})
export const seen = (label: string) => ({ type: 'seen', visit: 'v1', reading: reading(label) })
export const pending = (id: string) => ({
  id,
  rule: 'comment',
  row: 2,
  visit: 'v1',
  object: reading('Laporan').object,
  link: null,
  trusted: true,
  count: 1,
  before: [0],
})

let listener:
  | ((message: unknown, sender: object, answer: (value: unknown) => void) => void)
  | undefined
export const drawn = { badge: '', title: '' }
/** What the browser would say when it is asked. */
export const world = { idle: 'active', activeTab: 7 }
let reports = 0

/** What the browser has and the fake has not. */
function completeBrowser(): void {
  const event = { addListener: () => undefined, removeListener: () => undefined }
  const empty = async () => []
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
    scripting: {
      getRegisteredContentScripts: empty,
      registerContentScripts: empty,
      unregisterContentScripts: empty,
      executeScript: empty,
    },
    idle: {
      onStateChanged: event,
      setDetectionInterval: () => undefined,
      queryState: async () => world.idle,
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => (drawn.badge = text),
      setTitle: async ({ title }: { title: string }) => (drawn.title = title),
      setBadgeBackgroundColor: empty,
      setIcon: empty,
    },
  })
  fakeBrowser.windows.getLastFocused = (async () => ({ id: 1, focused: true })) as never
  fakeBrowser.tabs.query = (async () => [{ id: world.activeTab }]) as never
  fakeBrowser.runtime.onMessage.addListener = ((added: typeof listener) => {
    listener = added
  }) as never
}

export const sender = (changes: object = {}) => ({
  id: fakeBrowser.runtime.id,
  frameId: 0,
  url: URL_DOC,
  tab: { id: 7, active: true, incognito: false },
  ...changes,
})

/** Speaks to the background as a page's script does, and waits for its answer. */
export const say = (message: unknown, from: object = sender()): Promise<unknown> =>
  new Promise((resolve) => {
    const told = typeof message === 'object' ? { id: `report-${reports++}`, ...message } : message
    listener?.(told, from, resolve)
  })

/** A busy machine may need a while for what otherwise is there at once. */
export const until = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

/** The browser stops the worker and starts it anew: nothing of the module's memory is left. */
export const restart = () => startWorker()

export const events = async () =>
  (await database.events.orderBy('seq').toArray()).map(({ event }) => event)
export const types = async () => (await events()).map(({ type }) => type)

export async function beginMorning(): Promise<void> {
  fakeBrowser.reset()
  Object.assign(world, { idle: 'active', activeTab: 7 })
  completeBrowser()
  await Promise.all(database.tables.map((table) => table.clear()))
  vi.setSystemTime(MORNING)
  await changeSettings({
    ...defaultSettings,
    zone: 420,
    consent: { text: CONSENT_TEXT, at: MORNING },
    apps: ['google-docs'],
  })
  startWorker()
}

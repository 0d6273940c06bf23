import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '../drafts/database.ts'
import { startBackground } from './background.ts'
import { noteIdle, resumeIdle } from './recorder.ts'
import { readState } from './session-state.ts'
import { changeSettings, CONSENT_TEXT, defaultSettings } from './settings.ts'

/** Monday 19 January 2026, 08.00 WIB: a working hour. */
const MORNING = Date.parse('2026-01-19T08:00:00+07:00')
const URL_DOC = 'https://docs.google.com/document/d/1AbC/edit'

const reading = (label: string) => ({
  object: { type: 'document', key: '1AbC', label },
  route: '/document/d',
  link: { url: `${URL_DOC}?token=SECRET`, scope: 'unknown' },
  title: label,
  rung: 3,
  missing: [],
})
const seen = (label: string) => ({ type: 'seen', visit: 'v1', reading: reading(label) })
const pending = (id: string) => ({
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
let input: 'active' | 'idle' | 'locked' = 'active'
let drawn = { badge: '', title: '' }

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
      queryState: async () => input,
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => (drawn.badge = text),
      setTitle: async ({ title }: { title: string }) => (drawn.title = title),
      setBadgeBackgroundColor: empty,
      setIcon: empty,
    },
  })
  fakeBrowser.runtime.onMessage.addListener = ((added: typeof listener) => {
    listener = added
  }) as never
}

const sender = (changes: object = {}) => ({
  id: fakeBrowser.runtime.id,
  frameId: 0,
  url: URL_DOC,
  tab: { id: 7, active: true, incognito: false },
  ...changes,
})

/** Speaks to the background as a page's script does, and waits for its answer. */
const say = (message: unknown, from: object = sender()): Promise<unknown> =>
  new Promise((resolve) => listener?.(message, from, resolve))

/** The browser stops the worker and starts it anew: nothing of the module's memory is left. */
const restart = () => startBackground()

const events = async () =>
  (await database.events.orderBy('seq').toArray()).map(({ event }) => event)
const types = async () => (await events()).map(({ type }) => type)

beforeEach(async () => {
  fakeBrowser.reset()
  input = 'active'
  completeBrowser()
  await Promise.all(database.tables.map((table) => table.clear()))
  vi.setSystemTime(MORNING)
  await changeSettings({
    ...defaultSettings,
    zone: 420,
    consent: { text: CONSENT_TEXT, at: MORNING },
    apps: ['google-docs'],
  })
  startBackground()
})

describe('the recorder', () => {
  test('writes what a watched page shows, without what the address carries', async () => {
    await say(seen('Laporan Keuangan TW I'))
    expect(await events()).toEqual([
      {
        at: MORNING,
        type: 'focus',
        tab: 7,
        app: 'google-docs',
        object: { type: 'document', key: '1AbC', label: 'Laporan Keuangan TW I' },
        route: '/document/d',
        link: { url: URL_DOC, scope: 'unknown' },
        title: 'Laporan Keuangan TW I',
      },
    ])
  })

  test('ends an absence at the next start of the browser, which is never told of its end', async () => {
    await say(seen('Laporan'))
    await noteIdle('idle', Date.now())
    vi.setSystemTime(Date.now() + 3_600_000)
    await fakeBrowser.storage.session.clear()
    await fakeBrowser.runtime.onStartup.trigger()
    await vi.waitFor(async () => expect(await types()).toEqual(['focus', 'idle', 'idle']))
    expect((await events()).at(-1)).toEqual({ at: Date.now(), type: 'idle', state: 'active' })
  })

  test('still hears that the person came back when it was replaced while they were away', async () => {
    await say(seen('Laporan'))
    await noteIdle('idle', Date.now())
    await fakeBrowser.storage.session.clear()
    input = 'idle'
    await resumeIdle(Date.now())
    expect(await types()).toEqual(['focus', 'idle'])
    await noteIdle('active', Date.now() + 60_000)
    expect((await events()).at(-1)).toMatchObject({ type: 'idle', state: 'active' })
  })

  test('masks numbers and names of people before the first write', async () => {
    await say(seen('Cuti a.n. Budi Santoso NIP 198001012005011001'))
    const [event] = await events()
    expect(event).toMatchObject({ object: { label: 'Cuti a.n. [nama] NIP [NIP]' } })
    expect(JSON.stringify(await database.events.toArray())).not.toMatch(/Budi|1980010/)
  })

  test('goes on in the same words when its worker is stopped after any event', async () => {
    const story = [
      seen('Laporan'),
      { ...seen('Laporan'), type: 'beat' },
      { type: 'intent', pending: pending('p1') },
      { ...seen('Laporan'), type: 'edit' },
      { type: 'outcome', id: 'p1', happened: true },
      { ...seen('Laporan'), type: 'beat' },
    ]
    for (const message of story) {
      await say(message)
      vi.setSystemTime(Date.now() + 30_000)
      restart()
    }
    expect(await types()).toEqual(['focus', 'beat', 'edit', 'action', 'beat'])
    expect(drawn).toEqual({ badge: '●', title: 'Mencatat: docs.google.com' })
  })

  test('counts an outcome once, however often it is told, and never without its intent', async () => {
    await say({ type: 'outcome', id: 'p0', happened: true })
    await say({ type: 'intent', pending: pending('p1') })
    await say({ type: 'outcome', id: 'p1', happened: true })
    await say({ type: 'outcome', id: 'p1', happened: true })
    expect(await types()).toEqual(['action'])
  })

  test('tells an action once when the worker dies between writing it and remembering that', async () => {
    await say({ type: 'intent', pending: pending('p1') })
    const dies = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('killed'))
    await say({ type: 'outcome', id: 'p1', happened: true })
    dies.mockRestore()
    restart()
    expect(await say({ type: 'hello' })).toHaveLength(1)
    await say({ type: 'outcome', id: 'p1', happened: true })
    expect(await types()).toEqual(['action'])
  })

  test('forgets an intent after five minutes', async () => {
    await say({ type: 'intent', pending: pending('p1') })
    vi.setSystemTime(MORNING + 300_001)
    expect(await say({ type: 'hello' })).toEqual([])
    await say({ type: 'outcome', id: 'p1', happened: true })
    expect(await types()).toEqual([])
  })

  test('keeps one of a flood of reports a second', async () => {
    for (let i = 0; i < 50; i++) await say(seen(`Judul ${i}`))
    expect(await types()).toEqual(['focus'])
  })

  test.each([
    ['another extension', { id: 'other' }],
    ['a frame inside a page', { frameId: 3 }],
    ['a private window', { tab: { id: 7, active: true, incognito: true } }],
    ['a page that is not in front', { tab: { id: 7, active: false, incognito: false } }],
    ['a look-alike host', { url: 'https://docs.google.com.attacker.test/document/d/1AbC/edit' }],
    ['plain http', { url: 'http://docs.google.com/document/d/1AbC/edit' }],
    ['another port', { url: 'https://docs.google.com:8443/document/d/1AbC/edit' }],
    ['no tab at all', { tab: undefined }],
    ['an app that is off', { url: 'https://drive.google.com/file/d/1AbC/view' }],
  ])('hears nothing from %s', async (_who, changes) => {
    await say(seen('Laporan'), sender(changes))
    expect(await events()).toEqual([])
  })

  test.each([
    ['an unknown kind', { type: 'delete-everything' }],
    ['a field too many', { ...seen('Laporan'), app: 'srikandi' }],
    ['a text without end', seen('x'.repeat(600))],
    ['the word for our own pages', 'deliver'],
  ])('drops a message with %s', async (_what, message) => {
    expect(await say(message)).toBeUndefined()
    expect(await events()).toEqual([])
  })

  test('stops at once in a pause, also after a restart, and says until when', async () => {
    await say(seen('Laporan'))
    await changeSettings({ pausedUntil: MORNING + 900_000 })
    restart()
    await say(seen('Rahasia pribadi'))
    expect(await types()).not.toContain('beat')
    expect(JSON.stringify(await events())).not.toContain('Rahasia pribadi')
    await vi.waitFor(() => expect(drawn).toEqual({ badge: 'II', title: 'Dijeda sampai 08.15' }))
  })

  test.each([
    ['an hour before work', '2026-01-19T06:30:00+07:00', 1],
    ['earlier than that', '2026-01-19T06:29:00+07:00', 0],
    ['an hour after work', '2026-01-19T16:59:00+07:00', 1],
    ['later than that', '2026-01-19T17:00:00+07:00', 0],
    ['a Sunday', '2026-01-18T10:00:00+07:00', 0],
  ])('knows %s', async (_when, time, count) => {
    vi.setSystemTime(Date.parse(time))
    await say(seen('Laporan'))
    expect(await events()).toHaveLength(count)
  })

  test('records nothing without consent', async () => {
    await changeSettings({ consent: null })
    await say(seen('Laporan'))
    expect(await events()).toEqual([])
    expect((await readState()).front).toBeNull()
  })
})

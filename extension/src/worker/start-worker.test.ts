import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '../storage/database.ts'
import { readState } from '../storage/session-state.ts'
import { changeSettings } from '../settings/settings.ts'
import {
  MORNING,
  URL_DOC,
  seen,
  pending,
  sender,
  say,
  restart,
  events,
  types,
  drawn,
  until,
  beginMorning,
  reading,
} from '../../test/morning.ts'

beforeEach(beginMorning)

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

  test('understands the script of the version before, which still runs in an open tab', async () => {
    const { matchLevel, ...before } = reading('Laporan')
    await say({ ...seen('Laporan'), reading: { ...before, rung: matchLevel } })
    expect(await types()).toEqual(['focus'])
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
    await until(() => expect(drawn).toEqual({ badge: '●', title: 'Mencatat: docs.google.com' }))
  })

  test('counts an outcome once, however often it is told, and never without its gesture', async () => {
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

  test('forgets a gesture after five minutes', async () => {
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
    await until(() => expect(drawn).toEqual({ badge: 'II', title: 'Dijeda sampai 08.15' }))
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
    expect((await readState()).activePage).toBeNull()
  })
})

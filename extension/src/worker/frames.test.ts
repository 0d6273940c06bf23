import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  beginMorning,
  events,
  MORNING,
  say,
  seen,
  sender,
  types,
  URL_DOC,
} from '../../test/morning.ts'
import { changeSettings } from '../settings/settings.ts'

const SITE = 'https://aplikasi.contohkab.go.id/beranda'
const tab = { id: 7, active: true, incognito: false, url: SITE }
const shell = sender({ url: SITE, tab })
const frameOf = (frameId: number) => sender({ url: URL_DOC, frameId, tab })

const place = (label = 'Beranda', visit = 'v0') => ({
  type: 'seen',
  visit,
  reading: {
    object: { type: 'page', key: `h:${label}`, label },
    route: '/beranda',
    link: null,
    matchLevel: 2,
    missing: [],
  },
})
const beat = (message: object) => ({ ...message, type: 'beat' })
const minutes = (n: number) => vi.setSystemTime(MORNING + n * 60_000)
const labels = async () =>
  (await events()).flatMap((event) => (event.type === 'focus' ? [event.object.label] : []))

beforeEach(async () => {
  await beginMorning()
  await changeSettings({ apps: ['google-docs', 'site:aplikasi.contohkab.go.id'] })
})

describe('a frame in a page', () => {
  test('says what is in front; the page says whether anybody is there', async () => {
    await say(place(), shell)
    await say(seen('Laporan'), frameOf(5))
    for (const half of [1, 2, 3, 4]) {
      minutes(half / 2)
      await say(beat(seen('Laporan')), frameOf(5))
      await say(beat(place()), shell)
    }
    expect(await types()).toEqual(['focus', 'focus', 'beat', 'beat', 'beat', 'beat'])
    expect(await labels()).toEqual(['Beranda', 'Laporan'])
    // Nobody looks at the page any more: the frame alone is no presence.
    minutes(3)
    await say(beat(seen('Laporan')), frameOf(5))
    expect(await types()).toHaveLength(6)
  })

  test('is gone when it says no more, and when the page shows another place', async () => {
    await say(place(), shell)
    await say(seen('Laporan'), frameOf(5))
    minutes(1.5)
    await say(beat(place()), shell)
    expect(await labels()).toEqual(['Beranda', 'Laporan', 'Beranda'])
    await say(seen('Laporan'), frameOf(5))
    minutes(2)
    await say(place(), shell)
    await say(place('Daftar', 'v1'), shell)
    expect(await labels()).toEqual(['Beranda', 'Laporan', 'Beranda', 'Laporan', 'Daftar'])
  })

  test('counts with a call that has no name, and not with a page that has none', async () => {
    await changeSettings({ apps: ['zoom', 'google-docs', 'site:aplikasi.contohkab.go.id'] })
    const inFrame = sender({ url: 'https://app.zoom.us/wc/812/join', frameId: 5, tab })
    const nameless = (type: string) => ({
      ...seen(''),
      reading: { ...place().reading, object: { type, key: 'k', label: '' }, matchLevel: 1 },
    })
    await say(place(), shell)
    await say(nameless('page'), inFrame)
    expect(await labels()).toEqual(['Beranda'])
    await say(nameless('meeting'), inFrame)
    expect(await labels()).toEqual(['Beranda', ''])
  })

  test('does not stand for a document of the page itself, nor for another frame', async () => {
    await say(seen('Notula'), sender({ tab: { ...tab, url: URL_DOC } }))
    await say(seen('Laporan'), sender({ frameId: 5, tab: { ...tab, url: URL_DOC } }))
    expect(await labels()).toEqual(['Notula'])
    await say(place(), shell)
    minutes(0.1)
    await say(seen('Laporan'), frameOf(5))
    minutes(0.2)
    await say(seen('Rekap'), frameOf(6))
    expect((await labels()).slice(1)).toEqual(['Beranda', 'Laporan'])
  })

  test.each([
    ['of a page that is not switched on', { tab: { ...tab, url: 'https://pribadi.example/' } }],
    ['of a page whose address may not be seen', { tab: { ...tab, url: undefined } }],
    ['of an app that never stands in one', { url: 'https://srikandi.arsip.go.id/x' }],
    ['of a private window', { tab: { ...tab, incognito: true } }],
  ])('counts for nothing: %s', async (_why, changes) => {
    await say(place(), shell)
    await say(seen('Laporan'), sender({ url: URL_DOC, frameId: 5, tab, ...changes }))
    expect(await labels()).toEqual(['Beranda'])
  })

  test('is a call of its tab; only the page itself ends the call when it is loaded', async () => {
    await changeSettings({ apps: ['zoom'] })
    const url = 'https://app.zoom.us/wc/home'
    const inFrame = sender({ url, frameId: 5, tab: { ...tab, url } })
    const call = { type: 'meeting', on: true, label: 'Rapat', agoMs: 0 }
    await say(call, inFrame)
    await say({ type: 'hello' }, inFrame)
    expect(await types()).toEqual(['meeting'])
    minutes(1)
    await say({ type: 'hello' }, sender({ url, tab: { ...tab, url } }))
    expect((await events()).map((event) => 'on' in event && event.on)).toEqual([true, false])
  })
})

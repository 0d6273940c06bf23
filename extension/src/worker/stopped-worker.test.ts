import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { noteIdle, resumeIdle } from '../capture/recorder.ts'
import { readState } from '../storage/session-state.ts'
import { changeSettings } from '../settings/settings.ts'
import {
  MORNING,
  seen,
  pending,
  say,
  restart,
  events,
  types,
  world,
  until,
  beginMorning,
} from '../../test/morning.ts'

beforeEach(beginMorning)

describe('a worker that was stopped', () => {
  test('a pause stands in the log from when to when it was, whoever slept meanwhile', async () => {
    await say(seen('Laporan'))
    await say({ type: 'intent', pending: pending('p1') })
    vi.setSystemTime(MORNING + 10)
    await changeSettings({ pausedUntil: MORNING + 900_000, pausedAt: MORNING + 10 })
    vi.setSystemTime(MORNING + 300_000)
    restart()
    await say(seen('Rahasia pribadi'))
    vi.setSystemTime(MORNING + 1_000_000)
    // The browser was closed meanwhile: what it kept in memory is gone as well.
    await fakeBrowser.storage.session.clear()
    restart()
    await say(seen('Notula'))
    await say({ type: 'outcome', id: 'p1', happened: true })
    const told = (await events()).map((event) => [event.type, event.at - MORNING])
    expect(told).toEqual([
      ['focus', 0],
      ['pause', 10],
      ['pause', 900_000],
      ['focus', 1_000_000],
    ])
  })

  test('a call that is left in a pause leaves nothing, and one that goes on begins after it', async () => {
    const call = { type: 'meeting', on: true, label: 'Rapat', agoMs: 0 }
    await say(call)
    vi.setSystemTime(MORNING + 10)
    await changeSettings({ pausedUntil: MORNING + 900_000, pausedAt: MORNING + 10 })
    await say({ ...call, on: false })
    vi.setSystemTime(MORNING + 905_000)
    await say({ ...call, agoMs: 20_000 })
    const told = (await events()).map((event) => [event.type, event.at - MORNING])
    expect(told).toEqual([
      ['meeting', 0],
      ['pause', 10],
      ['pause', 900_000],
      ['meeting', 900_000],
    ])
  })

  test('finds out what the browser said while it was stopped: idleness and another tab', async () => {
    await say(seen('Laporan'))
    Object.assign(world, { idle: 'idle', activeTab: 9 })
    restart()
    await until(async () => expect(await types()).toEqual(['focus', 'idle', 'blur']))
  })

  test('a report that is told again after its answer was lost is counted once', async () => {
    const edit = { ...seen('Laporan'), type: 'edit', id: 'r1' }
    await say(edit)
    await fakeBrowser.storage.session.clear()
    restart()
    await say(edit)
    expect(await types()).toEqual(['focus', 'edit'])
  })

  test('a gesture that is told again is kept once', async () => {
    const intent = { type: 'intent', id: 'r2', pending: pending('p1') }
    await say(intent)
    await say(intent)
    expect((await readState()).pending).toHaveLength(1)
  })

  test('ends an absence at the next start of the browser, which is never told of its end', async () => {
    await say(seen('Laporan'))
    await noteIdle('idle', Date.now())
    vi.setSystemTime(Date.now() + 3_600_000)
    await fakeBrowser.storage.session.clear()
    await fakeBrowser.runtime.onStartup.trigger()
    await until(async () => expect(await types()).toEqual(['focus', 'idle', 'idle']))
    expect((await events()).at(-1)).toEqual({ at: Date.now(), type: 'idle', state: 'active' })
  })

  test('still hears that the person came back when it was replaced while they were away', async () => {
    await say(seen('Laporan'))
    await noteIdle('idle', Date.now())
    await fakeBrowser.storage.session.clear()
    Object.assign(world, { idle: 'idle' })
    await resumeIdle(Date.now())
    expect(await types()).toEqual(['focus', 'idle'])
    await noteIdle('active', Date.now() + 60_000)
    expect((await events()).at(-1)).toMatchObject({ type: 'idle', state: 'active' })
  })
})

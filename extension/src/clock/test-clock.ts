import { browser } from 'wxt/browser'
import type { Clock } from './clock.ts'

/**
 * Time and presence for whole-system tests. It exists in the build `wxt build --mode e2e` alone; a test
 * holds that no shipped build contains the word `jejakTest`.
 *
 * In the service worker (Playwright: `worker.evaluate(() => jejakTest.…)`):
 *
 *   await jejakTest.set(Date.parse('2026-01-19T08:00:00+07:00'))   a working hour; do this first
 *   await jejakTest.advance(25 * 60_000)          time passes; the page in front beats every 30 s, as it would
 *   await jejakTest.advance(600_000, { beats: false })             time passes and nothing is heard (sleep)
 *   await jejakTest.idle('idle' | 'locked' | 'active')             what the browser says about input
 *   await jejakTest.leave()                       no watched page is in front any more
 *   await jejakTest.present(false, tabId?)        the page (default: the one in front) is not looked at;
 *                                                 lasts until the page is loaded again
 *   jejakTest.now()
 *
 * The clock runs on by itself between calls, and it is the same in the worker, panel, popup and options.
 * Windows inside the page (15 s from click to outcome) are real time.
 */
export type TestControls = {
  set(at: number): Promise<void>
  advance(ms: number, options?: { readonly beats?: boolean }): Promise<void>
  idle(state: 'active' | 'idle' | 'locked'): Promise<unknown>
  leave(): Promise<unknown>
  present(isPresent: boolean, tab?: number): Promise<void>
  now(): number
}

export type PageControl = { readonly jejakTest: 'beat' | 'present' | 'away' }

const KEY = 'jejakTest'
const BEAT_MS = 30_000
let offsetMs = 0

export function testClock(): Clock {
  // A page's script has no such storage and needs no clock.
  const session = browser.storage?.session as typeof browser.storage.session | undefined
  const take = (value: unknown) => {
    if (typeof value === 'number') offsetMs = value
  }
  const ready = session ? session.get(KEY).then((stored) => take(stored[KEY])) : Promise.resolve()
  session?.onChanged.addListener((changes) => take(changes[KEY]?.newValue))
  return { now: () => Date.now() + offsetMs, ready }
}

const IDLE_KEY = 'jejakTestIdle'

/** What a test last said about input; it outlives the worker, as the keyboard does. */
export async function testIdle(): Promise<'active' | 'idle' | 'locked'> {
  const said = (await browser.storage.session.get(IDLE_KEY))[IDLE_KEY]
  return said === 'idle' || said === 'locked' ? said : 'active'
}

type Background = {
  readonly idle: (state: 'active' | 'idle' | 'locked') => Promise<unknown>
  readonly tick: () => Promise<unknown>
  readonly leave: () => Promise<unknown>
}

export function installTestControls(background: Background): void {
  // Tests that stop the worker cannot ask it: they write what the browser is to say, and this is its event.
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[IDLE_KEY]) void testIdle().then(background.idle)
  })
  const move = async (ms: number) => {
    offsetMs += ms
    await browser.storage.session.set({ [KEY]: offsetMs })
  }
  const tell = async (what: PageControl['jejakTest'], tab?: number) => {
    const stored = await browser.storage.session.get('recorder')
    const front: unknown = Reflect.get(Object(stored['recorder']), 'front')
    const id = tab ?? Reflect.get(Object(front), 'tab')
    if (typeof id === 'number') await browser.tabs.sendMessage(id, { jejakTest: what })
  }
  const controls: TestControls = {
    now: () => Date.now() + offsetMs,
    set: async (at) => {
      await move(at - Date.now() - offsetMs)
      await background.tick()
    },
    advance: async (ms, { beats = true } = {}) => {
      for (let left = ms; left > 0; left -= BEAT_MS) {
        await move(Math.min(left, BEAT_MS))
        if (beats) await tell('beat')
      }
      await background.tick()
    },
    idle: async (state) => {
      await browser.storage.session.set({ [IDLE_KEY]: state })
      return background.idle(state)
    },
    leave: background.leave,
    present: (isPresent, tab) => tell(isPresent ? 'present' : 'away', tab),
  }
  Object.assign(globalThis, { jejakTest: controls })
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActivity } from './activity.ts'
import type { Channel, TaskOutcome } from './channel.ts'
import { startLoop } from './loop.ts'

const SECOND = 1000
let stop: AbortController
let page: EventTarget
let isVisible: boolean
let runs: string[]
let halts: string[]
let shown: string[]
let outcomes: TaskOutcome[]
let due: number | undefined
let tellDue: () => void

// The loop reads `due` anew whenever Dexie says that a table changed; here the test says so.
vi.mock('dexie', () => ({
  liveQuery: (query: () => Promise<number | undefined>) => ({
    subscribe: (next: (value: number | undefined) => void) => {
      tellDue = () => void query().then(next)
      tellDue()
      return { unsubscribe: () => (tellDue = () => {}) }
    },
  }),
}))

beforeEach(() => {
  vi.useFakeTimers({ now: 1_768_784_400_000 })
  stop = new AbortController()
  page = new EventTarget()
  isVisible = true
  ;[runs, halts, shown, outcomes, due] = [[], [], [], [], undefined]
  const document = new EventTarget()
  Object.defineProperty(document, 'visibilityState', {
    get: () => (isVisible ? 'visible' : 'hidden'),
  })
  vi.stubGlobal('document', document)
  vi.stubGlobal('navigator', {})
  vi.stubGlobal(
    'window',
    Object.assign(page, {
      setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
      setInterval: (work: () => void, ms: number) => setInterval(work, ms),
    }),
  )
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const channel: Channel = {
  name: 'test',
  due: () => Promise.resolve(due),
  run: (reason) => {
    runs.push(reason)
    return Promise.resolve(outcomes.shift() ?? { kind: 'done' })
  },
}

async function start() {
  const loop = startLoop({
    signal: stop.signal,
    now: Date.now,
    chance: () => 0.5,
    onHalt: (halt) => halts.push(halt),
    activity: createActivity((state) => shown.push(state)),
  })
  const ask = loop.add(channel)
  await vi.advanceTimersByTimeAsync(0)
  return { loop, ask }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const change = async () => {
  tellDue()
  await pass(0)
}

test('a channel runs when it is added, and rests while nothing is due', async () => {
  await start()
  await pass(60 * SECOND)
  expect(runs).toEqual(['automatic'])
})

test('a burst of changes is one run', async () => {
  await start()
  due = 0
  for (let nth = 0; nth < 5; nth++) await change()
  await pass(SECOND)
  expect(runs).toHaveLength(2)
})

test('what is held back runs when its time has come', async () => {
  await start()
  due = Date.now() + 8 * SECOND
  await change()
  await pass(7 * SECOND)
  expect(runs).toHaveLength(1)
  await pass(SECOND)
  expect(runs).toHaveLength(2)
})

test('a back-off doubles, never ends before what the server asked for, and no change cuts it short', async () => {
  outcomes = [{ kind: 'wait' }, { kind: 'wait' }, { kind: 'wait', retryAfterMs: 30 * SECOND }]
  await start()
  await pass(SECOND)
  expect(runs).toHaveLength(2)
  due = 0
  await change()
  await pass(2 * SECOND - 1)
  expect(runs).toHaveLength(2)
  await pass(1)
  expect(runs).toHaveLength(3)
  await pass(31 * SECOND - 1)
  expect(runs).toHaveLength(3)
  await pass(1)
  expect(runs).toHaveLength(4)
})

test('a back-off that the channel wrote down ends when it says', async () => {
  outcomes = [{ kind: 'wait', until: Date.now() + 90 * SECOND }]
  await start()
  await pass(89 * SECOND)
  expect(runs).toHaveLength(1)
  await pass(SECOND)
  expect(runs).toHaveLength(2)
})

test('whoever asks, and the network that is back, sit out no back-off', async () => {
  outcomes = [{ kind: 'wait', until: Date.now() + 90 * SECOND }]
  const { ask } = await start()
  page.dispatchEvent(new Event('online'))
  await pass(0)
  expect(await ask()).toEqual({ kind: 'done' })
  expect(runs).toEqual(['automatic', 'asked', 'asked'])
})

test('a page that is looked at again runs, a hidden one does not by itself', async () => {
  await start()
  isVisible = false
  await pass(5 * 60 * SECOND)
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(0)
  expect(runs).toHaveLength(1)
  isVisible = true
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(0)
  expect(runs).toHaveLength(2)
})

test('a halt is told, and what another tab is doing is looked at again', async () => {
  outcomes = [{ kind: 'halt', halt: 'sign-in' }, { kind: 'elsewhere' }]
  const { ask } = await start()
  expect(halts).toEqual(['sign-in'])
  await ask()
  await pass(3 * SECOND)
  expect(runs).toEqual(['automatic', 'asked', 'automatic'])
})

test('an end of the signal ends everything', async () => {
  await start()
  due = 0
  await change()
  stop.abort()
  page.dispatchEvent(new Event('online'))
  await pass(10 * 60 * SECOND)
  expect(runs).toHaveLength(1)
})

test('the app is busy from a change to the end of its run, without a gap, and idle while it is held back', async () => {
  await start()
  await pass(SECOND)
  expect(shown).toEqual(['busy', 'idle'])
  due = 0
  await change()
  await pass(SECOND - 1)
  expect(shown).toEqual(['busy', 'idle', 'busy'])
  due = undefined
  await pass(SECOND)
  expect(shown).toEqual(['busy', 'idle', 'busy', 'idle'])
  due = Date.now() + 8 * SECOND
  await change()
  await pass(5 * SECOND)
  expect(shown).toHaveLength(4)
})

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
let outcomes: TaskOutcome[]
let due: number | undefined
let tellDue: () => void
let worker: EventTarget

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
  worker = new EventTarget()
  ;[runs, halts, outcomes, due] = [[], [], [], undefined]
  const document = new EventTarget()
  Object.defineProperty(document, 'visibilityState', {
    get: () => (isVisible ? 'visible' : 'hidden'),
  })
  vi.stubGlobal('document', document)
  const serviceWorker = Object.assign(worker, { getRegistration: async () => undefined })
  vi.stubGlobal('navigator', { serviceWorker })
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

async function start(added = channel) {
  const loop = startLoop({
    signal: stop.signal,
    now: () => performance.now(),
    chance: () => 0.5,
    onHalt: (halt) => halts.push(halt),
    activity: createActivity(() => {}),
  })
  const ask = loop.add(added)
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

test('whoever asks, and the network that is back, sit out no back-off', async () => {
  outcomes = [{ kind: 'wait', restMs: 90 * SECOND }]
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

test('neither a look at the page nor the time that passes cuts a back-off short', async () => {
  outcomes = [{ kind: 'wait', restMs: 12 * 60 * SECOND }]
  await start()
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(11 * 60 * SECOND)
  expect(runs).toEqual(['automatic'])
  await pass(60 * SECOND)
  expect(runs).toHaveLength(2)
})

test('the browser that wakes us cuts neither a back-off nor a burst of changes short', async () => {
  outcomes = [{ kind: 'wait', restMs: 90 * SECOND }]
  await start()
  const wake = async () => {
    worker.dispatchEvent(new MessageEvent('message', { data: 'jejak:sync' }))
    await pass(0)
  }
  await wake()
  expect(runs).toHaveLength(1)
  await pass(90 * SECOND)
  due = 0
  await change()
  await wake()
  expect(runs).toHaveLength(2)
  due = undefined
  await pass(SECOND)
  expect(runs).toHaveLength(3)
  await wake()
  expect(runs).toEqual(['automatic', 'automatic', 'automatic', 'automatic'])
})

test('a channel that remembers its halt is asked again: another tab may have lifted it', async () => {
  outcomes = [{ kind: 'halt', halt: 'refused' }]
  await start({ ...channel, remembersHalt: true })
  await pass(60 * SECOND)
  expect(runs).toHaveLength(1)
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(0)
  expect(runs).toHaveLength(2)
})

test('a halt is told', async () => {
  outcomes = [{ kind: 'halt', halt: 'sign-in' }]
  await start()
  expect(halts).toEqual(['sign-in'])
})

test('what another tab is doing is looked at again', async () => {
  outcomes = [{ kind: 'elsewhere' }]
  await start()
  await pass(3 * SECOND)
  expect(runs).toEqual(['automatic', 'automatic'])
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

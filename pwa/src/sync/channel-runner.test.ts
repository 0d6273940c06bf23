import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActivity } from './activity.ts'
import { startRunner } from './channel-runner.ts'
import type { TaskOutcome } from './channel.ts'

const SECOND = 1000
let stop: AbortController
let runs: string[]
let shown: string[]
let outcomes: TaskOutcome[]
let due: number | undefined
let tellDue: () => void
/** What else happens while a run is under way. */
let atRun: () => Promise<void>

// The runner reads `due` anew whenever Dexie says that a table changed; here the test says so.
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
  ;[runs, shown, outcomes, due] = [[], [], [], undefined]
  atRun = () => Promise.resolve()
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('window', {
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
  })
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function start() {
  const channel = {
    name: 'test',
    due: () => Promise.resolve(due),
    run: async (reason: string): Promise<TaskOutcome> => {
      runs.push(reason)
      await atRun()
      return outcomes.shift() ?? { kind: 'done' }
    },
  }
  const runner = startRunner(channel, {
    signal: stop.signal,
    now: () => performance.now(),
    chance: () => 0.5,
    onHalt: () => {},
    activity: createActivity((state) => shown.push(state)),
  })
  await vi.advanceTimersByTimeAsync(0)
  return runner
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const change = async () => {
  tellDue()
  await pass(0)
}

test('neither a hold nor a back-off is longer when the clock is set back', async () => {
  outcomes = [{ kind: 'wait', restMs: 90 * SECOND }]
  await start()
  vi.setSystemTime(Date.now() - 86_400 * SECOND)
  await pass(90 * SECOND)
  expect(runs).toHaveLength(2)
  due = 8 * SECOND
  await change()
  vi.setSystemTime(Date.now() - 86_400 * SECOND)
  await pass(8 * SECOND)
  expect(runs).toHaveLength(3)
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
  due = 8 * SECOND
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
  outcomes = [{ kind: 'wait', restMs: 90 * SECOND }]
  await start()
  await pass(89 * SECOND)
  expect(runs).toHaveLength(1)
  await pass(SECOND)
  expect(runs).toHaveLength(2)
})

test('what was halted stays so until somebody asks, whatever changes', async () => {
  outcomes = [{ kind: 'halt', halt: 'sign-in' }]
  const runner = await start()
  due = 0
  await change()
  runner.run('automatic')
  await pass(20 * 60 * SECOND)
  expect(runs).toEqual(['automatic'])
  due = undefined
  await runner.ask()
  expect(runs).toEqual(['automatic', 'asked'])
  runner.run('automatic')
  await pass(0)
  expect(runs).toHaveLength(3)
  outcomes = [{ kind: 'halt', halt: 'sign-in' }]
  await runner.ask()
  runner.run('asked')
  await pass(0)
  runner.run('asked')
  await pass(0)
  expect(runs.slice(3)).toEqual(['asked', 'asked', 'asked'])
})

test('a back-off goes on while another tab is at it', async () => {
  outcomes = [{ kind: 'wait', restMs: 90 * SECOND }, { kind: 'elsewhere' }]
  const runner = await start()
  await runner.ask()
  runner.run('automatic')
  await pass(88 * SECOND)
  expect(runs).toEqual(['automatic', 'asked'])
  await pass(2 * SECOND)
  expect(runs).toEqual(['automatic', 'asked', 'automatic'])
})

test('no run starts by itself while one is under way', async () => {
  const runner = await start()
  let end = () => {}
  atRun = () => new Promise<void>((resolve) => (end = resolve))
  runner.run('asked')
  await pass(0)
  runner.run('automatic')
  due = 0
  await change()
  await pass(5 * SECOND)
  expect(runs).toEqual(['automatic', 'asked'])
  // What changed meanwhile may not have been in it.
  atRun = () => Promise.resolve()
  end()
  await pass(SECOND)
  expect(runs).toEqual(['automatic', 'asked', 'automatic'])
})

test('a saved change is one run: what the run itself writes starts no other', async () => {
  await start()
  due = 0
  await change()
  // The channel marks the change as sent, and in the end takes it away: both are changes of its table.
  atRun = async () => {
    await change()
    due = undefined
    await change()
  }
  await pass(10 * SECOND)
  expect(runs).toHaveLength(2)
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
  due = 8 * SECOND
  await change()
  await pass(5 * SECOND)
  expect(shown).toHaveLength(4)
})

test('what is held back still runs in its time when a person asked before', async () => {
  const runner = await start()
  due = 8 * SECOND
  await change()
  await runner.ask()
  await pass(8 * SECOND)
  expect(runs).toEqual(['automatic', 'asked', 'automatic'])
})

test('what is due and cannot go does not run again and again', async () => {
  await start()
  due = 0
  await change()
  await pass(60 * SECOND)
  expect(runs).toHaveLength(2)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchUpdates, type Updates, type UpdateState } from './watch-updates.ts'

class Worker extends EventTarget {
  state = 'installed'
  readonly postMessage = vi.fn<(message: unknown) => void>()
}
class Registration extends EventTarget {
  active: Worker | null = null
  waiting: Worker | null = null
  installing: Worker | null = null
  readonly update = vi.fn<() => Promise<void>>(async () => undefined)
}
class Container extends EventTarget {
  controller: Worker | null = null
  registered: () => Promise<Registration> = async () => browser
  readonly register = vi.fn<() => Promise<Registration>>(() => this.registered())
}
class Page extends EventTarget {
  visibilityState = 'visible'
}

/** What all tabs of the browser share. */
let browser: Registration
let old: Worker

type Tab = {
  readonly container: Container
  readonly page: Page
  readonly shown: UpdateState[]
  readonly reload: ReturnType<typeof vi.fn<() => void>>
  readonly updates: Updates
}
let flush: () => Promise<void>

function openTab(container = new Container()): Tab {
  container.controller ??= browser.active
  const page = new Page()
  const shown: UpdateState[] = []
  const reload = vi.fn<() => void>()
  const updates = watchUpdates({
    address: '/service-worker.js',
    container: container as never,
    page: page as never,
    show: (state) => shown.push(state),
    flush: () => flush(),
    reload,
  })
  return { container, page, shown, reload, updates }
}
const rest = () => vi.advanceTimersByTimeAsync(0)

/** A new version is found and waits. */
function find(): Worker {
  const worker = new Worker()
  browser.installing = worker
  browser.dispatchEvent(new Event('updatefound'))
  browser.installing = null
  browser.waiting = worker
  worker.dispatchEvent(new Event('statechange'))
  return worker
}
/** It becomes the active one and claims these tabs. */
function takeOver(worker: Worker, tabs: readonly Tab[]): void {
  browser.waiting = null
  browser.active = worker
  for (const { container } of tabs) {
    container.controller = worker
    container.dispatchEvent(new Event('controllerchange'))
  }
  worker.state = 'activated'
  worker.dispatchEvent(new Event('statechange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  browser = new Registration()
  old = new Worker()
  browser.active = old
  flush = async () => undefined
})
afterEach(() => vi.useRealTimers())

test('the tab that says yes is loaded again, and the other one says that it is of the old version', async () => {
  const [first, second] = [openTab(), openTab()]
  await rest()
  const worker = find()
  expect([first.shown, second.shown]).toEqual([['ready'], ['ready']])
  await first.updates.take()
  expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
  expect(first.reload).not.toHaveBeenCalled()
  takeOver(worker, [first, second])
  expect(first.reload).toHaveBeenCalled()
  expect(second.shown).toEqual(['ready', 'taken'])
  expect(second.reload).not.toHaveBeenCalled()
})

test('the button in the second tab loads it again although nothing is about to happen any more', async () => {
  const second = openTab()
  await rest()
  takeOver(find(), [second])
  await second.updates.take()
  expect(second.reload).toHaveBeenCalledOnce()
})

test('a tab that slept through the change finds out when it is looked at', async () => {
  const tab = openTab()
  await rest()
  const worker = find()
  browser.waiting = null
  browser.active = worker
  tab.container.controller = worker
  tab.page.dispatchEvent(new Event('visibilitychange'))
  expect(tab.shown).toEqual(['ready', 'taken'])
})

test('a tab opened while a new version waits offers it', async () => {
  browser.waiting = new Worker()
  const tab = openTab()
  await rest()
  expect(tab.shown).toEqual(['ready'])
})

test('the first worker of a browser is no new version', async () => {
  browser.active = null
  const tab = openTab()
  await rest()
  takeOver(find(), [tab])
  expect(tab.shown).toEqual([])
})

test('a worker that does not take over ends the waiting of whoever pressed', async () => {
  const tab = openTab()
  await rest()
  find()
  await tab.updates.take()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(tab.reload).toHaveBeenCalledOnce()
})

test('what cannot be put on disk is not lost to a load that nobody was warned of', async () => {
  flush = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  const tab = openTab()
  await rest()
  const worker = find()
  await tab.updates.take()
  expect(tab.shown).toEqual(['ready', 'taking', 'unkept'])
  expect(worker.postMessage).not.toHaveBeenCalled()
  await tab.updates.take('force')
  takeOver(worker, [tab])
  expect(tab.reload).toHaveBeenCalled()
})

test.each([
  ['a server that answers 503', new TypeError('bad HTTP response code (503)')],
  ["a portal's page instead of the script", new DOMException('MIME type', 'SecurityError')],
])('%s is asked again later, and nothing is thrown', async (_what, error) => {
  const container = new Container()
  container.registered = () => Promise.reject(error)
  const tab = openTab(container)
  await rest()
  container.registered = async () => browser
  tab.page.dispatchEvent(new Event('visibilitychange'))
  await rest()
  find()
  expect(tab.shown).toEqual(['ready'])
  expect(container.register).toHaveBeenCalledTimes(2)
})

test('a server that never answers holds up nothing', async () => {
  const container = new Container()
  container.registered = () => new Promise(() => {})
  const tab = openTab(container)
  await rest()
  await tab.updates.take()
  expect(tab.reload).toHaveBeenCalledOnce()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDevice } from '../../test/device-fixture.ts'
import { findWriting, flushForms, forgetForms, keepForm, readForms } from './forms.ts'

const KEY = 'quick-add:2026-11-27'
let device: ReturnType<typeof createDevice>

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('reportError', vi.fn<() => void>())
  device = createDevice()
})
afterEach(() => {
  forgetForms()
  device.database.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const stored = async () => (await device.database.forms.get(KEY))?.value

test('whoever lets the page go waits for a write that is under way', async () => {
  const { database } = device
  keepForm(database, KEY, 'rapat')
  let go = () => {}
  const put = database.forms.put.bind(database.forms)
  vi.spyOn(database.forms, 'put').mockImplementationOnce(
    () =>
      new Promise<void>((resolve) => (go = resolve)).then(() =>
        put({ key: KEY, value: 'rapat', at: 1 }),
      ) as never,
  )
  const first = flushForms()
  let isOver = false
  const second = flushForms().then(() => (isOver = true))
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  expect(isOver).toBe(false)
  go()
  await Promise.all([first, second])
  expect(await stored()).toBe('rapat')
})

test('what the disk did not take is tried again, and is in what a person takes along meanwhile', async () => {
  const { database } = device
  keepForm(database, KEY, 'rapat')
  vi.spyOn(database.forms, 'put').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
  await expect(flushForms()).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(await stored()).toBeUndefined()
  expect(await findWriting(database)).toMatchObject([{ key: KEY, value: 'rapat' }])
  await flushForms()
  expect(await stored()).toBe('rapat')
  expect(await readForms(database)).toHaveLength(1)
})

test('a store that keeps silent holds nobody for ever', async () => {
  vi.useFakeTimers()
  const { database } = device
  keepForm(database, KEY, 'rapat')
  vi.spyOn(database.forms, 'put').mockImplementation(() => new Promise(() => {}) as never)
  const flushed = flushForms().catch(String)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(await flushed).toContain('has not answered')
})

test('with nothing to write nobody waits at all', async () => {
  await flushForms()
  expect(await readForms(device.database)).toEqual([])
})

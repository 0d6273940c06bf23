import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { putFile } from './put-file.ts'

const MINUTE = 60_000
const file = { name: `${'a'.repeat(64)}.jpg`, bytes: new Uint8Array(5_000_000) }

/** The browser's request, as far as one is used: a wire whose progress the test tells. */
class Wire extends EventTarget {
  static last: Wire
  readonly upload = new EventTarget()
  timeout = 0
  status = 0
  responseText = ''
  open() {
    Wire.last = this
  }
  setRequestHeader() {}
  getResponseHeader = () => null
  send() {
    setTimeout(() => this.end('timeout'), this.timeout)
  }
  abort() {
    this.end('abort')
  }
  end(event: string) {
    this.dispatchEvent(new Event(event))
    this.dispatchEvent(new Event('loadend'))
  }
  leave(loaded: number) {
    const gone = Object.assign(new Event('progress'), { loaded, total: file.bytes.length })
    this.upload.dispatchEvent(gone)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', Wire)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a file of 5 MB arrives over a line of 80 kbit/s', async () => {
  const answer = putFile(file, () => {})
  for (let second = 1; second <= 500; second++) {
    await vi.advanceTimersByTimeAsync(1000)
    Wire.last.leave(second * 10_000)
  }
  Wire.last.status = 200
  Wire.last.responseText = JSON.stringify({ name: file.name, size: file.bytes.length })
  Wire.last.end('load')
  expect(await answer).toEqual({ kind: 'stored' })
})

test('a line on which nothing leaves is given up after three minutes', async () => {
  const answer = putFile(file, () => {})
  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  Wire.last.leave(10_000)
  await vi.advanceTimersByTimeAsync(3 * MINUTE)
  expect(await answer).toEqual({ kind: 'wait' })
})

test('a line that creeps is given up after as long as the server would wait', async () => {
  const answer = putFile(file, () => {})
  for (let minute = 1; minute <= 20; minute++) {
    await vi.advanceTimersByTimeAsync(MINUTE)
    Wire.last.leave(minute * 1000)
  }
  expect(await answer).toEqual({ kind: 'wait' })
})

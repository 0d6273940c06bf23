import { expect, test } from 'vitest'
import { patient, type Send } from './patient-fetch.ts'

/** Time that passes only when the test says so. */
function createTime() {
  let now = 0
  let timers: { readonly at: number; readonly work: () => void }[] = []
  const startTimer = (ms: number, work: () => void) => {
    const timer = { at: now + ms, work }
    timers.push(timer)
    return () => void (timers = timers.filter((each) => each !== timer))
  }
  const pass = async (ms: number) => {
    now += ms
    const due = timers.filter(({ at }) => at <= now)
    timers = timers.filter(({ at }) => at > now)
    for (const { work } of due) work()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { startTimer, pass, count: () => timers.length }
}

/** A wire on which bytes arrive when the test says so, and that hears when the other side has hung up. */
function createWire() {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let answer: (response: Response) => void = () => {}
  let isOver = false
  const send: Send = (_, { signal }) =>
    new Promise((resolve, reject) => {
      answer = resolve
      signal?.addEventListener('abort', () => {
        isOver = true
        reject(signal.reason as Error)
        controller?.error(signal.reason)
      })
    })
  return {
    send,
    begin: (status = 200) =>
      answer(
        new Response(new ReadableStream({ start: (made) => void (controller = made) }), { status }),
      ),
    answer: (response: Response) => answer(response),
    bring: (text: string) => isOver || controller?.enqueue(encoder.encode(text)),
    end: () => controller?.close(),
  }
}

const SECOND = 1000

test('an answer may take as long as it likes while something arrives', async () => {
  const [time, wire] = [createTime(), createWire()]
  const asked = patient(wire.send, time.startTimer)('/api/sync', { body: '{}' })
  await time.pass(29 * SECOND)
  wire.begin(207)
  await time.pass(0)
  for (let at = 0; at < 6; at++) {
    await time.pass(29 * SECOND)
    wire.bring(`${at}`)
    await time.pass(0)
  }
  wire.end()
  const response = await asked
  expect([response.status, await response.text()]).toEqual([207, '012345'])
  expect(time.count()).toBe(0)
})

test.each([
  ['before the answer', false],
  ['in the middle of it', true],
])('half a minute of silence ends it: %s', async (_, begins) => {
  const [time, wire] = [createTime(), createWire()]
  const asked = patient(wire.send, time.startTimer)('/api/sync', { body: '{}' })
  const ended = asked.catch(String)
  if (begins) {
    wire.begin()
    wire.bring('{"pro')
    await time.pass(0)
  }
  await time.pass(31 * SECOND)
  expect(await ended).toContain('nothing arrived')
  expect(time.count()).toBe(0)
})

test('what is sent has its time: a large body is not silence', async () => {
  const [time, wire] = [createTime(), createWire()]
  const asked = patient(wire.send, time.startTimer)('/api/sync', { body: 'x'.repeat(60_000) })
  await time.pass(80 * SECOND)
  wire.answer(Response.json({ ok: true }))
  expect(await (await asked).json()).toEqual({ ok: true })
})

test('a wire that brings a byte now and then does not hold its runner for ever', async () => {
  const [time, wire] = [createTime(), createWire()]
  const asked = patient(wire.send, time.startTimer)('/api/sync', { body: '{}' })
  const ended = asked.catch(String)
  wire.begin()
  await time.pass(0)
  for (let at = 0; at < 60; at++) {
    await time.pass(20 * SECOND)
    wire.bring(' ')
  }
  expect(await ended).toContain('nothing arrived')
})

test('an answer without a body is one', async () => {
  const [time, wire] = [createTime(), createWire()]
  const asked = patient(wire.send, time.startTimer)('/api/me', {})
  wire.answer(new Response(null, { status: 204 }))
  expect((await asked).status).toBe(204)
})

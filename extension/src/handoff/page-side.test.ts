// @vitest-environment happy-dom
import { ASK, HELLO, PORT } from '@jejak/shared/handoff/messages'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageAsk } from '../messages/page-ask.ts'
import { joinPage } from './page-side.ts'

const ORIGIN = 'http://localhost:8787'
const RESULTS = { type: 'bkn:results', person: 'p', records: [] }
const OFFER = { type: 'offer', batchId: 'b1', drafts: [] }

type Posted = { readonly message: { type: string; nonce: string }; readonly port?: MessagePort }

/** A page window of which only messages matter, so that origin and source can be forged. */
function fakeWindow() {
  const target = new EventTarget()
  const posted: Posted[] = []
  const page = Object.assign(target, {
    location: { origin: ORIGIN },
    postMessage: (message: Posted['message'], origin: string, ports: MessagePort[] = []) => {
      expect(origin).toBe(ORIGIN)
      posted.push({ message, ...(ports[0] && { port: ports[0] }) })
    },
  })
  const hear = (data: unknown, from: object = { source: page, origin: ORIGIN }) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, ...from }))
  return { page, posted, hear }
}

function join(answers: { readonly isJejak: boolean }) {
  const window = fakeWindow()
  const asked: PageAsk[] = []
  let wake = () => undefined as void
  joinPage({
    window: window.page as never,
    version: '1.0.0',
    ask: async (message) => {
      asked.push(message)
      if (message.type === 'handoff:join') return answers.isJejak ? true : undefined
      if (message.type === 'handoff:bkn') return RESULTS
      if (message.type === 'handoff:chunk') return { size: 3, base64: 'AQID' }
      return message.type === 'handoff:offers' ? [OFFER] : undefined
    },
    onWake: (listener) => (wake = listener),
    isAlive: () => true,
    nonce: () => 'n0',
  })
  return { ...window, asked, wake: () => wake() }
}

/** A busy machine may need a while for what otherwise is there at once. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

/** What a port has received, once something has. */
async function received(port: MessagePort | undefined, count = 1): Promise<unknown[]> {
  const heard: unknown[] = []
  port?.addEventListener('message', (event) => heard.push(event.data))
  port?.start()
  await until(() => expect(heard.length).toBeGreaterThanOrEqual(count))
  return heard
}

let world: ReturnType<typeof join>
beforeEach(async () => {
  world = join({ isJejak: true })
  await vi.waitUntil(() => world.posted.length === 1, { timeout: 10_000 })
})

/** What the page says first on its port: who is signed in there. */
const MEET = { type: 'bkn:meet', person: 'p' }
const hello = (nonce: string) => ({ type: HELLO, nonce })
const ports = () => world.posted.filter(({ message }) => message.type === PORT)

describe('the script on the page of Jejak', () => {
  test('asks for a hello when it starts after the page', () => {
    expect(world.posted[0]?.message).toEqual({ type: ASK, nonce: 'n0' })
  })

  test('answers a hello with its nonce and a port, and offers over the port only', async () => {
    world.hear(hello('n1'))
    expect(ports()[0]?.message).toEqual({ type: PORT, nonce: 'n1' })
    ports()[0]?.port?.postMessage(MEET)
    expect(await received(ports()[0]?.port, 2)).toEqual([OFFER, RESULTS])
    expect(world.posted).toHaveLength(2)
  })

  test('passes a receipt on, and answers a ping', async () => {
    world.hear(hello('n1'))
    const port = ports()[0]?.port
    port?.postMessage(MEET)
    port?.postMessage({ type: 'receipt', batchId: 'b1', ids: ['a'] })
    port?.postMessage({ type: 'ping' })
    expect(await received(port, 3)).toContainEqual({ type: 'pong', version: '1.0.0' })
    expect(world.asked).toContainEqual({
      type: 'handoff:receipt',
      batchId: 'b1',
      ids: ['a'],
      meet: MEET,
    })
  })

  test('asks for nothing before the page has said who is signed in', async () => {
    world.hear(hello('n1'))
    const port = ports()[0]?.port
    port?.postMessage({ type: 'takes-files' })
    world.wake()
    port?.postMessage({ type: 'ping' })
    expect(await received(port)).toEqual([{ type: 'pong', version: '1.0.0' }])
    expect(world.asked.map(({ type }) => type)).toEqual(['handoff:join'])
  })

  test.each([
    ['another window', hello('n1'), { source: {}, origin: ORIGIN }],
    ['a look-alike origin', hello('n1'), { origin: `${ORIGIN}.attacker.test` }],
    ['a sandboxed frame', hello('n1'), { origin: 'null' }],
    ['something that is no hello', { type: PORT, nonce: 'n1' }, {}],
    ['a nonce without end', hello('n'.repeat(200)), {}],
  ])('gives no port to %s', (_who, data, from) => {
    world.hear(data, { source: world.page, origin: ORIGIN, ...from })
    expect(ports()).toEqual([])
  })

  test.each([
    ['a wish for more', { type: 'list-events' }],
    ['a receipt with a field too many', { type: 'receipt', batchId: 'b1', ids: [], all: true }],
  ])('drops %s on the port', async (_what, message) => {
    world.hear(hello('n1'))
    const port = ports()[0]?.port
    port?.postMessage(message)
    port?.postMessage({ type: 'ping' })
    await received(port)
    expect(world.asked.map(({ type }) => type)).toEqual(['handoff:join'])
  })

  test('asks for drafts with files once the page takes them, and passes their bytes on', async () => {
    world.hear(hello('n1'))
    const port = ports()[0]?.port
    const name = `${'a1'.repeat(32)}.jpg`
    port?.postMessage(MEET)
    port?.postMessage({ type: 'takes-files' })
    port?.postMessage({ type: 'want', name, at: 0 })
    port?.postMessage({ type: 'want', name: '../x', at: 0 })
    const heard = await received(port, 5)
    expect(heard).toContainEqual({
      type: 'chunk',
      name,
      at: 0,
      size: 3,
      bytes: new Uint8Array([1, 2, 3]),
    })
    expect(world.asked.filter(({ type }) => !/join|bkn/.test(type))).toEqual([
      { type: 'handoff:offers', takesFiles: false, meet: MEET },
      { type: 'handoff:offers', takesFiles: true, meet: MEET },
      { type: 'handoff:chunk', name, at: 0, meet: MEET },
    ])
  })

  test('closes the port of an earlier handshake: a replayed hello takes it over for nobody else', async () => {
    world.hear(hello('n1'))
    world.hear(hello('n1'))
    const [first, second] = ports().map(({ port }) => port)
    first?.postMessage({ type: 'receipt', batchId: 'b1', ids: ['a'] })
    second?.postMessage({ type: 'ping' })
    await received(second)
    expect(world.asked.map(({ type }) => type)).not.toContain('handoff:receipt')
  })

  test('offers again when the person presses the button once more', async () => {
    world.hear(hello('n1'))
    ports()[0]?.port?.postMessage(MEET)
    await until(() => expect(world.asked).toHaveLength(3))
    world.wake()
    expect(await received(ports()[0]?.port, 4)).toEqual([OFFER, RESULTS, OFFER, RESULTS])
  })

  test('passes words about e-Kinerja to the background unread, and its answer back', async () => {
    world.hear(hello('n1'))
    const port = ports()[0]?.port
    port?.postMessage(MEET)
    expect(await received(port, 2)).toContainEqual(RESULTS)
    expect(world.asked).toContainEqual({ type: 'handoff:bkn', message: MEET })
    // News for the one who is signed in there: asked about again without a word of the page.
    world.wake()
    await until(() =>
      expect(world.asked.filter(({ type }) => type === 'handoff:bkn')).toHaveLength(2),
    )
  })

  test('is silent on a page that only shares the host', async () => {
    const other = join({ isJejak: false })
    await until(() => expect(other.asked).toHaveLength(1))
    other.hear(hello('n1'))
    expect(other.posted).toEqual([])
    expect(other.asked).toEqual([{ type: 'handoff:join' }])
  })
})

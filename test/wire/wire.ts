import { constants, gunzipSync } from 'node:zlib'
import type { Send } from '@jejak/pwa/sync/patient-fetch'
import type { Chance } from '../sync-fuzz/chance.ts'
import { ORIGIN, type ServerWorld } from '../sync-fuzz/server-world.ts'
import { isLasting, type Fault, type Lasting, type Speed } from './faults.ts'
import type { VirtualTime } from './virtual-time.ts'

export type Wire = {
  readonly send: Send
  /** Exchanges so far, and those of them that nothing happened to. */
  readonly counts: { asked: number; whole: number; bytes: number }
  /** False, and nothing happens to any exchange any more. */
  isRough: boolean
}

type Answer = { readonly status: number; readonly headers: Headers; readonly bytes: Buffer }

/** More in a row would only test patience. */
const MOST_IN_A_ROW = 3
const CHUNK_MS = 250
const PROXY_BODY = 2 * 1024
const PROXY_ANSWER = 16 * 1024

/** One device's wire: of one speed, with one fault, in virtual time, to the real server. */
export function createWire({
  server,
  time,
  chance,
  cookie,
  speed,
  fault,
}: {
  readonly server: ServerWorld
  readonly time: VirtualTime
  readonly chance: Chance
  readonly cookie: string
  readonly speed: Speed
  readonly fault: Fault | Lasting
}): Wire {
  const travelMs = (bytes: number) => (bytes * 8000) / speed.bitsPerSecond
  const answers: Answer[] = []
  let inARow = 0

  const deliver = (path: string, body: string): Promise<Answer> =>
    time.hold(async () => {
      const packing = fault === 'carries nothing compressed' ? 'identity' : 'gzip, deflate, br'
      const response = await server.request(path, {
        method: 'POST',
        headers: {
          cookie,
          origin: ORIGIN,
          'content-type': 'application/json',
          'accept-encoding': packing,
        },
        body,
      })
      const bytes = Buffer.from(await response.arrayBuffer())
      return { status: response.status, headers: response.headers, bytes }
    })

  const strikes = (): boolean => {
    if (!wire.isRough) return false
    if (isLasting(fault)) return true
    const isHit = inARow < MOST_IN_A_ROW && chance.happens(0.6)
    inARow = isHit ? inARow + 1 : 0
    return isHit
  }

  const wire: Wire = {
    counts: { asked: 0, whole: 0, bytes: 0 },
    isRough: true,
    send: (path, { body, signal }) =>
      new Promise((resolve, reject) => {
        const hungUp = () =>
          reject((signal?.reason as Error | undefined) ?? new TypeError('aborted'))
        signal?.addEventListener('abort', hungUp)
        carry(path, typeof body === 'string' ? body : '', signal ?? undefined).then(resolve, reject)
      }),
  }
  return wire

  async function carry(path: string, body: string, signal?: AbortSignal): Promise<Response> {
    wire.counts.asked++
    const hit = strikes() ? fault : undefined
    await time.sleep(speed.latencyMs + travelMs(body.length))
    const pass = async (answer: Answer, cut?: Cut) => {
      answers.push(answer)
      wire.counts.bytes += answer.bytes.length
      return flow(answer, cut, signal)
    }
    if (hit === undefined || hit === 'carries nothing compressed')
      return whole(await deliver(path, body))
    switch (hit) {
      case 'loses the request':
      case 'redirect':
        throw new TypeError('network')
      case 'never answers':
        await deliver(path, body)
        return new Promise<never>(() => {})
      case 'cuts the request':
        await deliver(path, body.slice(0, chance.below(body.length)))
        throw new TypeError('network')
      case 'loses the answer':
        await deliver(path, body)
        throw new TypeError('network')
      case 'answers after 25 s':
        await time.sleep(25_000)
        return pass(await deliver(path, body))
      case 'falls silent in mid-answer':
        return pass(await deliver(path, body), { how: 'silent', at: chance.next() })
      case 'brings a byte every 20 s':
        return pass(await deliver(path, body), { how: 'trickle', at: chance.next() })
      case 'resets in mid-answer':
        return pass(await deliver(path, body), { how: 'reset', at: chance.next() })
      case 'ends in mid-answer':
      case 'ends in the middle of the packing':
        return pass(await deliver(path, body), { how: 'end', at: chance.next() })
      case 'resets answers above 16 kB': {
        const answer = await deliver(path, body)
        const { length } = answer.bytes
        if (length <= PROXY_ANSWER) return whole(answer)
        return pass(answer, { how: 'reset', at: PROXY_ANSWER / length })
      }
      case 'delivers twice at once': {
        const [first] = await Promise.all([deliver(path, body), deliver(path, body)])
        return pass(first)
      }
      case 'delivers a copy later':
        later(path, body)
        return pass(await deliver(path, body))
      case 'delivers only later':
        later(path, body)
        throw new TypeError('network')
      case 'repeats an older answer': {
        const older = answers.at(-1)
        if (!older) throw new TypeError('network')
        return flow(older, undefined, signal)
      }
      case 'portal: 200 and a page':
        return page(200)
      case '200 and other JSON':
        return Response.json({ ok: true, rows: [], results: [] })
      case '200 and nothing':
        return new Response('', { headers: { 'content-type': 'application/json' } })
      case '502 and a page':
        return page(502)
      case '500 before the commit':
        return problem(500, 'internal')
      case '500 after the commit':
        await deliver(path, body)
        return problem(500, 'internal')
      case '503':
        return page(503)
      case '503 with Retry-After':
        return page(503, { 'retry-after': '20' })
      case '429 with Retry-After':
        return new Response('', { status: 429, headers: { 'retry-after': '3' } })
      case '413 above 2 kB':
        return body.length > PROXY_BODY ? page(413) : whole(await deliver(path, body))
    }

    function whole(answer: Answer) {
      wire.counts.whole++
      return pass(answer)
    }
  }

  function later(path: string, body: string): void {
    void time
      .sleep(1_000 + chance.below(90_000))
      .then(() => deliver(path, body))
      .catch(() => {})
  }

  type Cut = { readonly how: 'silent' | 'reset' | 'end' | 'trickle'; readonly at: number }

  /** The answer as it arrives, unpacked on the way as a browser does. */
  function flow({ status, headers, bytes }: Answer, cut?: Cut, signal?: AbortSignal): Response {
    const isPacked = headers.get('content-encoding') === 'gzip'
    const decoded = (length: number) => {
      const part = bytes.subarray(0, length)
      if (!isPacked || length === 0) return part
      const isAll = length === bytes.length
      return gunzipSync(part, isAll ? {} : { finishFlush: constants.Z_SYNC_FLUSH })
    }
    const most = cut ? Math.floor(bytes.length * cut.at) : bytes.length
    const perChunk = Math.max(1, Math.floor((speed.bitsPerSecond / 8000) * CHUNK_MS))
    const start = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      let isOver = false
      signal?.addEventListener('abort', () => {
        if (!isOver) controller.error(signal.reason)
        isOver = true
      })
      let sent = 0
      const bring = (upTo: number) => {
        const part = decoded(upTo)
        if (part.length > sent) controller.enqueue(new Uint8Array(part.subarray(sent)))
        sent = Math.max(sent, part.length)
      }
      await time.sleep(speed.latencyMs)
      for (let upTo = 0; upTo < most && !isOver;) {
        upTo = Math.min(most, upTo + perChunk)
        await time.sleep(CHUNK_MS)
        if (!isOver) bring(upTo)
      }
      for (let more = most; cut?.how === 'trickle' && more < bytes.length && !isOver; more++) {
        await time.sleep(20_000)
        if (!isOver) controller.enqueue(new Uint8Array([32]))
      }
      if (isOver || cut?.how === 'silent') return
      isOver = true
      if (cut?.how === 'reset' || (cut && isPacked)) controller.error(new TypeError('network'))
      else controller.close()
    }
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void start(controller) })
    return new Response(body, { status, headers })
  }
}

const page = (status: number, headers: Record<string, string> = {}) =>
  new Response('<!doctype html><p>Masuk dulu</p>', {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  })

const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ type: 'about:blank', title: '', status, code }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

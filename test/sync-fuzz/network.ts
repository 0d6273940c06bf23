import type { Chance } from './chance.ts'
import { ORIGIN, type ServerWorld } from './server-world.ts'

/** What can happen to one request. */
export type Fault =
  | 'request-lost'
  | 'response-lost'
  | 'response-cut'
  | 'half-done'
  | 'delivered-twice'
  | 'delivered-late'
  | 'portal'
  | 'bad-gateway'
  | 'too-many'
  | 'signed-out'
  | 'tab-killed'
const FAULTS: readonly Fault[] = [
  'request-lost',
  'response-lost',
  'response-lost',
  'response-cut',
  'half-done',
  'half-done',
  'delivered-twice',
  'delivered-late',
  'portal',
  'bad-gateway',
  'too-many',
  'signed-out',
  'tab-killed',
]

const FAULT_RATE = 0.3

export type Network = {
  readonly post: (body: string) => Promise<Response>
  readonly get: (path: string) => Promise<Response>
  /** False, and every request arrives while nobody touches anything. */
  isRough: boolean
  readonly counts: Map<Fault, number>
}

type Send = (body: string) => Promise<Response>

/** A place where a test may put a wrong client or server: what it does to a request and to its answer. */
export type Tap = {
  readonly request?: (
    body: string,
    world: { readonly send: Send; readonly meanwhile: () => Promise<void> },
  ) => Promise<string> | string
  readonly answer?: (response: Response, body: string, fault: Fault | null) => Promise<Response>
}

const html = (status: number) =>
  new Response('<!doctype html><p>Masuk dulu</p>', {
    status,
    headers: { 'content-type': 'text/html' },
  })

/** One device's wire to the server, which loses, repeats, delays, cuts and lies. */
export function createNetwork({
  server,
  chance,
  cookie,
  tap,
  meanwhile,
  onKill,
}: {
  readonly server: ServerWorld
  readonly chance: Chance
  readonly cookie: string
  readonly tap: Tap
  /** What the person does while the request is under way. */
  readonly meanwhile: () => Promise<void>
  /** The tab dies in mid-request: whoever waits for this answer is no more. */
  readonly onKill: () => void
}): Network {
  const late: string[] = []
  const send = (body: string) =>
    server.request('/api/sync', {
      method: 'POST',
      headers: { cookie, origin: ORIGIN, 'content-type': 'application/json' },
      body,
    })
  const act = async () => {
    if (network.isRough) await meanwhile()
  }
  const network: Network = {
    isRough: true,
    counts: new Map(),
    get: (path) => {
      if (network.isRough && chance.happens(FAULT_RATE))
        return Promise.reject(new TypeError('network'))
      return server.request(path, { method: 'GET', headers: { cookie } })
    },
    async post(original) {
      const body = (await tap.request?.(original, { send, meanwhile: act })) ?? original
      const fault =
        network.isRough && chance.happens(FAULT_RATE) ? (chance.pick(FAULTS) ?? null) : null
      if (fault) network.counts.set(fault, (network.counts.get(fault) ?? 0) + 1)
      // A copy that dawdled on the way arrives before, after, or long after the retry.
      if (late.length > 0 && chance.happens(0.5)) await send(late.shift() ?? body)
      if (chance.happens(0.2)) await act()
      const response = await deliver(fault, body)
      if (chance.happens(0.2)) await act()
      return (await tap.answer?.(response, body, fault)) ?? response
    },
  }
  return network

  async function deliver(fault: Fault | null, body: string): Promise<Response> {
    switch (fault) {
      case null:
        return send(body)
      case 'request-lost':
        throw new TypeError('network')
      case 'portal':
        return html(200)
      case 'bad-gateway':
        return html(502)
      case 'too-many':
        return new Response('', { status: 429, headers: { 'retry-after': '1' } })
      case 'signed-out':
        return server.request('/api/sync', {
          method: 'POST',
          headers: { origin: ORIGIN, 'content-type': 'application/json' },
          body,
        })
      case 'half-done':
        server.breakNextBatchAt(chance.below(4))
        return send(body)
      case 'delivered-twice': {
        const [first] = await Promise.all([send(body), send(body)])
        return first
      }
      case 'delivered-late':
        late.push(body)
        throw new TypeError('network')
      case 'response-lost':
        await send(body)
        throw new TypeError('network')
      case 'response-cut': {
        const text = await (await send(body)).text()
        return new Response(text.slice(0, chance.below(text.length)), {
          headers: { 'content-type': 'application/json' },
        })
      }
      case 'tab-killed':
        await send(body)
        onKill()
        return new Promise<never>(() => {})
    }
  }
}

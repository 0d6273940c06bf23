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
  | 'somebody-else'
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

/** Beside the sync it is also tried what another tab does that has signed in as somebody else. */
const FAULTS_BESIDE: readonly Fault[] = [...FAULTS, 'somebody-else']

const FAULT_RATE = 0.3

export type Network = {
  readonly post: (body: string) => Promise<Response>
  /** Posts what travels beside the sync, to a route of its own. */
  readonly postBeside: (path: string, body: string) => Promise<Response>
  readonly get: (path: string) => Promise<Response>
  /** False, and every request arrives while nobody touches anything. */
  isRough: boolean
  readonly counts: Map<Fault, number>
}

type Send = (body: string) => Promise<Response>
type Letter = { readonly path: string; readonly body: string }

/** A place where a test may put a wrong client or server: what it does to a request and to its answer. */
export type Tap = {
  readonly request?: (
    body: string,
    world: { readonly send: Send; readonly meanwhile: () => Promise<void> },
  ) => Promise<string> | string
  readonly answer?: (response: Response, body: string, fault: Fault | null) => Promise<Response>
  /** What travels beside the sync: the answer that the device gets to its request. */
  readonly beside?: (response: Response, body: string) => Promise<Response>
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
  otherCookie,
  tap,
  meanwhile,
  onKill,
}: {
  readonly server: ServerWorld
  readonly chance: Chance
  readonly cookie: string
  /** The session of somebody else who uses this browser. */
  readonly otherCookie: string
  readonly tap: Tap
  /** What the person does while the request is under way. */
  readonly meanwhile: () => Promise<void>
  /** The tab dies in mid-request: whoever waits for this answer is no more. */
  readonly onKill: () => void
}): Network {
  const late: Letter[] = []
  const sendAs = (as: string, { path, body }: Letter) =>
    server.request(path, {
      method: 'POST',
      headers: { cookie: as, origin: ORIGIN, 'content-type': 'application/json' },
      body,
    })
  const send = (letter: Letter) => sendAs(cookie, letter)
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
      const path = '/api/sync'
      const world = { send: (body: string) => send({ path, body }), meanwhile: act }
      const body = (await tap.request?.(original, world)) ?? original
      const { response, fault } = await carry({ path, body }, FAULTS)
      return (await tap.answer?.(response, body, fault)) ?? response
    },
    async postBeside(path, body) {
      const { response } = await carry({ path, body }, FAULTS_BESIDE)
      return (await tap.beside?.(response, body)) ?? response
    },
  }
  return network

  async function carry(letter: Letter, faults: readonly Fault[]) {
    const fault =
      network.isRough && chance.happens(FAULT_RATE) ? (chance.pick(faults) ?? null) : null
    if (fault) network.counts.set(fault, (network.counts.get(fault) ?? 0) + 1)
    // A copy that dawdled on the way arrives before, after, or long after the retry.
    if (late.length > 0 && chance.happens(0.5)) await send(late.shift() ?? letter)
    if (chance.happens(0.2)) await act()
    const response = await deliver(fault, letter)
    if (chance.happens(0.2)) await act()
    return { response, fault }
  }

  async function deliver(fault: Fault | null, letter: Letter): Promise<Response> {
    switch (fault) {
      case null:
        return send(letter)
      case 'request-lost':
        throw new TypeError('network')
      case 'portal':
        return html(200)
      case 'bad-gateway':
        return html(502)
      case 'too-many':
        return new Response('', { status: 429, headers: { 'retry-after': '1' } })
      case 'signed-out':
        return server.request(letter.path, {
          method: 'POST',
          headers: { origin: ORIGIN, 'content-type': 'application/json' },
          body: letter.body,
        })
      case 'somebody-else':
        return sendAs(otherCookie, letter)
      case 'half-done':
        server.breakNextBatchAt(chance.below(4))
        return send(letter)
      case 'delivered-twice': {
        const [first] = await Promise.all([send(letter), send(letter)])
        return first
      }
      case 'delivered-late':
        late.push(letter)
        throw new TypeError('network')
      case 'response-lost':
        await send(letter)
        throw new TypeError('network')
      case 'response-cut': {
        const text = await (await send(letter)).text()
        return new Response(text.slice(0, chance.below(text.length)), {
          headers: { 'content-type': 'application/json' },
        })
      }
      case 'tab-killed':
        await send(letter)
        onKill()
        return new Promise<never>(() => {})
    }
  }
}

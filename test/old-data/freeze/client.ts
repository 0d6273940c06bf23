import type { Mutation } from '@jejak/shared/sync/mutation'
import type { Persona } from '../../fixtures/persona.ts'
import { nextTotpCode } from '../../fixtures/totp-code.ts'

/** What went over the wire, to be asked again of a later version. */
export type Exchange = {
  readonly personId: string
  readonly method: string
  readonly path: string
  readonly request: unknown
  readonly response: unknown
}

export type FreezeClient = {
  readonly persona: Persona
  readonly token: string
  call(method: string, path: string, body?: unknown): Promise<unknown>
  sync(mutations: readonly Mutation[], deviceId?: string): Promise<readonly { status: string }[]>
}

/** Signs in over HTTP, as a device of its own. Every exchange is written down in `wire`. */
export async function signInOverHttp(
  url: string,
  persona: Persona,
  wire: Exchange[],
): Promise<FreezeClient> {
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify(body),
    })
  const { nip, password, totpSecret: secret } = persona
  const { ticket } = (await (await post('/api/sign-in', { nip, password })).json()) as {
    ticket: string
  }
  const code = await nextTotpCode(secret)
  const entered = await post('/api/sign-in/code', { ticket, code })
  const token = /sid=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '')?.[1]
  if (token === undefined) throw new Error(`${persona.name} was not signed in`)
  const ownDevice = crypto.randomUUID()
  const call = async (method: string, path: string, request?: unknown) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { origin: url, cookie: `sid=${token}`, 'content-type': 'application/json' },
      ...(request === undefined ? {} : { body: JSON.stringify(request) }),
    })
    const response: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(response)}`)
    wire.push({ personId: persona.personId, method, path, request: request ?? null, response })
    return response
  }
  return {
    persona,
    token,
    call,
    sync: async (mutations, deviceId = ownDevice) => {
      const { personId: person } = persona
      const body = { protocol: 1, deviceId, person, epoch: null, cursor: 0, mutations }
      const { results } = (await call('POST', '/api/sync', body)) as {
        results: { status: string }[]
      }
      return results
    },
  }
}

import { makeId, type PersonName } from './agency.ts'
import { clientWith, type Client } from './client.ts'
import { whenSettled } from './report-calls.ts'
import type { Caller } from './route-call.ts'

export const asking = (change: object = {}) => ({
  id: makeId(),
  kind: 'correct',
  text: 'Golongan saya seharusnya III/c.',
  ...change,
})

const as = async ({ stage }: Caller, who: PersonName) =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

/** Where one is under way already, the next is asked for until it may begin. */
export async function beginCopy(client: Client): Promise<string> {
  const id = makeId()
  await whenSettled(
    () => client.send('POST', '/api/privacy/data', { id }),
    ({ status }) => status !== 409,
  )
  return id
}

/** One call of each route of privacy, as a client makes it. */
export const PRIVACY_CALLS = {
  viewings: ({ client }: Caller) => client.get('/api/privacy/viewings'),
  ownData: ({ client }: Caller) => client.get('/api/privacy/data'),
  async startOwnData({ client }: Caller) {
    const id = makeId()
    return whenSettled(
      () => client.send('POST', '/api/privacy/data', { id }),
      ({ status }) => status !== 409,
    )
  },
  async cancelOwnData({ client }: Caller) {
    return client.send('POST', '/api/privacy/data/cancel', { id: await beginCopy(client) })
  },
  async ownDataFile({ client }: Caller) {
    const id = await beginCopy(client)
    return whenSettled(
      () => client.get(`/api/privacy/data/file?id=${id}`),
      ({ status }) => status !== 404,
    )
  },
  privacyRequests: ({ client }: Caller) => client.get('/api/privacy/requests'),
  askPrivacy: ({ client }: Caller) => client.send('POST', '/api/privacy/requests', asking()),
  async takeBackPrivacy({ client }: Caller) {
    const form = asking()
    await client.send('POST', '/api/privacy/requests', form)
    return client.send('POST', '/api/privacy/requests/take-back', { id: form.id, baseVersion: 1 })
  },
  askedPrivacy: ({ client }: Caller) => client.get('/api/privacy/asked'),
  async answerPrivacy(caller: Caller) {
    const form = asking()
    await (await as(caller, 'ani')).send('POST', '/api/privacy/requests', form)
    return caller.client.send('POST', '/api/privacy/asked/answer', {
      id: form.id,
      baseVersion: 1,
      answer: 'granted',
      reason: 'Sudah diperbaiki.',
    })
  },
}

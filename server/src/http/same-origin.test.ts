import { beforeAll, describe, expect, test } from 'vitest'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import { makeId } from '../../test/agency.ts'
import { clientWith, content, ORIGIN, save } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { createStage, type Stage } from '../../test/stage.ts'

stopClock()

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  null,
] as const
const ORIGINS = [
  ORIGIN,
  'null',
  'https://orang.example',
  `${ORIGIN}.orang.example`,
  ORIGIN.replace('http:', 'https:'),
  undefined,
] as const
const SITES = ['same-origin', 'same-site', 'cross-site', 'none', undefined] as const

const CASES = METHODS.flatMap((method) =>
  TYPES.flatMap((type) =>
    ORIGINS.flatMap((origin) => SITES.map((site) => ({ method, type, origin, site }))),
  ),
)
type Case = (typeof CASES)[number]

/** A page of ours: the browser says so, or says nothing and names our very address. */
const isOurs = ({ site, origin }: Case) =>
  site === undefined ? origin === ORIGIN : site === 'same-origin'

/** What a forged request must not reach: the address takes POST and JSON, of a page of ours. */
const isMeant = (each: Case) =>
  each.method === 'POST' && (each.type ?? '').startsWith('application/json') && isOurs(each)

const wantedStatus = (each: Case): number => {
  if (each.method !== 'POST') return 405
  if (!isOurs(each)) return 403
  return isMeant(each) ? 200 : 415
}

describe('a request that changes something', () => {
  let stage: Stage
  let cookie: string
  beforeAll(async () => {
    stage = await createStage()
    cookie = await stage.cookieOf('ani')
    return () => stage.dispose()
  })

  const entryCount = async (): Promise<number> =>
    (await clientWith(stage.app, { cookie }).sync([])).rows.length
  const deviceId = makeId()
  const ask = ({
    method = 'POST',
    type = 'application/json',
    headers = { origin: ORIGIN },
    body,
  }: {
    readonly method?: string
    readonly type?: string | null
    readonly headers?: Record<string, string>
    readonly body: object
  }): Promise<Response> => {
    const whole = { protocol: PROTOCOL, deviceId, epoch: null, cursor: 0, ...body }
    const bytes = new TextEncoder().encode(JSON.stringify(whole))
    return Promise.resolve(
      stage.app.request('/api/sync', {
        method,
        headers: { cookie, ...headers, ...(type !== null && { 'content-type': type }) },
        ...(method !== 'GET' && { body: bytes }),
      }),
    )
  }

  test(`is answered in ${CASES.length} combinations as is meant, and only the meant ones leave an entry`, async () => {
    expect(CASES).toHaveLength(900)
    const wrong: unknown[] = []
    for (const each of CASES) {
      const headers = {
        ...(each.origin !== undefined && { origin: each.origin }),
        ...(each.site !== undefined && { 'sec-fetch-site': each.site }),
      }
      const mutation = save(makeId(), 0, content(stage.agency))
      const body = { mutations: [mutation] }
      const { status } = await ask({ method: each.method, type: each.type, headers, body })
      if (status !== wantedStatus(each)) wrong.push({ ...each, status })
    }
    expect(wrong).toEqual([])
    expect(await entryCount()).toBe(CASES.filter(isMeant).length)
  })
})

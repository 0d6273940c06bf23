import { factorsContract } from '@jejak/shared/api/routes/factors'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callRow } from './http.ts'
import { factorAsked } from './step-up.ts'

const NEEDED = {
  type: 'tag:jejak,2026:problem:step-up-needed',
  title: 'A fresh second factor is required',
  status: 403,
  code: 'step-up-needed',
}

let isFresh: boolean
let sent: string[]

beforeEach(() => {
  isFresh = false
  sent = []
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('fetch', async (_path: string, { body }: { readonly body: string }) => {
    sent.push(body)
    return isFresh ? Response.json({ ended: 0 }) : Response.json(NEEDED, { status: 403 })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const remove = (id: string) => callRow(factorsContract.removePasskey, { id })
const asked = () => vi.waitUntil(() => factorAsked.value)

test('an act that asks for a factor is sent again, as it was, once one was shown', async () => {
  const removed = remove('a')
  const answer = await asked()
  isFresh = true
  answer(true)
  expect(await removed).toEqual({ ok: true, value: { ended: 0 } })
  expect(sent).toEqual(['{"id":"a"}', '{"id":"a"}'])
  expect(factorAsked.value).toBeNull()
})

test('it is sent once when none was shown, and asked for anew the next time', async () => {
  for (let time = 1; time <= 2; time++) {
    const removed = remove('a')
    const answer = await asked()
    answer(false)
    expect(await removed).toMatchObject({ ok: false, reason: { code: 'step-up-needed' } })
    expect(sent).toHaveLength(time)
  }
})

test('several acts at once are one question', async () => {
  const removed = Promise.all([remove('a'), remove('b'), remove('c')])
  const answer = await asked()
  await vi.waitUntil(() => sent.length === 3)
  isFresh = true
  answer(true)
  expect((await removed).map(({ ok }) => ok)).toEqual([true, true, true])
  expect(sent).toHaveLength(6)
})

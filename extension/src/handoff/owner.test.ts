import 'fake-indexeddb/auto'
import { toFileUrl } from '@jejak/shared/evidence/file-name'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings } from '../settings/settings.ts'
import { item, NOW, OWNER, pageSender, suggestion } from '../../test/page-offers.ts'
import { database } from '../storage/database.ts'
import { keepFile } from '../storage/files.ts'
import { forgetEverything } from '../storage/forget.ts'
import { offer } from '../suggestions/offer.ts'
import { answerPage } from './offers.ts'

const OTHER = '01a2004e-9cf4-7e90-af9c-84be32226663'
/** What the script on the page asks, with who is signed in there. */
const askAs =
  (person: string) => (message: { readonly type: string; readonly [field: string]: unknown }) =>
    answerPage(
      message.type === 'handoff:bkn' ? message : { ...message, meet: { type: 'bkn:meet', person } },
      pageSender() as never,
      NOW,
    )
const ask = askAs(OWNER)
const asOther = askAs(OTHER)
const meet = (person: string) => ask({ type: 'handoff:bkn', message: { type: 'bkn:meet', person } })
const receipt = (batchId: string, ...ids: string[]) => ({ type: 'handoff:receipt', batchId, ids })
const states = async () =>
  Object.fromEntries((await database.kept.toArray()).map(({ id, state }) => [id, state]))

beforeEach(async () => {
  fakeBrowser.reset()
  await Promise.all(database.tables.map((table) => table.clear()))
  await changeSettings({ page: 'http://localhost:8787', consent: { text: 1, at: NOW } })
})

describe('with somebody else signed in to Jejak', () => {
  beforeEach(async () => {
    await meet(OWNER)
    await offer([item('a')], { batchId: 'b1', now: NOW })
  })

  test('nothing is offered, and a receipt of theirs erases nothing', async () => {
    expect(await ask({ type: 'handoff:offers' })).toHaveLength(1)
    expect(await asOther({ type: 'handoff:offers' })).toEqual([])
    await asOther(receipt('b1', 'a'))
    expect(await states()).toEqual({ a: 'offered' })
    expect((await database.kept.get('a'))?.suggestion).toEqual(suggestion('a'))
    await ask(receipt('b1', 'a'))
    expect(await states()).toEqual({ a: 'moved' })
  })

  test('no file is given, and none erased', async () => {
    const name = `${'a1'.repeat(32)}.jpg`
    await keepFile({ name, bytes: new Uint8Array([1, 2, 3]) }, NOW)
    const evidence = [{ url: toFileUrl(name), title: 'Foto', scope: 'org' as const }]
    const withFile = { ...item('f'), suggestion: { ...suggestion('f'), evidence } }
    await offer([withFile], { batchId: 'b2', now: NOW })
    expect(await asOther({ type: 'handoff:chunk', name, at: 0 })).toBeUndefined()
    await asOther({ ...receipt('b2', 'f'), files: [name] })
    expect(await database.fileBytes.count()).toBe(1)
    expect(await ask({ type: 'handoff:chunk', name, at: 0 })).toMatchObject({ size: 3 })
  })

  test('they are told so, and get no plan', async () => {
    await database.meta.put({
      key: 'bkn.jejak.planOffer',
      value: { batchId: 'p1', at: 1, plan: { year: 2026 } },
    })
    expect(await asOther({ type: 'handoff:offers' })).toEqual([])
    const said = await meet(OTHER)
    expect(said).toEqual({ type: 'bkn:other-owner' })
    expect(await ask({ type: 'handoff:offers' })).toHaveLength(2)
  })

  test('a script that does not say who is there is given nothing', async () => {
    const silent = await answerPage({ type: 'handoff:offers' }, pageSender() as never, NOW)
    expect(silent).toEqual([])
    await answerPage(receipt('b1', 'a'), pageSender() as never, NOW)
    expect(await states()).toEqual({ a: 'offered' })
  })

  test('they are the owner once everything was erased', async () => {
    await forgetEverything()
    await offer([item('c')], { batchId: 'b3', now: NOW })
    expect(await asOther({ type: 'handoff:offers' })).toHaveLength(1)
    expect(await ask({ type: 'handoff:offers' })).toEqual([])
  })
})

test('what a release without owners left here belongs to the first who is met', async () => {
  await offer([item('a')], { batchId: 'b1', now: NOW })
  await meet(OWNER)
  expect(await asOther({ type: 'handoff:offers' })).toEqual([])
  expect(await ask({ type: 'handoff:offers' })).toHaveLength(1)
})

test('whoever opens Jejak before recording was agreed to owns nothing yet', async () => {
  await changeSettings({ consent: null })
  await meet(OTHER)
  await changeSettings({ consent: { text: 1, at: NOW } })
  await meet(OWNER)
  await offer([item('a')], { batchId: 'b1', now: NOW })
  expect(await ask({ type: 'handoff:offers' })).toHaveLength(1)
})

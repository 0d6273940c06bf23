import 'fake-indexeddb/auto'
import { toFileUrl } from '@jejak/shared/evidence/file-name'
import { CHUNK_BYTES } from '@jejak/shared/handoff/messages'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings } from '../settings/settings.ts'
import type { DaySuggestion } from '../suggestions/day-suggestions.ts'
import { day, item, NOW, OWNER, pageSender, suggestion } from '../../test/page-offers.ts'
import { answerZoneDifference, findZoneDifference } from '../storage/account-zone.ts'
import { database, type OfferedBatch } from '../storage/database.ts'
import { eraseFiles, keepFile } from '../storage/files.ts'
import { claim } from '../storage/owner.ts'
import { offer, waitingCount, withdrawOffers } from '../suggestions/offer.ts'
import type { Chunk } from '../messages/page-ask.ts'
import { answerPage } from './offers.ts'

const ask = (message: object, sender: object = pageSender()) =>
  answerPage({ ...message, ...met(message) }, sender as never, NOW)
/** The script on the page says with each question who is signed in there. */
const met = (message: object) =>
  'type' in message && /offers|chunk|receipt/.test(String(message.type))
    ? { meet: { type: 'bkn:meet', person: OWNER } }
    : {}
const receipt = (batchId: string, ...ids: string[]) => ({ type: 'handoff:receipt', batchId, ids })
const states = async () =>
  Object.fromEntries((await database.kept.toArray()).map(({ id, state }) => [id, state]))

beforeEach(async () => {
  fakeBrowser.reset()
  await Promise.all(database.tables.map((table) => table.clear()))
  await changeSettings({ page: 'http://localhost:8787', consent: null })
  await claim(OWNER)
})

describe('handing over', () => {
  test('offers nothing before the person has pressed the button', async () => {
    expect(await ask({ type: 'handoff:join' })).toBe(true)
    expect(await ask({ type: 'handoff:offers' })).toEqual([])
  })

  test('offers exactly the chosen drafts, again and again until they are acknowledged', async () => {
    await offer([item('a')], { batchId: 'b1', now: NOW })
    const offers = await ask({ type: 'handoff:offers' })
    expect(offers).toEqual([
      {
        type: 'offer',
        batchId: 'b1',
        drafts: [
          {
            id: 'a',
            day,
            start: 480,
            end: 510,
            text: 'Menyusun laporan keuangan',
            quantity: 1,
            unit: 'laporan',
            evidence: [],
            app: 'google-docs',
            objectKey: '1AbC',
            because: ['22 menit mengetik'],
          },
        ],
      },
    ])
    expect(await ask({ type: 'handoff:offers' })).toEqual(offers)
  })

  test('lets the zone of a draft go to a page that takes it, and keeps it from an older one', async () => {
    await offer([{ ...item('a'), zone: 420 }], { batchId: 'b1', now: NOW })
    const zonesFor = async (more: object) => {
      const offers = await ask({ type: 'handoff:offers', ...more })
      return (offers as OfferedBatch[]).flatMap(({ drafts }) => drafts.map((one) => one.zone))
    }
    expect(await zonesFor({ zone: 540 })).toEqual([420])
    expect(await zonesFor({})).toEqual([undefined])
  })

  test('asks about another zone of the account once, and again only when one of them changes', async () => {
    await ask({ type: 'handoff:offers', zone: 540 })
    const found = await findZoneDifference(420)
    expect(found).toEqual({ account: 540, here: 420 })
    expect(await findZoneDifference(540)).toBeUndefined()
    await answerZoneDifference(found!)
    await ask({ type: 'handoff:offers', zone: 540 })
    expect(await findZoneDifference(420)).toBeUndefined()
    await ask({ type: 'handoff:offers', zone: 480 })
    expect(await findZoneDifference(420)).toEqual({ account: 480, here: 420 })
  })

  test('learns no zone from a page where somebody else is signed in', async () => {
    await answerPage(
      {
        type: 'handoff:offers',
        zone: 540,
        meet: { type: 'bkn:meet', person: '01a2004e-9cf4-7e90-af9c-84be32226663' },
      },
      pageSender() as never,
      NOW,
    )
    expect(await findZoneDifference(420)).toBeUndefined()
  })

  test('forgets a draft on its receipt and keeps what was not in it', async () => {
    await offer([item('a'), item('b')], { batchId: 'b1', now: NOW })
    await ask(receipt('b1', 'a'))
    expect(await states()).toEqual({ a: 'moved', b: 'offered' })
    // The words are gone; the time stays, so that the day does not look empty there.
    expect(await database.kept.get('a')).toMatchObject({ time: { start: 480, end: 510 } })
    expect((await database.kept.get('a'))?.suggestion).toBeUndefined()
    expect((await database.kept.get('b'))?.suggestion).toEqual(suggestion('b'))
    expect(await waitingCount()).toBe(1)
    await ask(receipt('b1', 'b'))
    expect(await ask({ type: 'handoff:offers' })).toEqual([])
  })

  test.each([
    ['of a batch that was never offered', receipt('b9', 'a')],
    ['that names nothing of its batch', receipt('b1', 'x')],
    ['with a field too many', { ...receipt('b1', 'a'), force: true }],
  ])('ignores a receipt %s', async (_what, message) => {
    await offer([item('a')], { batchId: 'b1', now: NOW })
    await ask(message)
    expect(await states()).toEqual({ a: 'offered' })
  })

  test('ignores a receipt that is played again after the draft was offered anew', async () => {
    await offer([item('a')], { batchId: 'b1', now: NOW })
    await ask(receipt('b1', 'a'))
    await offer([item('c')], { batchId: 'b2', now: NOW })
    await ask(receipt('b1', 'a', 'c'))
    expect(await states()).toEqual({ a: 'moved', c: 'offered' })
  })

  test.each([
    ['another port', { url: 'http://localhost:9999/' }],
    ['another scheme', { url: 'https://localhost:8787/' }],
    ['a name that begins alike', { url: 'http://localhost.attacker.test:8787/' }],
    ['a name in the path', { url: 'http://attacker.test/http://localhost:8787/' }],
    ['a name in the user part', { url: 'http://localhost:8787@attacker.test/' }],
    ['an opaque origin', { url: 'about:blank' }],
    ['a frame inside the page', { frameId: 4 }],
    ['another extension', { id: 'other' }],
    ['a private window', { tab: { id: 3, incognito: true } }],
  ])('tells nothing to %s', async (_who, changes) => {
    await offer([item('a')], { batchId: 'b1', now: NOW })
    const stranger = pageSender(changes)
    expect(await ask({ type: 'handoff:join' }, stranger)).toBeUndefined()
    expect(await ask({ type: 'handoff:offers' }, stranger)).toBeUndefined()
    await ask(receipt('b1', 'a'), stranger)
    expect(await states()).toEqual({ a: 'offered' })
  })

  test('takes back what was not acknowledged, and only that', async () => {
    await offer([item('a'), item('b')], { batchId: 'b1', now: NOW })
    await ask(receipt('b1', 'a'))
    await withdrawOffers(NOW)
    expect(await states()).toEqual({ a: 'moved', b: 'edited' })
    await ask(receipt('b1', 'b'))
    expect(await states()).toEqual({ a: 'moved', b: 'edited' })
  })

  describe('a line with a photo', () => {
    const name = `${'a1'.repeat(32)}.jpg`
    const bytes = Uint8Array.from({ length: CHUNK_BYTES + 3 }, (_, at) => at % 251)
    const withPhoto = (id: string): DaySuggestion => ({
      ...item(id),
      suggestion: {
        ...suggestion(id),
        evidence: [{ url: toFileUrl(name), title: 'Foto', scope: 'org' }],
      },
    })
    const offers = (takesFiles?: boolean) =>
      ask({ type: 'handoff:offers', ...(takesFiles !== undefined && { takesFiles }) })
    const chunk = (at: number) => ask({ type: 'handoff:chunk', name, at })

    test('is offered only to a page that takes files', async () => {
      await offer([withPhoto('a'), item('b')], { batchId: 'b1', now: NOW })
      const idsOf = async (takes?: boolean) =>
        ((await offers(takes)) as { drafts: { id: string }[] }[]).map(({ drafts }) =>
          drafts.map(({ id }) => id),
        )
      expect([await idsOf(), await idsOf(false), await idsOf(true)]).toEqual([
        [['b']],
        [['b']],
        [['a', 'b']],
      ])
    })

    test('gives its bytes in pieces, once it is on offer and to Jejak only', async () => {
      await keepFile({ name, bytes }, NOW)
      expect(await chunk(0)).toBeUndefined()
      await offer([withPhoto('a')], { batchId: 'b1', now: NOW })
      const elsewhere = pageSender({ url: 'http://localhost:9999/' })
      expect(await ask({ type: 'handoff:chunk', name, at: 0 }, elsewhere)).toBeUndefined()
      const parts = [await chunk(0), await chunk(CHUNK_BYTES)] as Chunk[]
      expect(parts.map(({ size }) => size)).toEqual([bytes.length, bytes.length])
      const joined = parts.map(({ base64 }) => Buffer.from(base64, 'base64'))
      expect(new Uint8Array(Buffer.concat(joined))).toEqual(bytes)
    })

    test('forgets the bytes when Jejak has acknowledged them, and not while another line needs them', async () => {
      await keepFile({ name, bytes }, NOW)
      await offer([withPhoto('a')], { batchId: 'b1', now: NOW })
      await offer([withPhoto('b')], { batchId: 'b2', now: NOW })
      await ask({ ...receipt('b1', 'a'), files: [name] })
      expect(await database.fileBytes.count()).toBe(1)
      await ask({ ...receipt('b2', 'b'), files: [name] })
      expect([await database.files.count(), await database.fileBytes.count()]).toEqual([0, 0])
    })

    test('lets go of a file the person erases, also out of what is on offer', async () => {
      await keepFile({ name, bytes }, NOW)
      await offer([withPhoto('a')], { batchId: 'b1', now: NOW })
      await eraseFiles([name])
      expect(await offers(true)).toMatchObject([{ drafts: [{ id: 'a', evidence: [] }] }])
      expect((await database.kept.get('a'))?.suggestion?.evidence).toEqual([])
      expect(await chunk(0)).toBeUndefined()
    })
  })
})

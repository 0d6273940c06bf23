import { ASK, PORT } from '@jejak/shared/handoff/messages'
import { createHash } from 'node:crypto'
import { toFileUrl } from '@jejak/shared/evidence/file-name'
import { describe, expect, it, vi } from 'vitest'
import { handOverOrders, isExtensionOthers } from './extension.ts'
import { draft, GREETING, ME, ORIGIN, startPage } from '../../test/handoff-page.ts'

/** A busy machine may need a while for what otherwise is there at once. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

/** All that the page said on a port before now: what is sent on it last is heard last. */
async function heardUntilNow(ours: MessagePort, heard: readonly unknown[]) {
  const last = { type: 'last' }
  ours.postMessage(last)
  await until(() => expect(heard).toContainEqual(last))
  return heard.slice(0, -1)
}

describe('the handoff', () => {
  it('says hello to its own origin only, and again when asked', () => {
    const { page } = startPage()
    page.receive({ type: ASK, nonce: '' })
    expect(page.said.map(({ targetOrigin }) => targetOrigin)).toEqual([ORIGIN, ORIGIN])
    expect(new Set(page.said.map(({ message }) => JSON.stringify(message))).size).toBe(2)
  })

  it('writes a draft before it acknowledges it', async () => {
    const { page, database, heard, ours, offer } = startPage()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    offer('b1', [draft('s1'), draft('s2')])
    await until(() => expect(heard).toHaveLength(GREETING.length + 1))
    expect(heard).toEqual([...GREETING, { type: 'receipt', batchId: 'b1', ids: ['s1', 's2'] }])
    expect(await database.drafts.toCollection().primaryKeys()).toEqual(['s1', 's2'])
  })

  it('extension hands the same draft twice', async () => {
    const { page, database, heard, ours, offer } = startPage()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    offer('b1', [draft('s1')])
    await until(() => expect(heard).toHaveLength(GREETING.length + 1))
    await database.drafts.update('s1', { state: 'dropped' })
    offer('b2', [draft('s1')])
    await until(() => expect(heard).toHaveLength(GREETING.length + 2))
    expect(heard.at(-1)).toEqual({ type: 'receipt', batchId: 'b2', ids: ['s1'] })
    expect((await database.drafts.toArray()).map((row) => row.state)).toEqual(['dropped'])
  })

  it('keeps a draft in the zone of the person, whatever zone the device has', async () => {
    const { page, database, heard, ours, offer } = startPage()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    offer('b1', [
      { ...draft('s1'), zone: 540 },
      draft('s2'),
      { ...draft('s3'), start: 60, end: 180, zone: 540 },
    ])
    await until(() => expect(heard).toHaveLength(GREETING.length + 1))
    expect(heard.at(-1)).toEqual({ type: 'receipt', batchId: 'b1', ids: ['s1', 's2', 's3'] })
    const told = (await database.drafts.toArray()).map(({ day, draft: one }) => [
      one.id,
      day,
      one.start,
      one.end,
    ])
    expect(told).toEqual([
      ['s1', '2026-01-19', 370, 402],
      ['s2', '2026-01-19', 490, 522],
      ['s3', '2026-01-18', 1380, 1440],
      ['s3+', '2026-01-19', 0, 60],
    ])
  })

  it.each([
    ['another origin', { origin: 'https://jejak.instansi.go.id.attacker.test' }],
    ['a null origin', { origin: 'null' }],
    ['a frame', { source: {} }],
  ])('takes no port from %s', async (_, from) => {
    const { page, heard, ours } = startPage()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { ...from, port: ours })
    expect(await heardUntilNow(ours, heard)).toEqual([])
  })

  it('takes no port with a nonce it did not give, and none twice for the same', async () => {
    const { page, heard, ours } = startPage()
    const nonce = page.lastNonce()
    page.receive({ type: PORT, nonce: 'guessed' }, { port: ours })
    page.receive({ type: PORT, nonce: '' }, { port: ours })
    const other = new MessageChannel()
    page.receive({ type: PORT, nonce }, { port: other.port2 })
    page.receive({ type: PORT, nonce }, { port: ours })
    expect(await heardUntilNow(ours, heard)).toEqual([])
    other.port1.close()
  })

  it('neither stores nor acknowledges what it cannot parse', async () => {
    const { page, database, heard, ours, offer } = startPage()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    offer('b1', [{ ...draft('s1'), text: 'x'.repeat(256) }])
    offer('b2', [{ ...draft('s2'), extra: 1 }])
    offer('b3', [draft('s3')])
    // One after the other: with the last acknowledged, all of them have been looked at.
    await until(() => expect(heard.length).toBeGreaterThan(GREETING.length))
    expect(heard).toEqual([...GREETING, { type: 'receipt', batchId: 'b3', ids: ['s3'] }])
    expect(await database.drafts.toCollection().primaryKeys()).toEqual(['s3'])
  })

  it('a batch for e-Kinerja goes at once, when the person sends it, and only while there is a port', async () => {
    const { page, database, heard, ours } = startPage()
    const orders = [{ entry: { id: 'e1' }, stamp: 's' }] as never
    await handOverOrders()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    await until(() => expect(heard).toEqual(GREETING))
    await database.bkn.put({ key: 'queue:q1', batchId: 'q1', orders, at: 1 })
    await handOverOrders()
    const queue = { type: 'bkn:queue', batchId: 'q1', person: ME, orders }
    await until(() => expect(heard).toEqual([...GREETING, queue]))
  })

  it('a batch for e-Kinerja goes over every new port until it is acknowledged', async () => {
    const { page, database, heard, ours } = startPage()
    const orders = [{ entry: { id: 'e1' }, stamp: 's' }] as never
    await database.bkn.put({ key: 'queue:q1', batchId: 'q1', orders, at: 1 })
    const queue = { type: 'bkn:queue', batchId: 'q1', person: ME, orders }
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    await until(() => expect(heard).toEqual([...GREETING, queue]))
    const next = new MessageChannel()
    const again: unknown[] = []
    next.port1.addEventListener('message', (event) => again.push(event.data))
    next.port1.start()
    page.receive({ type: ASK, nonce: '' })
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: next.port2 })
    await until(() => expect(again).toEqual([...GREETING, queue]))
    next.port1.close()
  })

  it('knows of an extension that belongs to somebody else, until it meets another', async () => {
    const { page, heard, ours, tell } = startPage()
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
    await until(() => expect(heard).toEqual(GREETING))
    expect(isExtensionOthers.value).toBe(false)
    tell({ type: 'bkn:other-owner' })
    await until(() => expect(isExtensionOthers.value).toBe(true))
    const next = new MessageChannel()
    page.receive({ type: ASK, nonce: '' })
    page.receive({ type: PORT, nonce: page.lastNonce() }, { port: next.port2 })
    expect(isExtensionOthers.value).toBe(false)
    next.port1.close()
  })

  describe('with a photo', () => {
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7])
    // SHA-256 of these five bytes.
    const name = `${createHash('sha256').update(photo).digest('hex')}.jpg`
    const withPhoto = (id: string) => ({
      ...draft(id),
      evidence: [{ url: toFileUrl(name), title: 'Foto apel', scope: 'org' as const }],
    })
    const receipts = (heard: readonly unknown[]) =>
      heard.filter((message) => (message as { type: string }).type === 'receipt')

    it('writes the bytes before it acknowledges file and draft', async () => {
      const { page, database, heard, ours, offer, serve } = startPage()
      page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
      serve(name, photo)
      offer('b1', [withPhoto('s1')])
      await until(() => expect(receipts(heard)).toHaveLength(1))
      expect(receipts(heard)).toEqual([
        { type: 'receipt', batchId: 'b1', ids: ['s1'], files: [name] },
      ])
      expect(await database.fileBytes.get(name)).toEqual({ name, bytes: photo })
      // Nothing of it is uploaded before the suggestion has become an entry.
      expect(await database.files.get(name)).toMatchObject({ state: 'held', size: 5 })
      expect((await database.drafts.get('s1'))?.draft.evidence).toHaveLength(1)
    })

    it('acknowledges nothing when the bytes are not what the name says', async () => {
      const { page, database, heard, ours, offer, serve } = startPage()
      const failed = vi.fn<(error: unknown) => void>()
      vi.stubGlobal('reportError', failed)
      page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
      serve(name, new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 8]))
      offer('b1', [withPhoto('s1')])
      await until(() => expect(failed).toHaveBeenCalled())
      vi.unstubAllGlobals()
      expect(receipts(heard)).toEqual([])
      expect([await database.drafts.count(), await database.fileBytes.count()]).toEqual([0, 0])
    })

    it('takes the draft without a file that is gone', async () => {
      const { page, database, heard, ours, offer, serve } = startPage()
      page.receive({ type: PORT, nonce: page.lastNonce() }, { port: ours })
      serve(name, null)
      offer('b1', [withPhoto('s1')])
      await until(() => expect(receipts(heard)).toHaveLength(1))
      expect(receipts(heard)).toEqual([{ type: 'receipt', batchId: 'b1', ids: ['s1'] }])
      expect((await database.drafts.get('s1'))?.draft.evidence).toEqual([])
    })
  })
})

import { MutationSchema, type Mutation } from '@jejak/shared/sync/mutation'
import type { SyncRequest } from '@jejak/shared/sync/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentOf, createDevice } from '../../test/device-fixture.ts'
import { decide } from '../data/decisions.ts'
import { createEntry } from '../data/entries.ts'
import { runSync } from './engine.ts'
import type { SyncDeps } from './sync-deps.ts'

let device: ReturnType<typeof createDevice>
let asked: number[]
beforeEach(() => {
  device = createDevice()
  asked = []
})
afterEach(() => device.database.close())

const EPOCH = '018f0000-0000-7000-8000-000000000001'
const idOf = (at: number) => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`

const applyAll = ({ mutations }: SyncRequest) =>
  Response.json({
    protocol: 1,
    epoch: EPOCH,
    cursor: 0,
    more: false,
    results: mutations.map(({ id }) => ({ id, status: 'applied', version: 1, entry: null })),
    rows: [],
  })

const problem = (
  status: number,
  code: string,
  errors?: readonly { path: string; message: string }[],
) =>
  new Response(JSON.stringify({ type: 't', title: 't', status, code, ...(errors && { errors }) }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

type Judge = (request: SyncRequest) => Response | undefined

/** Sends the outbox to a server that refuses what the judge says and takes everything else. */
const send = (judge: Judge) => {
  const deps: SyncDeps = {
    database: device.database,
    clock: device.context.clock,
    chance: () => 0.5,
    post: async (body) => {
      const request = JSON.parse(body) as SyncRequest
      asked.push(request.mutations.length)
      return judge(request) ?? applyAll(request)
    },
    alone: (work) => work(),
  }
  return runSync(deps, 'asked')
}

/** Entries as an older version put them in the outbox; those at the given places hold what no server can take. */
async function fill(count: number, poisoned: readonly number[]) {
  for (let at = 0; at < count; at++) {
    await createEntry(device.context, idOf(1000 + at), contentOf({ text: `Kegiatan ${at}` }))
  }
  await device.database.outbox.toCollection().modify((row) => {
    row.mutation = { ...row.mutation, id: (row.id = idOf(row.seq!)) }
    const at = Number(row.entryId.slice(-12)) - 1000
    if (!poisoned.includes(at) || row.mutation.kind !== 'entry.save') return
    row.mutation = { ...row.mutation, patch: { ...row.mutation.patch, text: `Rusak ${at}\u0000` } }
  })
}
const isPoison = (mutation: Mutation) => !v.is(MutationSchema, mutation)
const left = () => device.database.outbox.count()
const tray = () => device.database.rejected.toArray()

describe('a request that the server can never take', () => {
  test('loses the mutation that the answer names to the tray, with the field, and the others go on', async () => {
    await fill(60, [3, 17, 59])
    const outcome = await send(({ mutations }) => {
      const errors = mutations.flatMap((mutation, at) =>
        isPoison(mutation) ? [{ path: `mutations.${at}.patch.text`, message: 'expected' }] : [],
      )
      return errors.length > 0 ? problem(422, 'invalid', errors) : undefined
    })
    expect([outcome.kind, await left()]).toEqual(['done', 0])
    expect((await tray()).map(({ code, field, content }) => [code, field, content?.text])).toEqual(
      [3, 17, 59].map((at) => ['unreadable', 'patch.text', `Rusak ${at}\u0000`]),
    )
    expect(await device.database.acknowledged.count()).toBe(57)
    expect(asked.length).toBeLessThan(6)
  })

  test.each([
    ['400', () => problem(400, 'bad-request'), 'unreadable'],
    ['422 without a word', () => problem(422, 'invalid'), 'unreadable'],
    ['413 of ours', () => problem(413, 'too-large'), 'too-large'],
    ['413 of a proxy', () => new Response('<h1>413</h1>', { status: 413 }), 'too-large'],
  ] as const)(
    'is halved until one is left, when it is refused with %s',
    async (_, refuse, code) => {
      await fill(20, [7])
      const outcome = await send(({ mutations }) =>
        mutations.some(isPoison) ? refuse() : undefined,
      )
      expect([outcome.kind, await left()]).toEqual(['done', 0])
      expect(await tray()).toMatchObject([{ code, content: { text: 'Rusak 7\u0000' } }])
      expect(asked.length).toBeLessThan(Math.log2(20) ** 2 + 6)
    },
  )

  test.each([
    ['400', () => problem(400, 'bad-request'), 'halt'],
    ['413', () => problem(413, 'too-large'), 'wait'],
  ] as const)(
    'loses nothing when even an empty one is refused with %s',
    async (_, refuse, kind) => {
      await fill(4, [])
      expect((await send(refuse)).kind).toBe(kind)
      expect([await left(), await tray()]).toEqual([4, []])
    },
  )

  test('loses nothing when something else of it is to blame', async () => {
    await fill(4, [])
    const outcome = await send(() => problem(422, 'invalid', [{ path: 'cursor', message: 'x' }]))
    expect([outcome.kind, await left(), await tray()]).toEqual(['halt', 4, []])
  })

  test('keeps the entry of a decision in the queue of the supervisor', async () => {
    const entryId = idOf(5)
    const item = { entry: { text: 'Laporan' }, owner: { name: 'Ani' } }
    await device.database.queue.put({ id: entryId, item: item as never })
    await decide(device.context, [{ entryId, version: 1, act: 'return', comment: 'x' }])
    await send(({ mutations }) =>
      mutations.length > 0
        ? problem(422, 'invalid', [{ path: 'mutations.0.comment', message: 'x' }])
        : undefined,
    )
    expect(await tray()).toMatchObject([{ code: 'unreadable', field: 'comment' }])
    expect([await left(), await device.database.queue.count()]).toEqual([0, 1])
  })
})

test('what is put in the outbox holds nothing the server could not take, whatever it was made of', async () => {
  const dirty = 'Rapat\u0000\u202e tim\nhari ini\ud83d '
  await createEntry(
    device.context,
    idOf(1),
    contentOf({
      text: dirty,
      unit: 'kali\t',
      evidence: [{ url: 'https://a.go.id/\u2066b', title: dirty, scope: 'org' }],
    }),
  )
  await decide(device.context, [
    { entryId: idOf(2), version: 1, act: 'return', comment: `a\r\nb\u0007` },
  ])
  const [entry, decision] = await device.database.outbox.orderBy('seq').toArray()
  expect(entry?.mutation).toMatchObject({
    patch: {
      text: 'Rapat tim hari ini',
      unit: 'kali',
      evidence: [{ url: 'https://a.go.id/b', title: 'Rapat tim hari ini' }],
    },
  })
  expect(decision?.mutation).toMatchObject({ comment: 'a\nb' })
})

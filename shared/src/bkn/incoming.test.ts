import { describe, expect, test } from 'vitest'
import { addToQueue, receiveOrders, recordsOf, toQueueItems } from './incoming.ts'
import type { Incoming } from './incoming.ts'
import type { ItemState, Queue } from './queue.ts'
import { keyDigest } from './recorded.ts'
import type { FillOrder } from './recorded.ts'
import { sampleEntry as entry, sampleOrder as order } from '../../test/bkn-samples.ts'

const PERSON = '01a2004e-9cf4-7e90-af9c-84be32226662'
const waiting = (...ids: readonly string[]): readonly Incoming[] =>
  ids.map((id) => ({ order: order(id), person: PERSON }))
const receive = (incoming: readonly Incoming[], orders: readonly FillOrder[]) =>
  receiveOrders({
    incoming,
    orders,
    person: PERSON,
    recorded: new Map([[keyDigest(entry('done')), { at: 5, stamp: 's' }]]),
  })
const queueOf = (...items: readonly (readonly [id: string, state: ItemState])[]): Queue => ({
  id: 'q',
  mode: 'fill',
  paused: null,
  items: items.map(([id, state]) => ({ entry: entry(id), state })),
})

describe('orders that arrive', () => {
  test('wait beside those of before', () => {
    const { incoming, taken } = receive(waiting('a'), [order('b')])
    expect(incoming).toEqual(waiting('a', 'b'))
    expect(taken).toEqual(['b'])
  })

  test('replace the same entry, known by its id', () => {
    const { incoming } = receive(waiting('a'), [order('a', { end: 600 })])
    expect(incoming.map((each) => each.order.entry.end)).toEqual([600])
  })

  test('are the same entry when day, times and words are, whatever the id', () => {
    const { incoming } = receive(waiting('a'), [order('x', { text: ' Kegiatan  a' })])
    expect(incoming.map((each) => each.order.entry.id)).toEqual(['x'])
  })

  test('are not taken when BKN already has them, and that is told', () => {
    const { incoming, taken, known } = receive([], [order('other', { text: 'Kegiatan done' })])
    expect({ incoming, taken }).toEqual({ incoming: [], taken: [] })
    expect(known).toEqual([{ id: 'other', at: 5, stamp: 's' }])
  })
})

describe('adding to a queue that stands still', () => {
  test('puts new ones behind and leaves the others as they are', () => {
    const before = queueOf(
      ['a', { kind: 'saved', at: 1, how: 'filled' }],
      ['b', { kind: 'waiting' }],
    )
    const { queue, left } = addToQueue(before, waiting('c'))
    expect(queue.items.slice(0, 2)).toEqual(before.items)
    expect(queue.items[2]).toEqual(toQueueItems(waiting('c'))[0])
    expect(left).toEqual([])
  })

  test('never touches an entry that is in doubt or saved', () => {
    const before = queueOf(
      ['a', { kind: 'in-doubt', unanswered: true }],
      ['b', { kind: 'saved', at: 1, how: 'filled' }],
    )
    const { queue, left } = addToQueue(before, waiting('a', 'b'))
    expect(queue).toEqual(before)
    expect(left).toEqual(waiting('a', 'b'))
  })
})

test('only saved entries that came from Jejak are recorded for it', () => {
  const saved = { kind: 'saved', at: 7, how: 'found' } as const
  const own = queueOf(['own', saved])
  const items = toQueueItems(waiting('a', 'b')).map((item, index) =>
    index === 0 ? { ...item, state: saved } : item,
  )
  expect(recordsOf({ ...own, items: [...own.items, ...items] })).toEqual([
    { person: PERSON, record: { ...order('a'), at: 7, how: 'found' } },
  ])
})

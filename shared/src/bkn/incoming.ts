import { entryKey } from './fill-entry.ts'
import type { FillEntry } from './fill-entry.ts'
import { keyDigest } from './recorded.ts'
import type { BknRecord, FillOrder, Origin } from './recorded.ts'
import type { BknQueueItem, Queue } from './queue.ts'

/** An order of Jejak that waits in the extension for the person's start. */
export type Incoming = { readonly order: FillOrder; readonly person: string }

type Noted = { readonly at: number; readonly stamp: string }

export type Received = {
  readonly incoming: readonly Incoming[]
  readonly taken: readonly string[]
  /** Those that BKN already has by day, times and words, with when and with which content. */
  readonly known: readonly ({ readonly id: string } & Noted)[]
}

/**
 * What waits after a batch arrived. The same id again is the entry in its newer form; another id with the same
 * day, times and words is the same entry, and waits once.
 */
export function receiveOrders({
  incoming,
  orders,
  person,
  recorded,
}: {
  readonly incoming: readonly Incoming[]
  readonly orders: readonly FillOrder[]
  readonly person: string
  /** What was recorded before, by the digest of its key. */
  readonly recorded: ReadonlyMap<string, Noted>
}): Received {
  const known = orders.flatMap(({ entry }) => {
    const noted = recorded.get(keyDigest(entry))
    return noted ? [{ id: entry.id, ...noted }] : []
  })
  const knownIds = new Set(known.map(({ id }) => id))
  const taken = orders.filter(({ entry }) => !knownIds.has(entry.id))
  const list = [...incoming]
  const places = new Map<string, number>()
  const note = (entry: FillEntry, place: number) => {
    for (const name of namesOf(entry)) places.set(name, place)
  }
  list.forEach((each, place) => each.person === person && note(each.order.entry, place))
  for (const order of taken) {
    const same = namesOf(order.entry).map((name) => places.get(name))
    const place = same.find((each) => each !== undefined) ?? list.length
    list[place] = { order, person }
    note(order.entry, place)
  }
  return { incoming: list, taken: taken.map(({ entry }) => entry.id), known }
}

/** By what an entry is known: its id, or its day, times and words. */
const namesOf = (entry: FillEntry): readonly string[] => [
  `id ${entry.id}`,
  `key ${entryKey(entry)}`,
]

const isSame = (one: FillEntry, other: FillEntry): boolean =>
  one.id === other.id || entryKey(one) === entryKey(other)

const toItem = ({ order, person }: Incoming): BknQueueItem => ({
  entry: order.entry,
  state: { kind: 'waiting' },
  origin: { person, stamp: order.stamp },
})

/** A queue of its own from what arrived. */
export const toQueueItems = (incoming: readonly Incoming[]): BknQueueItem[] => incoming.map(toItem)

/**
 * Appends received entries to a paused queue. An entry that already waits there is replaced by its newer form; one
 * that is being worked on or is settled stays as it is, and the arrival is `left` for later.
 */
export function addToQueue(
  queue: Queue,
  incoming: readonly Incoming[],
): { readonly queue: Queue; readonly left: readonly Incoming[] } {
  const items = [...queue.items]
  const left: Incoming[] = []
  for (const each of incoming) {
    const { entry } = each.order
    const same = items.findIndex((item) => isSame(item.entry, entry))
    const item = items[same]
    if (!item) items.push(toItem(each))
    else if (item.state.kind === 'waiting') items[same] = toItem(each)
    else left.push(each)
  }
  return { queue: { ...queue, items }, left }
}

export type OwnRecord = { readonly person: string; readonly record: BknRecord }

/** What a queue has brought about for entries that came from Jejak. */
export const recordsOf = (queue: Queue): readonly OwnRecord[] =>
  queue.items.flatMap(({ entry, state, origin }) =>
    origin && state.kind === 'saved' ? [toRecord({ entry, ...state }, origin)] : [],
  )

const toRecord = (
  { entry, at, how }: Omit<BknRecord, 'stamp'>,
  { person, stamp }: Origin,
): OwnRecord => ({ person, record: { entry, stamp, at, how } })

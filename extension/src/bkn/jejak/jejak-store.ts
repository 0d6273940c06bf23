import { recordsOf } from '@jejak/shared/bkn/incoming'
import type { Queue } from '@jejak/shared/bkn/queue'
import { BknRecordSchema, FillOrderSchema, keyDigest, recordKey } from '@jejak/shared/bkn/recorded'
import * as v from 'valibot'
import { database } from '../../storage/database.ts'
import { readOwner } from '../../storage/owner.ts'
import { keptList } from '../store/kept-list.ts'

/**
 * What goes between Jejak and this bridge and is not acknowledged yet. A file of its own, so that the background
 * carries no more of the bridge than this.
 */
const KEYS = {
  /** Orders that wait for the person's start. */
  incoming: keptList(v.strictObject({ order: FillOrderSchema, person: v.string() })),
  /** Who was signed in when a page of Jejak was met last; null before the first. */
  met: v.nullable(v.string()),
  /** Recordings that Jejak has not heard of. */
  records: keptList(v.strictObject({ record: BknRecordSchema, person: v.string() })),
  /** What was recorded, without its words, so that it is not taken twice. */
  known: keptList(
    v.strictObject({ key: v.string(), person: v.string(), at: v.number(), stamp: v.string() }),
  ),
  /** The plan on its way to Jejak; it leaves with the receipt. */
  planOffer: v.nullable(
    v.strictObject({
      batchId: v.string(),
      at: v.number(),
      plan: v.exactOptional(v.unknown()),
      receivedAt: v.exactOptional(v.number()),
    }),
  ),
} as const
const EMPTY = { incoming: [], met: null, records: [], known: [], planOffer: null } as const
type Name = keyof typeof KEYS
type Stored<Of extends Name> = v.InferOutput<(typeof KEYS)[Of]>

const MAX_KNOWN = 3000

/** What is stored under a name; what is missing or of an older shape counts as empty. */
export async function readJejak<Of extends Name>(name: Of): Promise<Stored<Of>> {
  const row = await database.meta.get(`bkn.jejak.${name}`)
  const schema: v.GenericSchema<unknown, Stored<Of>> = KEYS[name]
  return v.parse(v.fallback(schema, EMPTY[name] as Stored<Of>), row?.value ?? EMPTY[name])
}

export async function writeJejak<Of extends Name>(name: Of, value: Stored<Of>): Promise<void> {
  await database.meta.put({ key: `bkn.jejak.${name}`, value })
}

/** Whether the one who was signed in to Jejak last is not whom this extension belongs to. */
export async function isOtherInFront(): Promise<boolean> {
  const [owner, met] = await Promise.all([readOwner(), readJejak('met')])
  return owner !== undefined && met !== null && met !== owner
}

/** Whom this extension belongs to; before that is known, who was signed in to Jejak last. */
const whose = async (): Promise<string | null> => (await readOwner()) ?? readJejak('met')

/**
 * Orders of the person whom this extension belongs to. Two people share a browser: what another chose before there were
 * owners is neither shown nor filled, and waits.
 */
export async function readWaiting(): Promise<Stored<'incoming'>> {
  const owner = await whose()
  return (await readJejak('incoming')).filter(({ person }) => person === owner)
}

/** What is left of that person's orders; those of others stay as they are. */
export async function keepWaiting(left: Stored<'incoming'>): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const owner = await whose()
    const others = (await readJejak('incoming')).filter(({ person }) => person !== owner)
    await writeJejak('incoming', [...others, ...left])
  })
}

/** Notes what a queue has brought about, in the transaction in which the queue is kept. True when it is news. */
export async function noteRecords(queue: Queue): Promise<boolean> {
  const made = recordsOf(queue)
  if (made.length === 0) return false
  const known = await readJejak('known')
  const isNoted = new Set(known.map(({ key, person, at }) => `${person} ${at} ${key}`))
  const fresh = made
    .map(({ person, record }) => ({ person, record, key: keyDigest(record.entry) }))
    .filter(({ person, record, key }) => !isNoted.has(`${person} ${record.at} ${key}`))
  if (fresh.length === 0) return false
  await writeJejak('records', [
    ...(await readJejak('records')),
    ...fresh.map(({ person, record }) => ({ person, record })),
  ])
  const noted = fresh.map(({ person, key, record: { at, stamp } }) => ({ person, key, at, stamp }))
  await writeJejak('known', [...known, ...noted].slice(-MAX_KNOWN))
  return true
}

/** Jejak has these safely: only now are their words forgotten here. */
export async function forgetRecords(person: string, keys: readonly string[]): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const records = await readJejak('records')
    const isReceived = (each: (typeof records)[number]) =>
      each.person === person && keys.includes(recordKey(each.record))
    await writeJejak(
      'records',
      records.filter((each) => !isReceived(each)),
    )
  })
}

/** The person does not want this one filled after all; in Jejak it stays as it is. */
export async function leaveOutIncoming(id: string): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const incoming = await readJejak('incoming')
    await writeJejak(
      'incoming',
      incoming.filter(({ order }) => order.entry.id !== id),
    )
  })
}

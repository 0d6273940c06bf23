import { decide } from '@jejak/shared/bkn/settling'
import { toFillList } from '@jejak/shared/bkn/fill-list'
import { receiveOrders, recordsOf, toQueueItems, type Incoming } from '@jejak/shared/bkn/incoming'
import { keyDigest, recordKey, type BknRecord } from '@jejak/shared/bkn/recorded'
import { sampleRecord } from '@jejak/shared/test/bkn-samples'
import type { Entry } from '@jejak/shared/entry/entry'
import { takeBkn } from '@jejak/pwa/handoff/take-bkn'
import { findRecorded, sendOrders } from '@jejak/pwa/storage/recorded'
import { DAY } from './agency.ts'
import type { Chance } from './chance.ts'
import { dayOf, note, type DayPlay } from './day-play.ts'
import type { Device } from './device.ts'

/** What one browser's extension keeps of e-Kinerja. */
type Bridge = {
  incoming: readonly Incoming[]
  untold: readonly BknRecord[]
  readonly known: Map<string, { readonly at: number; readonly stamp: string }>
}

/** The truth about recordings: what each extension saw in e-Kinerja, and what the entry read when it was ordered. */
export type Recordings = {
  readonly bridges: Map<string, Bridge>
  /** By person, then by the recording's name. */
  readonly formed: Map<string, Map<string, BknRecord>>
  /** What an entry read when it was ordered, by the stamp it got. */
  readonly ordered: Map<string, Entry>
}

export const createRecordings = (): Recordings => ({
  bridges: new Map(),
  formed: new Map(),
  ordered: new Map(),
})

type Scene = { readonly chance: Chance; readonly day: DayPlay; readonly now: () => number }

/** Sends entries to e-Kinerja and hears what stands there, as the page and the extension do, each message once or twice. */
export async function record(scene: Scene, device: Device): Promise<void> {
  const { chance } = scene
  if (device.role === 'superior') return recordOwn(scene, device)
  const bridge = bridgeOf(scene, device)
  if (chance.happens(0.6)) await order(scene, device)
  if (chance.happens(0.7)) await handOver(scene, device, bridge)
  if (chance.happens(0.7)) fill(scene, device, bridge)
  if (chance.happens(0.7)) await tell(scene, device, bridge)
}

/** The last word: nothing stays behind in an extension. */
export async function tellAll(scene: Scene, device: Device): Promise<void> {
  const bridge = bridgeOf(scene, device)
  if (bridge.untold.length > 0) await hear(scene, device, bridge.untold)
  bridge.untold = []
}

/** Ticks up to two entries on the page, answers what is asked, and puts them where the extension gets them. */
async function order({ chance, day }: Scene, device: Device): Promise<void> {
  const { context } = device
  const entries = await dayOf(device)
  const chosen = new Set([chance.pick(entries)?.id, chance.pick(entries)?.id])
  const settling = entries.map((entry) => {
    const facts = { ...entry, evidence: entry.evidence.map(({ url }) => url) }
    return [entry.id, decide(facts, undefined, { evidence: facts.evidence[0] ?? null })] as const
  })
  const list = toFillList({
    entries,
    plan: day.plan,
    periods: [day.period],
    records: await findRecorded(context.database, entries),
    choices: {
      chosen: Object.fromEntries(entries.map(({ id }) => [id, chosen.has(id)])),
      settling: Object.fromEntries(settling),
    },
    today: DAY,
  })
  for (const { entry, stamp } of list.orders) {
    const view = entries.find(({ id }) => id === entry.id)
    if (view) day.recordings.ordered.set(stamp, view)
  }
  if (list.orders.length > 0) await sendOrders(context, list.orders)
}

async function handOver(scene: Scene, device: Device, bridge: Bridge): Promise<void> {
  const { database } = device.context
  for (const row of await database.bkn.toArray()) {
    if (!('orders' in row)) continue
    const { orders, batchId } = row
    const person = device.personId
    const before = { incoming: bridge.incoming, orders, person, recorded: bridge.known }
    const { incoming, taken, known } = receiveOrders(before)
    bridge.incoming = incoming
    // A receipt that does not arrive leaves the batch on the page, and it goes once more.
    if (scene.chance.happens(0.2)) continue
    const receipt = { type: 'bkn:queue-receipt', batchId, taken, known }
    for (const { entry } of orders) {
      const noted = known.find(({ id }) => id === entry.id)
      if (noted) form(scene, device, { entry, stamp: noted.stamp, at: noted.at, how: 'found' })
    }
    await takeBkn({ database, data: receipt, at: scene.now() })
    if (scene.chance.happens(0.2)) await takeBkn({ database, data: receipt, at: scene.now() })
  }
}

/** The official form: each order is filled, found there, or told by the person. */
function fill(scene: Scene, device: Device, bridge: Bridge): void {
  const { chance, day, now } = scene
  const how = chance.pick(['filled', 'found', 'told'] as const) ?? 'filled'
  const items = toQueueItems(bridge.incoming).map((item, place) => ({
    ...item,
    state: { kind: 'saved', at: now() + place, how } as const,
  }))
  bridge.incoming = []
  for (const { record } of recordsOf({ id: 'q', mode: 'save', items, paused: null })) {
    bridge.known.set(keyDigest(record.entry), { at: record.at, stamp: record.stamp })
    bridge.untold = [...bridge.untold, record]
    form(scene, device, record)
    note(day, 'recording')
  }
}

/** The extension and the page meet. Only what the page acknowledges is forgotten. */
async function tell(scene: Scene, device: Device, bridge: Bridge): Promise<void> {
  if (bridge.untold.length === 0) return
  // Another person of this browser is heard by no page but their own.
  if (scene.chance.happens(0.1)) await hear(scene, device, [strange(scene)], 'somebody else')
  const answer = await hear(scene, device, bridge.untold)
  if (scene.chance.happens(0.3) || answer?.type !== 'bkn:results-receipt') return
  bridge.untold = bridge.untold.filter((each) => !answer.keys.includes(recordKey(each)))
}

const hear = (
  { day, now }: Scene,
  { context, personId }: Device,
  records: readonly BknRecord[],
  whose: 'own' | 'somebody else' = 'own',
) => {
  const others = [...day.recordings.formed.keys()].filter((id) => id !== personId)
  const person = whose === 'own' ? personId : (others[0] ?? context.clock.newId())
  const data = { type: 'bkn:results', person, records }
  return takeBkn({ database: context.database, data, at: now() })
}

const strange = ({ now, chance }: Scene): BknRecord =>
  sampleRecord(`01a2004e-9cf4-7e90-af9c-${String(chance.below(1e9)).padStart(12, '0')}`, now())

async function recordOwn(scene: Scene, device: Device): Promise<void> {
  const own = strange(scene)
  form(scene, device, own)
  await hear(scene, device, [own])
}

/** The first of each name stands: what was once seen there is not written over. */
function form({ day }: Scene, { personId }: Device, record: BknRecord): void {
  const own = day.recordings.formed.get(personId) ?? new Map<string, BknRecord>()
  day.recordings.formed.set(personId, own)
  if (!own.has(recordKey(record))) own.set(recordKey(record), record)
}

function bridgeOf({ day }: Scene, { name }: Device): Bridge {
  const { bridges } = day.recordings
  const bridge = bridges.get(name) ?? { incoming: [], untold: [], known: new Map() }
  bridges.set(name, bridge)
  return bridge
}

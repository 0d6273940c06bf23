import { recordedOf } from '@jejak/shared/bkn/fill-list'
import { entryKey } from '@jejak/shared/bkn/fill-entry'
import { entryIdOf, recordKey, type BknRecord } from '@jejak/shared/bkn/recorded'
import type { Entry } from '@jejak/shared/entry/entry'
import { findRecorded } from '@jejak/pwa/storage/recorded'
import { isSame, toContent } from '@jejak/pwa/storage/same'
import type { Agency } from './agency.ts'
import { dayOf } from './day-play.ts'
import type { Device } from './device.ts'
import type { Recordings } from './recordings.ts'
import type { ServerWorld } from './server-world.ts'

type Told = {
  readonly owner: string
  readonly name: string
  readonly record: string
}

/** Looks at what the server keeps, as often as it likes: what was there stays there, word for word. */
export function watchRecords(server: ServerWorld, { instansiId }: Agency, found: string[]) {
  const seen = new Map<string, string>()
  return async (): Promise<readonly Told[]> => {
    const told = await toldTo(server, instansiId)
    const now = new Map(told.map(({ owner, name, record }) => [`${owner} ${name}`, record]))
    for (const [name, record] of seen) {
      if (now.get(name) !== record)
        found.push(`${name} is gone from the server, or reads otherwise`)
    }
    for (const [name, record] of now) seen.set(name, record)
    return told
  }
}

/** Holds what devices and server know of e-Kinerja against what the extensions saw there. */
export async function judgeRecords({
  told,
  devices,
  recordings,
}: {
  readonly told: readonly Told[]
  readonly devices: readonly Device[]
  readonly recordings: Recordings
}): Promise<string[]> {
  const found: string[] = []
  for (const { owner, name } of told) {
    if (!recordings.formed.get(owner)?.has(name)) found.push(`${name} is not of ${owner}`)
  }
  for (const device of devices) {
    const formed = [...(recordings.formed.get(device.personId)?.values() ?? [])]
    const newest = newestOf(formed)
    const kept = new Map<string, BknRecord>()
    for (const {
      entry,
      stamp,
      at,
      how,
      sent,
    } of await device.context.database.recorded.toArray()) {
      kept.set(entry.id, { entry, stamp, at, how })
      if (!sent) found.push(`${entry.id} of ${device.name} was never told`)
    }
    for (const id of new Set([...newest.keys(), ...kept.keys()])) {
      const [truth, own] = [newest.get(id), kept.get(id)]
      const line = told.find(
        ({ owner, name }) => owner === device.personId && truth && name === recordKey(truth),
      )
      if (!truth) found.push(`${device.name} knows of ${id}, which is not theirs`)
      else if (truth.at !== own?.at) found.push(`${device.name} lacks the recording of ${id}`)
      else if (!line || !isSame(own, JSON.parse(line.record))) {
        found.push(`${device.name} and the server differ on ${id}`)
      }
    }
    if (device.role === 'owner') found.push(...(await misplaced(device, newest, recordings)))
  }
  return found
}

/** Entries that show somebody else's mark, or the wrong one, or none where there should be one. */
async function misplaced(
  device: Device,
  newest: ReadonlyMap<string, BknRecord>,
  { ordered }: Recordings,
): Promise<string[]> {
  const found: string[] = []
  for (const view of await dayOf(device)) {
    const shown = recordedOf(view, await findRecorded(device.context.database, [view]))
    const truth = truthOf(view, [...newest.values()], ordered)
    if (shown !== truth) found.push(`${view.id} on ${device.name} shows ${shown} for ${truth}`)
  }
  return found
}

/** Told by what the entry read when it was ordered, word by word, not by its stamp. */
function truthOf(
  view: Entry,
  newest: readonly BknRecord[],
  ordered: Recordings['ordered'],
): 'no' | 'same' | 'differs' {
  const own = newest.find(({ entry }) => entryIdOf(entry.id) === view.id)
  if (!own) {
    return newest.some(({ entry }) => entryKey(entry) === entryKey(view)) ? 'same' : 'no'
  }
  const then = ordered.get(own.stamp)
  return then && isSame(formed(then), formed(view)) ? 'same' : 'differs'
}

/** What reaches the official form: no quality, no titles, no origin. */
const formed = (entry: Entry) => ({
  ...toContent(entry),
  quality: null,
  origin: null,
  evidence: entry.evidence.map(({ url }) => url),
})

function newestOf(records: readonly BknRecord[]): ReadonlyMap<string, BknRecord> {
  const newest = new Map<string, BknRecord>()
  for (const record of records) {
    const known = newest.get(record.entry.id)
    if (!known || record.at > known.at) newest.set(record.entry.id, record)
  }
  return newest
}

async function toldTo({ db }: ServerWorld, instansiId: string): Promise<Told[]> {
  const rows = await db.read
    .selectFrom('bkn_record')
    .select(['owner_id as owner', 'fill_id', 'recorded_at', 'record'])
    .where('instansi_id', '=', instansiId)
    .execute()
  return rows.map(({ owner, fill_id, recorded_at, record }) => ({
    owner,
    name: `${fill_id}@${recorded_at}`,
    record,
  }))
}

import { objectIdOf } from '@jejak/shared/sync/mutation'
import { EntrySchema, type EntryContent } from '@jejak/shared/entry/entry'
import type { TrayCode } from '@jejak/pwa/storage/rows'
import { toEntry } from '@jejak/server/entries/entry-row'
import { differing, isSame, toContent } from '@jejak/pwa/storage/same'
import { getShown } from '@jejak/pwa/storage/views'
import * as v from 'valibot'
import type { Agency } from './agency.ts'
import type { DayPlay } from './day-play.ts'
import type { Device } from './device.ts'
import type { Intents } from './intents.ts'
import { judgeReshapes } from './reshape-verdict.ts'
import type { ServerWorld } from './server-world.ts'

/** What must never happen; each fault names what it found. */
export type Verdict = {
  readonly lost: string[]
  readonly duplicated: string[]
  readonly overwritten: string[]
  readonly unseen: string[]
  readonly diverged: string[]
  readonly stuck: string[]
  /** Half of a split or a merge, or minutes and links that it lost or doubled. */
  readonly torn: string[]
  /** Of what is recorded in e-Kinerja: lost, unequal, somebody else's, or at the wrong entry. */
  readonly misrecorded: string[]
  readonly applied: number
}
export const FAULT_KINDS = [
  'lost',
  'duplicated',
  'overwritten',
  'unseen',
  'diverged',
  'stuck',
  'torn',
  'misrecorded',
] as const

const OutcomeSchema = v.object({
  status: v.picklist(['applied', 'conflict', 'rejected']),
  version: v.optional(v.number()),
})

/** The ledger as it was written, also by a server that forgot it. */
export type LedgerLine = {
  readonly mutationId: string
  readonly entryId: string
  readonly result: string
}

/** Holds the server's history against what people wanted and saw. */
export async function judge({
  server,
  agency,
  devices,
  intents,
  ledger,
  day,
}: {
  readonly server: ServerWorld
  readonly agency: Agency
  readonly devices: readonly Device[]
  readonly intents: Intents
  readonly ledger: readonly LedgerLine[]
  readonly day: DayPlay | null
}): Promise<Verdict> {
  const verdict: Verdict = {
    lost: [],
    duplicated: [],
    overwritten: [],
    unseen: [],
    diverged: [],
    stuck: [],
    torn: [],
    misrecorded: [],
    applied: 0,
  }
  const byVersion = new Map<string, string>()
  const settled = new Map<string, string>()
  for (const line of ledger) {
    const outcome = v.parse(OutcomeSchema, JSON.parse(line.result))
    settled.set(line.mutationId, outcome.status)
    if (outcome.status !== 'applied') continue
    const place = `${line.entryId}@${outcome.version}`
    if ([...byVersion].some(([at, id]) => id === line.mutationId && at !== place)) {
      verdict.duplicated.push(`${line.mutationId} made two versions`)
    }
    if (!intents.formed.has(line.mutationId)) {
      verdict.duplicated.push(`nobody wanted ${line.mutationId}`)
    }
    byVersion.set(place, line.mutationId)
  }
  await replay()
  await findLost()
  await compareDevices()
  const handovers = day?.handovers ?? []
  const mutationAt = byVersion
  verdict.torn.push(
    ...(day?.torn ?? []),
    ...(await judgeReshapes({ server, agency, intents, handovers, mutationAt })),
  )
  return { ...verdict, applied: byVersion.size }

  /** Plays the history again and asks of each step whether its author had seen what it replaced. */
  async function replay(): Promise<void> {
    const history = await server.db.read
      .selectFrom('entry_history')
      .selectAll()
      .where('instansi_id', '=', agency.instansiId)
      .orderBy('entry_id')
      .orderBy('version')
      .execute()
    const contents = new Map<string, EntryContent>()
    const writers = new Map<string, string>()
    for (const line of history) {
      const place = `${line.entry_id}@${line.version}`
      const intent = intents.formed.get(byVersion.get(place) ?? '')
      const patch: Partial<EntryContent> = JSON.parse(line.patch)
      const before = contents.get(line.entry_id)
      const after = { ...before, ...patch } as EntryContent
      contents.set(line.entry_id, after)
      if (!intent) {
        verdict.duplicated.push(`${place} has no intent of its own`)
        continue
      }
      for (const field of Object.keys(patch) as (keyof EntryContent)[]) {
        const key = `${line.entry_id}/${field}`
        const isForeign = (writers.get(key) ?? line.device_id) !== line.device_id
        writers.set(key, line.device_id)
        if (!before || !isForeign || isSame(before[field], patch[field])) continue
        if (!isSame(intent.saw?.[field], before[field]))
          verdict.overwritten.push(`${place} ${field}`)
      }
      if (line.act === 'save' || line.act === 'withdraw' || !before) continue
      const isDecision = line.act === 'approve' || line.act === 'return'
      const saw = intent.saw && (isDecision ? asOwned(intent.saw, before) : intent.saw)
      if (!saw || differing(saw, before).length > 0) verdict.unseen.push(`${place} ${line.act}`)
    }
  }

  /** Every intent was applied, was refused and lies in a tray, or was taken back by the person. */
  async function findLost(): Promise<void> {
    const trays = new Map<string, TrayCode>()
    const refused = new Set<string>()
    for (const device of devices) {
      for (const row of await device.context.database.rejected.toArray()) {
        refused.add(`${device.name} ${row.entryId}`)
        for (const mutation of row.mutations) trays.set(mutation.id, row.code)
      }
    }
    for (const [id, intent] of intents.formed) {
      if (settled.get(id) === 'applied' || trays.has(id) || intents.withdrawn.has(id)) continue
      // What waited for an intent that was refused is given up with it: the tray shows that one.
      const before = intent.after === undefined ? undefined : intents.formed.get(intent.after)
      const awaited = before && objectIdOf(before.mutation)
      if (awaited && refused.has(`${intent.device} ${awaited}`)) continue
      verdict.lost.push(`${intent.mutation.kind} ${id} of ${intent.device}`)
    }
  }

  async function compareDevices(): Promise<void> {
    const rows = await server.db.read
      .selectFrom('entry')
      .selectAll()
      .where('instansi_id', '=', agency.instansiId)
      .execute()
    // A draft needs an open period to be submitted, so what was returned must never become one.
    for (const row of rows) {
      if (row.status === 'draft' && row.correction_until !== null) {
        verdict.stuck.push(`${row.id} was returned and is a draft`)
      }
    }
    for (const device of devices) {
      const waiting = await device.context.database.outbox.count()
      if (waiting > 0) verdict.stuck.push(`${waiting} in the outbox of ${device.name}`)
      if (device.role === 'superior') continue
      for (const row of rows.map(toEntry)) {
        const kept = await device.context.database.entries.get(row.id)
        const shown = await getShown(device.context.database, row.id)
        const isEqual =
          isSame(kept && v.parse(EntrySchema, kept), row) &&
          shown !== undefined &&
          isSame(toContent(shown), toContent(row)) &&
          shown.status === row.status
        if (!isEqual) verdict.diverged.push(`${row.id} on ${device.name}`)
      }
      const extra = (await device.context.database.entries.count()) - rows.length
      if (extra !== 0) verdict.diverged.push(`${extra} entries too many on ${device.name}`)
    }
  }
}

/** What a supervisor saw, with what is kept from them: how an entry came about, and of its links all but the address. */
function asOwned(saw: EntryContent, owned: EntryContent): EntryContent {
  const urls = (content: EntryContent) => content.evidence.map(({ url }) => url)
  const hasSameLinks = isSame(urls(saw), urls(owned))
  return {
    ...saw,
    origin: owned.origin,
    evidence: hasSameLinks ? owned.evidence : saw.evidence,
  }
}

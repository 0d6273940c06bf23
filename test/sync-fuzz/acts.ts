import { EVIDENCE_MAX, type ContentField, type EntryContent } from '@jejak/shared/entry/entry'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { fail, ok } from '@jejak/shared/result'
import { resolveConflict, toConflict } from '@jejak/pwa/data/conflicts'
import { decide } from '@jejak/pwa/data/decisions'
import {
  createEntry,
  removeEntry,
  saveEntry,
  submitEntry,
  undoRemove,
  withdrawEntry,
} from '@jejak/pwa/data/entries'
import { waitingOf } from '@jejak/pwa/storage/outbox'
import { refreshQueue } from '@jejak/pwa/data/queue'
import { toContent } from '@jejak/pwa/storage/same'
import { getShown, type ShownEntry } from '@jejak/pwa/storage/views'
import { DAY } from './agency.ts'
import type { Chance } from './chance.ts'
import type { DayPlay } from './day-play.ts'
import type { Device } from './device.ts'
import type { Intents } from './intents.ts'

export type Play = {
  readonly chance: Chance
  readonly intents: Intents
  readonly planId: string
  /** Ids of the entries of this world; an entry is made by whoever first writes it. */
  readonly entryIds: string[]
  readonly newId: () => string
  /** The whole day page, with splitting, merging and what is recorded in e-Kinerja; null in the small world. */
  readonly day: DayPlay | null
}

/** One random thing the person at this device does. */
export async function actOnce(play: Play, device: Device): Promise<void> {
  if (device.role === 'superior') return review(play, device)
  const { chance, intents } = play
  const id = chance.pick(play.entryIds) ?? ''
  const { context } = device
  const view = await getShown(context.database, id)
  if (!view) {
    // Ids are made by the client that makes the entry, so only one device ever creates it.
    if (play.entryIds.indexOf(id) % 2 === (device.name === 'd0' ? 0 : 1)) {
      await intents.during(device, [id], () => createEntry(context, id, freshContent(play)))
    }
    return
  }
  // A finished entry makes room for a new one, so that the world stays alive.
  if (!view.conflict && (view.removed || view.status === 'approved')) {
    play.entryIds[play.entryIds.indexOf(id)] = play.newId()
    return
  }
  return actOn(play, device, view)
}

/** One random thing done to one entry that is on the screen. */
export async function actOn(play: Play, device: Device, view: ShownEntry): Promise<void> {
  const { chance, intents } = play
  const { context } = device
  const { id } = view
  const during = (act: () => Promise<unknown>) => intents.during(device, [id], act)
  if (view.conflict) return answerConflict(play, device, id)
  const saw = toContent(view)
  const dice = chance.next()
  if (dice < 0.6) await during(() => saveEntry(context, { id, saw, content: edited(play, saw) }))
  else if (dice < 0.78) await during(() => submitEntry(context, { id, saw }))
  else if (dice < 0.9) await correct()
  else if (dice < 0.96) await during(() => removeEntry(context, id))
  else await during(() => undoRemove(context, id))

  /** Takes a submitted entry back, and often changes and submits it at once, while the old one is on other screens. */
  async function correct(): Promise<void> {
    await during(() => withdrawEntry(context, id))
    if (chance.happens(0.3)) return
    const content = edited(play, saw)
    await during(() => saveEntry(context, { id, saw, content }))
    await during(() => submitEntry(context, { id, saw: content }))
  }
}

/** Looks at every conflict there is and chooses. */
export async function answerAll(play: Play, device: Device): Promise<void> {
  const rows = await device.context.database.outbox.toArray()
  const ids = new Set(rows.filter((row) => row.conflict !== null).map((row) => row.entryId))
  for (const id of ids) await answerConflict(play, device, id)
}

async function answerConflict(play: Play, device: Device, id: string): Promise<void> {
  const { chance, intents } = play
  const { context } = device
  const row = await context.database.entries.get(id)
  if (!row) return
  const conflict = toConflict(row, await waitingOf(context.database, id))
  const choice = {
    keepMine: conflict.fields.filter(() => chance.happens(0.5)),
    remove: conflict.wanted === 'remove' && !row.removed && chance.happens(0.5),
    restore: chance.happens(0.5),
  }
  await intents.during(device, [id], () => resolveConflict(context, conflict, choice), {
    content: toContent(row),
    version: row.version,
  })
}

/** Reads the queue when the network lets it, and decides on what it shows, old or new. */
export async function review({ chance, intents }: Play, device: Device): Promise<void> {
  const { context, network } = device
  if (device.online && chance.happens(0.6)) {
    await refreshQueue(context, async () => {
      const response = await network.get(contract.reviewQueue.path).catch(() => undefined)
      if (!response?.ok) return fail({ code: 'offline', retryAfterSeconds: undefined })
      return ok(v.parse(contract.reviewQueue.response, await response.json()))
    })
  }
  const item = chance.pick(await context.database.queue.toArray())?.item
  if (!item) return
  const { entry } = item
  const isApproval = chance.happens(0.6)
  await intents.during(
    device,
    [entry.id],
    () =>
      decide(context, [
        {
          entryId: entry.id,
          version: entry.version,
          act: isApproval ? 'approve' : 'return',
          comment: isApproval ? '' : 'Mohon lengkapi bukti',
        },
      ]),
    { content: { ...entry, origin: 'manual' }, version: entry.version },
  )
}

export const freshContent = ({ chance, planId }: Play): EntryContent => ({
  day: DAY,
  start: 480 + chance.below(60),
  end: 560 + chance.below(60),
  text: `Menata arsip ${chance.below(1e9)}`,
  planId,
  quantity: 1,
  unit: 'berkas',
  quality: null,
  evidence: [],
  origin: 'manual',
})

/** One or two fields with values nobody used before, so that every value can be traced to its writer. */
function edited({ chance, day }: Play, saw: EntryContent): EntryContent {
  const link = (): EntryContent['evidence'][number] => ({
    url: `https://contoh.go.id/${chance.below(1e9)}`,
    title: 'Bukti',
    scope: 'unknown',
  })
  // On the day page links gather, up to as many as an entry holds, and times move.
  const more = () => Array.from({ length: 2 + chance.below(7) }, link)
  const changes: Partial<Record<ContentField, () => Partial<EntryContent>>> = {
    text: () => ({ text: `Menyusun laporan ${chance.below(1e9)}` }),
    quantity: () => ({ quantity: chance.below(1_000_000) }),
    unit: () => ({ unit: `dokumen ${chance.below(1e9)}` }),
    evidence: () => ({
      evidence: day ? [...saw.evidence, ...more()].slice(0, EVIDENCE_MAX) : [link()],
    }),
    ...(day && { end: () => ({ end: saw.start + 1 + chance.below(90) }) }),
  }
  const makers = Object.values(changes)
  // Most edits meet in one field: that is where they hurt.
  const first = (chance.happens(day ? 0.2 : 0.5) ? changes.text : chance.pick(makers))?.() ?? {}
  const second = chance.happens(0.3) ? (chance.pick(makers)?.() ?? {}) : {}
  return { ...saw, ...first, ...second }
}

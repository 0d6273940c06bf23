import type { EntryContent } from '@jejak/shared/entry/entry'
import { dropKept } from '@jejak/server/test/kept'
import { createEntry, saveEntry } from '@jejak/pwa/data/entries'
import { toContent } from '@jejak/pwa/storage/same'
import { getShown } from '@jejak/pwa/storage/views'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { DAY, makeAgency, START_MS, type Agency } from '../sync-fuzz/agency.ts'
import { createChance } from '../sync-fuzz/chance.ts'
import { createDevice, type Device } from '../sync-fuzz/device.ts'
import type { Tap } from '../sync-fuzz/network.ts'
import { openServerWorld, type ServerWorld } from '../sync-fuzz/server-world.ts'

export const clock = { nowMs: START_MS }
export let server: ServerWorld
export let agency: Agency
let devices: Device[]
beforeAll(async () => {
  server = await openServerWorld(() => clock.nowMs)
})
afterAll(() => server.close())
beforeEach(async () => {
  clock.nowMs = START_MS
  for (const device of devices ?? []) device.close()
  devices = []
  agency = await makeAgency(server)
})

/** The owner's browser, with the session of whoever is named, on a wire that does what the tap says and nothing else. */
export const deviceOf = (tap: Tap = {}, session = agency.owner): Promise<Device> =>
  open({ role: 'owner', personId: agency.owner, session, tap })

/** The browser of the owner's superior, on a good wire. */
export const superiorsDevice = (): Promise<Device> =>
  open({ role: 'superior', personId: agency.superior, session: agency.superior, tap: {} })

async function open({
  role,
  personId,
  session,
  tap,
}: {
  readonly role: Device['role']
  readonly personId: string
  readonly session: string
  readonly tap: Tap
}): Promise<Device> {
  const token = await server.startSession(agency.instansiId, session)
  const device = createDevice({
    name: `d${devices.length}`,
    role,
    personId,
    cookie: `sid=${token}`,
    otherCookie: '',
    server,
    chance: createChance(devices.length + 11),
    now: () => clock.nowMs,
    tap: () => tap,
    meanwhile: async () => {},
    runners: 1,
  })
  device.network.isRough = false
  devices.push(device)
  return device
}

export const content = (patch: Partial<EntryContent> = {}): EntryContent => ({
  day: DAY,
  start: 480,
  end: 540,
  text: 'Menata arsip',
  planId: agency.planId,
  quantity: 1,
  unit: 'berkas',
  quality: null,
  evidence: [],
  origin: 'manual',
  ...patch,
})

export async function make(device: Device, patch: Partial<EntryContent> = {}): Promise<string> {
  const id = device.context.clock.newId()
  await createEntry(device.context, id, content(patch))
  return id
}

export async function change(device: Device, id: string, patch: Partial<EntryContent>) {
  const view = await getShown(device.context.database, id)
  if (!view) throw new Error('not there')
  const saw = toContent(view)
  return saveEntry(device.context, { id, saw, content: { ...saw, ...patch } })
}

export const rowsOnServer = () =>
  server.db.read
    .selectFrom('entry')
    .select(['id', 'text', 'unit', 'status', 'version'])
    .where('instansi_id', '=', agency.instansiId)
    .orderBy('id')
    .execute()
export const unsent = (device: Device) => device.context.database.outbox.count()
export const syncState = (device: Device) => device.context.database.meta.get('sync')

/** Fails the first `times` requests in the given way. */
export function failing(times: number, fail: () => Response | never): Tap {
  let tried = 0
  return {
    answer: async (response) => (++tried <= times ? fail() : response),
  }
}
export const lost = (): never => {
  throw new TypeError('network')
}

/** The server as it comes back from a backup that was made before any of this. */
export async function restoreEmpty(): Promise<void> {
  await dropKept(server.db)
  const here = ['instansi_id', '=', agency.instansiId] as const
  await server.db.write(async (tx) => {
    for (const table of ['entry', 'entry_history', 'ledger', 'bkn_record', 'choice'] as const) {
      await tx
        .deleteFrom(table)
        .where(...here)
        .execute()
    }
    await tx
      .updateTable('instansi')
      .set({ epoch: server.newId() })
      .where(...here)
      .execute()
  })
}

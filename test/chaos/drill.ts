import { makeAgency } from '@jejak/server/test/agency'
import { createEntry } from '@jejak/pwa/data/entries'
import { submitEntry } from '@jejak/pwa/data/entries'
import { getShown } from '@jejak/pwa/storage/views'
import { toContent } from '@jejak/pwa/storage/same'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { DAY, START_MS } from '../sync-fuzz/agency.ts'
import { createChance, type Chance } from '../sync-fuzz/chance.ts'
import { createDevice, type Device } from '../sync-fuzz/device.ts'
import { openRestorableWorld, type RestorableWorld } from './restorable-world.ts'

const DEVICES = 4
const ROUNDS_BACK = 12

export type DrillFigures = {
  drills: number
  /** Entries that a device had been told were kept. */
  acknowledged: number
  /** Of these, how many the restored server did not have: what the devices made good. */
  forgotten: number
  lost: number
  waiting: number
  slowestMs: number
}

/**
 * P-12. Restores a backup that was made at some moment under load, when work went on for some time after it; then the devices
 * come back, with what they were told was kept and with what they had not sent. The devices are the real storage and sync of
 * the PWA.
 */
export async function drill(drills: number, seed = 1): Promise<DrillFigures> {
  const clock = { nowMs: START_MS }
  const figures = { drills, acknowledged: 0, forgotten: 0, lost: 0, waiting: 0, slowestMs: 0 }
  const world = await openRestorableWorld(() => clock.nowMs)
  try {
    for (let at = 0; at < drills; at++) {
      await once(world, clock, createChance(seed + at), figures)
    }
  } finally {
    await world.close()
  }
  return figures
}

async function once(
  world: RestorableWorld,
  clock: { nowMs: number },
  chance: Chance,
  figures: DrillFigures,
) {
  const agency = await makeAgency(world.db)
  const { instansiId, person, plan } = agency
  const devices = await Promise.all(
    Array.from({ length: DEVICES }, async (_, index) => {
      const personId = index < 3 ? person.ani : person.budi
      const token = await world.startSession(instansiId, personId)
      const device = createDevice({
        name: `d${index}`,
        role: 'owner',
        personId,
        cookie: `sid=${token}`,
        otherCookie: '',
        server: world,
        chance,
        now: () => clock.nowMs,
        tap: () => ({}),
        meanwhile: async () => {},
        runners: 1,
      })
      device.network.isRough = false
      return device
    }),
  )
  const made = new Map<string, string>()
  let minute = 400
  const write = async (device: Device) => {
    const id = device.context.clock.newId()
    const text = `Menata arsip ${made.size}`
    const content: EntryContent = {
      day: DAY,
      start: (minute += 2),
      end: minute + 1,
      text,
      planId: device.personId === person.ani ? plan.november : null,
      quantity: 1,
      unit: 'berkas',
      quality: null,
      evidence: [],
      origin: 'manual',
    }
    await createEntry(device.context, id, content)
    made.set(id, text)
    const view = await getShown(device.context.database, id)
    if (view && chance.happens(0.3)) {
      await submitEntry(device.context, { id, saw: toContent(view) })
    }
  }
  const work = async (count: number) => {
    for (let at = 0; at < count; at++) {
      clock.nowMs += 1000 + chance.below(20_000)
      const device = chance.pick(devices)
      if (!device) continue
      await write(device)
      if (chance.happens(0.6)) await device.sync()
    }
  }
  await work(5 + chance.below(15))
  // The thread copies while they write on.
  const [backup] = await Promise.all([world.backUp(clock.nowMs), work(5 + chance.below(10))])
  await work(5 + chance.below(15))

  const told = new Set<string>()
  for (const { context } of devices) {
    for (const { id } of await context.database.entries.toArray()) told.add(id)
  }
  figures.acknowledged += told.size
  figures.slowestMs = Math.max(figures.slowestMs, await world.restore(backup))
  const there = await rowsOf(world, instansiId)
  figures.forgotten += [...told].filter((id) => !there.has(id)).length

  for (let round = 0; round < ROUNDS_BACK; round++) {
    clock.nowMs += 10 * 60_000
    for (const device of devices) await device.sync()
  }
  const after = await rowsOf(world, instansiId)
  figures.lost += [...made].filter(([id, text]) => after.get(id) !== text).length
  for (const device of devices) {
    figures.waiting += await device.context.database.outbox.count()
    device.close()
  }
}

async function rowsOf({ db }: RestorableWorld, instansiId: string) {
  const rows = await db.read
    .selectFrom('entry')
    .select(['id', 'text'])
    .where('instansi_id', '=', instansiId)
    .where('removed', '=', 0)
    .execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}

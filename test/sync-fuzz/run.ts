import { countUnsentRecords } from '@jejak/pwa/storage/recorded'
import { actOnce, answerAll, type Play } from './acts.ts'
import { makeAgency, START_MS, type Agency } from './agency.ts'
import { createChance } from './chance.ts'
import { actOnDay } from './day-acts.ts'
import { note, type DayPlay } from './day-play.ts'
import { createDevice, type Device } from './device.ts'
import { createIntents } from './intents.ts'
import type { Tap } from './network.ts'
import { judgeRecords, watchRecords } from './record-verdict.ts'
import { createRecordings, tellAll } from './recordings.ts'
import type { ServerWorld } from './server-world.ts'
import { judge, type LedgerLine, type Verdict } from './verdict.ts'

/** A client or server that is wrong in one way. The right ones have no mutant. */
export type Mutant = {
  readonly name: string
  readonly tap: (device: () => Device, server: ServerWorld) => Tap
  /** The server forgets which mutations it has answered. */
  readonly forgetsLedger?: boolean
  readonly runners?: number
  /** The first seed known to show it, when that is a rare one. */
  readonly firstSeed?: number
  /** Some faults need many acts on one entry to show. */
  readonly world?: { readonly ticks: number; readonly entries: number }
  /** It shows on the whole day page: splits, merges, recordings in e-Kinerja. */
  readonly onDay?: boolean
}

export type FuzzClock = { nowMs: number }
export type RunResult = Verdict & {
  readonly seed: number
  readonly faults: Map<string, number>
  /** How often what was played, on a whole day page. */
  readonly played: Map<string, number>
}

const WORLD = { ticks: 20, entries: 2 }
const MAX_DRAIN = 40

/** Plays one seed: 2–3 devices of one person and their superior, on wires that fail, until everything has arrived. */
export async function playSeed({
  server,
  clock,
  seed,
  mutant,
  ticks = mutant?.world?.ticks ?? WORLD.ticks,
}: {
  readonly server: ServerWorld
  readonly clock: FuzzClock
  readonly seed: number
  readonly mutant?: Mutant
  /** How many things happen before the network is good again. */
  readonly ticks?: number | undefined
}): Promise<RunResult> {
  const chance = createChance(seed)
  clock.nowMs = START_MS
  const agency = await makeAgency(server)
  const intents = createIntents()
  const { entries } = mutant?.world ?? WORLD
  const entryIds = Array.from({ length: entries }, () => server.newId())
  // The small world, where all happens to two entries, shows other faults than a whole day.
  const isOnDay = mutant ? mutant.onDay === true : seed % 3 !== 0
  const day = isOnDay ? makeDay(agency) : null
  const play: Play = {
    chance,
    intents,
    planId: agency.planId,
    entryIds,
    newId: server.newId,
    day,
  }
  const now = () => clock.nowMs
  const scene = day && { ...play, day, now }
  const act = (device: Device) => (scene ? actOnDay(scene, device) : actOnce(play, device))
  const unrecorded: string[] = []
  const lookAtRecords = watchRecords(server, agency, unrecorded)
  const people = [
    ...Array.from({ length: 2 + chance.below(2) }, () => 'owner' as const),
    'superior' as const,
  ]
  const devices: Device[] = []
  for (const [index, role] of people.entries()) {
    const personId = role === 'owner' ? agency.owner : agency.superior
    const other = role === 'owner' ? agency.superior : agency.owner
    const token = await server.startSession(agency.instansiId, personId)
    const otherToken = await server.startSession(agency.instansiId, other)
    devices.push(
      createDevice({
        name: role === 'owner' ? `d${index}` : 'sup',
        role,
        personId,
        cookie: `sid=${token}`,
        otherCookie: `sid=${otherToken}`,
        server,
        chance,
        now,
        tap: (device) => mutant?.tap(device, server) ?? {},
        meanwhile: act,
        runners: mutant?.runners ?? 1,
      }),
    )
  }
  const ledger: LedgerLine[] = []
  const sync = async (device: Device) => {
    // A transaction that cannot reach a tray or a disk is the browser's fault, not the engine's: none is planted here.
    await device.sync()
    if (mutant?.forgetsLedger) ledger.push(...(await readLedger(server, agency.instansiId, true)))
    if (!day) return
    const isDue = (await countUnsentRecords(device.context.database)) > 0
    if (!isDue && device.network.isRough && chance.happens(0.7)) return
    await device.tell()
    await lookAtRecords()
  }
  for (let tick = 0; tick < ticks; tick++) {
    clock.nowMs += 1_000 + chance.below(20_000)
    const device = devices[chance.below(devices.length)]
    if (!device) continue
    if (chance.happens(0.1)) device.online = !device.online
    if (day && chance.happens(0.04)) await comeBack(day, device)
    await act(device)
    if (device.online && chance.happens(0.55)) await sync(device)
  }
  if (scene) for (const device of devices) await tellAll(scene, device)
  await drain(play, devices, clock, sync)
  ledger.push(...(await readLedger(server, agency.instansiId, false)))
  const verdict = await judge({ server, agency, devices, intents, ledger, day })
  if (day) {
    const told = await lookAtRecords()
    const { recordings } = day
    verdict.misrecorded.push(...unrecorded, ...(await judgeRecords({ told, devices, recordings })))
  }
  const faults = new Map<string, number>()
  for (const device of devices) {
    for (const [fault, count] of device.network.counts) {
      faults.set(fault, (faults.get(fault) ?? 0) + count)
    }
    device.close()
  }
  return { ...verdict, seed, faults, played: day?.played ?? new Map() }
}

const makeDay = ({ planId, period }: Agency): DayPlay => ({
  plan: [{ id: planId, periodId: period.id, rencanaAksi: 'Menata arsip' }],
  period,
  handovers: [],
  torn: [],
  offers: new Map(),
  dialogs: new Map(),
  recordings: createRecordings(),
  played: new Map(),
})

/** Somebody signs out and in again: dialogs and toasts are gone, and what is unsent is still there. */
async function comeBack(day: DayPlay, device: Device): Promise<void> {
  await device.leave()
  day.offers.delete(device.name)
  day.dialogs.delete(device.name)
  note(day, 'signed out and in')
}

/** The network is good again, and people answer what they are asked. */
async function drain(
  play: Play,
  devices: readonly Device[],
  clock: FuzzClock,
  sync: (device: Device) => Promise<void>,
): Promise<void> {
  for (const device of devices) device.network.isRough = false
  const quiet: Play = {
    ...play,
    chance: { ...play.chance, happens: (p) => p >= 0.5 && play.chance.happens(p) },
  }
  for (let round = 0; round < MAX_DRAIN; round++) {
    clock.nowMs += 60_000
    for (const device of devices) await sync(device)
    for (const device of devices) await answerAll(quiet, device)
    const waiting = await Promise.all(
      devices.map((device) => device.context.database.outbox.count()),
    )
    if (waiting.every((count) => count === 0)) break
  }
  // Whoever was asked first has not heard of what came last.
  for (const device of devices) await sync(device)
}

async function readLedger(
  { db }: ServerWorld,
  instansiId: string,
  forget: boolean,
): Promise<LedgerLine[]> {
  const rows = await db.read
    .selectFrom('ledger')
    .select(['mutation_id as mutationId', 'entry_id as entryId', 'result'])
    .where('instansi_id', '=', instansiId)
    .execute()
  if (forget) {
    await db.write((tx) => tx.deleteFrom('ledger').where('instansi_id', '=', instansiId).execute())
  }
  return rows
}

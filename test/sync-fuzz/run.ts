import { actOnce, answerAll, type Play } from './acts.ts'
import { makeAgency, START_MS } from './agency.ts'
import { createChance } from './chance.ts'
import { createDevice, type Device } from './device.ts'
import { createIntents } from './intents.ts'
import type { Tap } from './network.ts'
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
}

export type FuzzClock = { nowMs: number }
export type RunResult = Verdict & { readonly seed: number; readonly faults: Map<string, number> }

const WORLD = { ticks: 20, entries: 2 }
const MAX_DRAIN = 40

/** Plays one seed: 2–3 devices of one person and their superior, on wires that fail, until everything has arrived. */
export async function playSeed({
  server,
  clock,
  seed,
  mutant,
}: {
  readonly server: ServerWorld
  readonly clock: FuzzClock
  readonly seed: number
  readonly mutant?: Mutant
}): Promise<RunResult> {
  const chance = createChance(seed)
  clock.nowMs = START_MS
  const agency = await makeAgency(server)
  const intents = createIntents()
  const { ticks, entries } = mutant?.world ?? WORLD
  const entryIds = Array.from({ length: entries }, () => server.newId())
  const play: Play = { chance, intents, planId: agency.planId, entryIds, newId: server.newId }
  const people = [
    ...Array.from({ length: 2 + chance.below(2) }, () => 'owner' as const),
    'superior' as const,
  ]
  const devices: Device[] = []
  for (const [index, role] of people.entries()) {
    const personId = role === 'owner' ? agency.owner : agency.superior
    const token = await server.startSession(agency.instansiId, personId)
    devices.push(
      createDevice({
        name: role === 'owner' ? `d${index}` : 'sup',
        role,
        personId,
        cookie: `sid=${token}`,
        server,
        chance,
        now: () => clock.nowMs,
        tap: (device) => mutant?.tap(device, server) ?? {},
        meanwhile: (device) => actOnce(play, device),
        runners: mutant?.runners ?? 1,
      }),
    )
  }
  const ledger: LedgerLine[] = []
  const sync = async (device: Device) => {
    // A transaction that cannot reach a tray or a disk is the browser's fault, not the engine's: none is planted here.
    await device.sync()
    if (mutant?.forgetsLedger) ledger.push(...(await readLedger(server, agency.instansiId, true)))
  }
  for (let tick = 0; tick < ticks; tick++) {
    clock.nowMs += 1_000 + chance.below(20_000)
    const device = devices[chance.below(devices.length)]
    if (!device) continue
    if (chance.happens(0.1)) device.online = !device.online
    await actOnce(play, device)
    if (device.online && chance.happens(0.55)) await sync(device)
  }
  await drain(play, devices, clock, sync)
  ledger.push(...(await readLedger(server, agency.instansiId, false)))
  const verdict = await judge({ server, agency, devices, intents, ledger })
  const faults = new Map<string, number>()
  for (const device of devices) {
    for (const [fault, count] of device.network.counts) {
      faults.set(fault, (faults.get(fault) ?? 0) + count)
    }
    device.close()
  }
  return { ...verdict, seed, faults }
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
    const waiting = await Promise.all(devices.map((device) => device.hand.database.outbox.count()))
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

import { uuidv7 } from '@jejak/shared/ids'
import { createEntry } from '@jejak/pwa/data/entries'
import type { DataContext } from '@jejak/pwa/storage/data-context'
import { JejakDatabase } from '@jejak/pwa/storage/database'
import { firstPull } from '@jejak/pwa/storage/sync-state'
import { aloneInPage } from '@jejak/pwa/sync/alone'
import { runSync } from '@jejak/pwa/sync/engine'
import { postSync } from '@jejak/pwa/sync/http'
import { patient } from '@jejak/pwa/sync/patient-fetch'
import { insertEntries } from '@jejak/server/test/many-entries'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { DAY, makeAgency, START_MS, type Agency } from '../sync-fuzz/agency.ts'
import { createChance } from '../sync-fuzz/chance.ts'
import type { FuzzClock } from '../sync-fuzz/run.ts'
import type { ServerWorld } from '../sync-fuzz/server-world.ts'
import type { Fault, Lasting, Speed } from './faults.ts'
import { createVirtualTime } from './virtual-time.ts'
import { createWire } from './wire.ts'

export type WirePlan = {
  readonly server: ServerWorld
  readonly clock: FuzzClock
  readonly seed: number
  readonly fault: Fault | Lasting
  readonly speed: Speed
  /** Rows that are on the server before the device sees any. */
  readonly rows: number
  /** Entries made on the device meanwhile. */
  readonly entries: number
  /** How long the device waits; as it does, unless the test plants a wrong way. */
  readonly wait?: typeof patient
}

/** What must never happen, with what was found; and how it went. */
export type WireResult = {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly stuck: readonly string[]
  /** Runs in which the wire carried an exchange whole and the device was no further than before. */
  readonly standing: readonly string[]
  readonly runs: number
  readonly exchanges: number
  readonly seconds: number
  readonly kilobytes: number
}

const MAX_RUNS = 80
/** The person writes a few more while the wire is at its worst. */
const RUNS_WITH_NEW = 4

/** Plays one device that is new, and makes entries while everything else is pulled, until nothing is left to do. */
export async function playWire(plan: WirePlan): Promise<WireResult> {
  const { server, clock, seed, fault, speed } = plan
  clock.nowMs = START_MS
  const agency = await makeAgency(server)
  const { instansiId, owner, planId } = agency
  await insertEntries(
    server.db,
    { instansiId, ownerId: owner, planId },
    { day: '2026-11-17', count: plan.rows, status: 'approved' },
  )
  const chance = createChance(seed)
  const time = createVirtualTime()
  const now = () => (clock.nowMs = START_MS + Math.floor(time.now()))
  const token = await server.startSession(instansiId, owner)
  const wire = createWire({ server, time, chance, cookie: `sid=${token}`, speed, fault })
  const database = new JejakDatabase(owner, { indexedDB: new IDBFactory(), IDBKeyRange })
  const context: DataContext = {
    database,
    clock: { now, newId: () => uuidv7(now(), chance.bytes(10)) },
  }
  const send = (plan.wait ?? patient)(wire.send, time.startTimer)
  const deps = {
    database,
    clock: context.clock,
    chance: chance.next,
    post: (body: string) => postSync(body, send),
    alone: aloneInPage(),
  }
  const made: string[] = []
  const standing: string[] = []
  let runs = 0
  while (runs < MAX_RUNS) {
    runs++
    if (runs <= RUNS_WITH_NEW)
      await makeSome(context, planId, { made, upTo: (plan.entries * runs) / RUNS_WITH_NEW })
    const before = await standOf(database)
    const wholeBefore = wire.counts.whole
    await time.until(runSync(deps, 'asked'))
    const after = await standOf(database)
    const isCarried = wire.counts.whole > wholeBefore
    // An exchange that got through has answered what waited; without anything waiting it has brought rows.
    const isFurther = before.waiting > 0 ? after.sent > before.sent : after.cursor > before.cursor
    if (isCarried && !isFurther && !before.isDone) standing.push(`run ${runs} of seed ${seed}`)
    if (after.isDone && runs >= RUNS_WITH_NEW) break
    const state = await database.meta.get('sync')
    // The loop would wait out the back-off.
    await time.until(time.sleep(Math.max(1_000, (state?.nextAttemptAt ?? 0) - now())))
  }
  const seconds = time.now() / 1000
  // Copies that dawdle on the way arrive when all seems over.
  await time.until(time.sleep(120_000))
  const verdict = await judge({ server, agency, database, made, rows: plan.rows })
  database.close()
  const { asked, bytes } = wire.counts
  return { ...verdict, standing, runs, exchanges: asked, seconds, kilobytes: bytes / 1024 }
}

async function makeSome(
  context: DataContext,
  planId: string,
  { made, upTo }: { readonly made: string[]; readonly upTo: number },
): Promise<void> {
  while (made.length < upTo) {
    const id = context.clock.newId()
    made.push(id)
    await createEntry(context, id, {
      day: DAY,
      start: 480 + made.length,
      end: 500 + made.length,
      text: `Menata arsip ${made.length}`,
      planId,
      quantity: 1,
      unit: 'berkas',
      quality: null,
      evidence: [],
      origin: 'manual',
    })
  }
}

async function standOf(database: JejakDatabase) {
  const [state, waiting, sent] = await Promise.all([
    database.meta.get('sync'),
    database.outbox.count(),
    database.acknowledged.count(),
  ])
  const isDone = waiting === 0 && state?.trouble === null && firstPull(state) === undefined
  return { cursor: state?.cursor ?? 0, waiting, sent, isDone }
}

async function judge({
  server,
  agency,
  database,
  made,
  rows,
}: {
  readonly server: ServerWorld
  readonly agency: Agency
  readonly database: JejakDatabase
  readonly made: readonly string[]
  readonly rows: number
}) {
  const stored = await server.db.read
    .selectFrom('entry')
    .select(['id', 'version'])
    .where('instansi_id', '=', agency.instansiId)
    .execute()
  const versions = new Map(stored.map(({ id, version }) => [id, version]))
  const kept = new Set(await database.entries.toCollection().primaryKeys())
  const waiting = await database.outbox.count()
  const refused = await database.rejected.toArray()
  return {
    lost: [
      ...made.filter((id) => !versions.has(id)).map((id) => `${id} is not on the server`),
      ...stored.filter(({ id }) => !kept.has(id)).map(({ id }) => `${id} is not on the device`),
      ...refused.map(({ entryId, code }) => `${entryId} is in the tray: ${code}`),
    ],
    doubled: [
      ...made.filter((id) => (versions.get(id) ?? 1) > 1).map((id) => `${id} was saved twice`),
      ...(stored.length > rows + made.length ? [`${stored.length} rows on the server`] : []),
    ],
    stuck: waiting > 0 ? [`${waiting} in the outbox`] : [],
  }
}

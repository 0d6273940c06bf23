import { addWorkingDays, workingDaysOf } from '@jejak/server/calendar/working-day'
import { createChance } from '@jejak/server/demo/chance'
import type { Database } from '@jejak/server/platform/db/database'
import { addDays, dayAt, instantOf, toDay, ZONES, type Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import { paintYear } from './reference.ts'
import { storeWorld } from './store-world.ts'
import { drawWorld, type World } from './world.ts'

export type Figures = {
  days: number
  working: number
  windows: number
  /** Milliseconds the product and the reference took. */
  product: number
  reference: number
  readonly wrong: string[]
}

const SOME = 200

/** Three agencies, one in each zone, with so many people each: every date of a year of everybody, both ways. */
export async function playYears(db: Database, seed: number, people: number): Promise<Figures> {
  const figures: Figures = { days: 0, working: 0, windows: 0, product: 0, reference: 0, wrong: [] }
  for (const [at, zone] of Object.values(ZONES).entries()) {
    const world = drawWorld(seed * 10 + at, zone, people)
    await storeWorld(db, world)
    for (let first = 0; first < people; first += SOME) {
      await compare(db, { ...world, workers: world.workers.slice(first, first + SOME) }, figures)
    }
    await compareWindows(db, world, createChance(seed), figures)
  }
  return figures
}

async function compare(db: Database, world: World, figures: Figures): Promise<void> {
  // Dates as a person lives them: by the clock of the zone, a minute after midnight.
  const dates = daysFrom(toDay(`${world.year}-01-01`), toDay(`${world.year}-12-31`))
    .map((day) => instantOf(day, 1, world.zone))
    .map((instant) => dayAt(instant, world.zone))
  const asked = world.workers.flatMap(({ id }) => dates.map((day) => ({ personId: id, day })))
  const began = process.hrtime.bigint()
  const find = await workingDaysOf(db.read, world.instansiId, asked)
  const said = asked.map((each) => find(each).expected)
  figures.product += since(began)
  let at = 0
  for (const worker of world.workers) {
    const start = process.hrtime.bigint()
    const painted = paintYear(world, worker)
    figures.reference += since(start)
    for (const day of dates) {
      const [now, wanted] = [said[at++], painted.get(day)]
      figures.days++
      if (wanted !== 0) figures.working++
      if (now !== wanted)
        figures.wrong.push(`${world.zone} ${worker.id} ${day}: ${now}, not ${wanted}`)
    }
  }
}

/** Where a correction window ends: the so-manieth painted day after some day. */
async function compareWindows(
  db: Database,
  world: World,
  chance: ReturnType<typeof createChance>,
  figures: Figures,
): Promise<void> {
  for (const worker of world.workers.slice(0, 20)) {
    const painted = paintYear(world, worker)
    const day = addDays(toDay(`${world.year}-01-01`), chance.whole(0, 200))
    const count = chance.whole(1, 12)
    const wanted = [...painted]
      .filter(([each, minutes]) => each > day && minutes > 0)
      .map(([each]) => each as Day)[count - 1]
    if (wanted === undefined) continue
    const reached = await addWorkingDays(
      db.read,
      world.instansiId,
      { personId: worker.id, day },
      count,
    )
    figures.windows++
    if (reached !== wanted) {
      figures.wrong.push(`window of ${worker.id} ${day} + ${count}: ${reached}, not ${wanted}`)
    }
  }
}

const since = (began: bigint): number => Number(process.hrtime.bigint() - began) / 1e6

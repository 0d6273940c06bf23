import { askToWake } from '../../messages/own-page.ts'
import type { Applied } from '@jejak/shared/bkn/apply-reading'
import { plain } from '@jejak/shared/bkn/fill-entry'
import { BknPlanSchema } from '@jejak/shared/bkn/plan'
import type { BknPlan } from '@jejak/shared/bkn/plan'
import { QueueSchema } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import type { LogLine } from '@jejak/shared/bkn/log'
import { DaySchema } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { periodOf } from '@jejak/shared/skp/period'
import * as v from 'valibot'
import { renameChoices } from '../../suggestions/choices.ts'
import { database } from '../../storage/database.ts'
import { noteRecords } from '../jejak/jejak-store.ts'
import { keptList } from './kept-list.ts'
import {
  CHOICE_SCHEMA,
  IMPORTED_SCHEMA,
  LOG_SCHEMA,
  MAPPING_SCHEMA,
  UNIT_SCHEMA,
} from './shapes.ts'
import type { Choices } from './shapes.ts'

/**
 * What the bridge keeps, all on this device, in the extension's own database: the plan read from e-Kinerja,
 * the queue with its place, the mappings a person confirmed, and a log without words.
 */
const KEYS = {
  plan: v.nullable(BknPlanSchema),
  queue: v.nullable(QueueSchema),
  mappings: keptList(MAPPING_SCHEMA),
  units: keptList(UNIT_SCHEMA),
  choices: v.record(v.string(), CHOICE_SCHEMA),
  imported: keptList(IMPORTED_SCHEMA),
  log: keptList(LOG_SCHEMA),
} as const
const EMPTY = {
  plan: null,
  queue: null,
  mappings: [],
  units: [],
  choices: {},
  imported: [],
  log: [],
} as const
type Name = keyof typeof KEYS
type Stored<Of extends Name> = v.InferOutput<(typeof KEYS)[Of]>

/** The log keeps its newest lines. */
const MAX_LOG = 2000

/** What is stored under a name; what is missing or of an older shape counts as empty. */
export async function readBkn<Of extends Name>(name: Of): Promise<Stored<Of>> {
  const row = await database.meta.get(`bkn.${name}`)
  const schema: v.GenericSchema<unknown, Stored<Of>> = KEYS[name]
  return v.parse(v.fallback(schema, EMPTY[name] as Stored<Of>), row?.value ?? EMPTY[name])
}

export async function writeBkn<Of extends Name>(name: Of, value: Stored<Of>): Promise<void> {
  await database.meta.put({ key: `bkn.${name}`, value })
}

export async function addLogLine(line: LogLine): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    await writeBkn('log', [...(await readBkn('log')), line].slice(-MAX_LOG))
  })
}

/** Keeps the queue, and with it what Jejak is to hear of it. */
export async function saveQueue(queue: Queue | null): Promise<void> {
  const isNews = await database.transaction('rw', database.meta, async () => {
    await writeBkn('queue', queue)
    return queue !== null && noteRecords(queue)
  })
  // Jejak may be closed, or this panel alone: then it hears when the two meet.
  if (isNews) void askToWake()
}

export async function choose(id: string, change: Partial<Choices[string]>): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const choices = await readBkn('choices')
    // Rows of a file stand accepted from the start: answering a question about one must not put it out.
    const isAccepted = (await readBkn('imported')).some((row) => row.id === id)
    const before = choices[id] ?? { isAccepted, rencanaAksi: null, settling: {} }
    await writeBkn('choices', { ...choices, [id]: { ...before, ...change } })
  })
}

/**
 * Keeps the plan, gives the ranking of suggestions the rencana aksi of today's period, and takes the lines
 * that stand under a renamed rencana aksi along to its new name.
 */
export async function savePlan(
  { plan, changes }: Pick<Applied, 'plan' | 'changes'>,
  today: Day,
): Promise<void> {
  const items = actionsOf(plan, today).map((action) => ({
    id: action.id,
    rencanaAksi: action.deskripsi,
    rhk: action.rhk,
    indikator: action.indikator,
  }))
  await database.transaction('rw', database.meta, database.plan, database.choices, async () => {
    await writeBkn('plan', plan)
    await database.plan.clear()
    await database.plan.bulkPut(items)
    await renameChoices(items)
    const names = new Map(
      changes
        .filter(({ kind, what }) => kind === 'renamed' && what === 'rencana-aksi')
        .map(({ before, after }) => [plain(before), after]),
    )
    const rename = (name: string | null) =>
      name === null ? null : (names.get(plain(name)) ?? name)
    const choices = Object.entries(await readBkn('choices')).map(
      ([id, choice]) => [id, { ...choice, rencanaAksi: rename(choice.rencanaAksi) }] as const,
    )
    await writeBkn('choices', Object.fromEntries(choices))
    const imported = await readBkn('imported')
    await writeBkn(
      'imported',
      imported.map((row) => ({ ...row, rencanaAksi: rename(row.rencanaAksi) })),
    )
  })
}

export type ActionOfDay = {
  readonly id: string
  readonly deskripsi: string
  readonly rhk: string
  readonly indikator: string
}

/** The rencana aksi that BKN offers for a day: those of its period. */
export function actionsOf(plan: BknPlan | null, day: Day): readonly ActionOfDay[] {
  const period = periodOf(
    (plan?.periods ?? []).map((each) => ({
      ...each,
      deadline: each.deadline ?? v.parse(DaySchema, each.to),
      jenis: 'lainnya' as const,
      final: false,
    })),
    day,
  )
  if (!plan || !period) return []
  return plan.rhk.flatMap((rhk) =>
    rhk.rencanaAksi
      .filter((action) => action.periodId === period.id)
      .map((action) => ({
        id: action.id,
        deskripsi: action.deskripsi,
        rhk: rhk.uraian,
        indikator: rhk.indikator.map((each) => each.indikator).join(' '),
      })),
  )
}

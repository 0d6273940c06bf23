import { setTimeout as wait } from 'node:timers/promises'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { withUnit } from '@jejak/shared/bkn/unit-choice'
import type { UnitChoice } from '@jejak/shared/bkn/unit-choice'
import { drawFrom } from '../../sites/kinerja-second/draw.ts'
import { keepRecords } from '../../sites/kinerja-second/records.ts'
import { drawSetting } from '../../sites/kinerja-second/setting.ts'
import type { Setting } from '../../sites/kinerja-second/setting.ts'
import { drawBatch } from '../../sites/kinerja-second/world.ts'
import { fillPanel } from '../../pages/fill-panel.ts'
import type { DrawnQueue } from '../../pages/fill-panel.ts'
import { rowsFor, toEntry } from './entries.ts'
import { ordersOf, readNoted } from './kept-in-panel.ts'
import { overhear } from './overhear.ts'
import type { PanelLane } from './panel-lanes.ts'
import { decide, tidyUp } from './person.ts'
import type { Deed } from './person.ts'
import { MOST_STOPS, nameOf, TODAY, withWords } from './play.ts'
import type { SecondOutcome } from './play.ts'
import { queueAsDrawn } from './queue-as-drawn.ts'
import { understand } from './sentences.ts'
import { settleRules } from './settle-rules.ts'
import { inventedBy, judge } from './verdict.ts'
import { watch } from './watch.ts'
import { plantKept } from '../plant-queue.ts'

/**
 * One batch through the side panel as it is drawn: the person has sent it from Jejak, presses start, and from then on
 * knows only what the panel says and what e-Kinerja shows.
 */
export async function playAtPanel(
  lane: PanelLane,
  seed: number,
  given: { readonly setting?: Setting; readonly mode?: Queue['mode'] } = {},
): Promise<SecondOutcome> {
  const setting = given.setting ?? drawSetting(seed)
  const mode = given.mode ?? (seed % 4 === 0 ? 'fill' : 'save')
  const { world, wanted } = drawBatch(seed, TODAY)
  const records = keepRecords(setting, world, lane.pace)
  const scene = { lane, records }
  let entries: readonly FillEntry[] = wanted.map((each, index) => ({
    ...toEntry(each, world, index),
    id: `01a2004e-9cf4-7e90-af9c-${`${seed}`.padStart(6, '0')}${`${index}`.padStart(6, '0')}`,
  }))
  await lane.begin(`b${seed}-${crypto.randomUUID()}`, records)
  await plantKept(lane.panel, ordersOf(entries))
  const overheard = overhear(lane.visitor)
  const at = fillPanel(lane.panel)
  let units: readonly UnitChoice[] = []
  const told = new Set<string>()
  const believed: string[] = []
  const reasons: BknProblem[] = []
  const stops: string[] = []
  const refusals: string[] = []
  const times = new Map<string, number>()
  const asDrawn = (drawn: DrawnQueue) => queueAsDrawn(drawn, { mode, entries, told })
  const impatient = impatientIn(seed)
  const look = () =>
    watch(lane, at, {
      onDrawn: (drawn) => void believed.push(...inventedBy(asDrawn(drawn), records.rows)),
      whileWorking: () => impatient(() => at.press('fill.stop')),
    })

  const goOn = async () => {
    if ((await at.read())?.is === 'resting') await at.press('fill.resume')
  }

  /** Leaves this entry out; what may have been sent is looked for first, by whoever is sensible. */
  const leave = async (drawn: DrawnQueue, entry: FillEntry, reason: BknProblem) => {
    refusals.push(withWords(reason))
    const isInDoubt = stateIn(asDrawn(drawn), entry) === 'in-doubt'
    const sawThere = TOLD.find((name) => drawn.buttons.includes(at.says(name)))
    if (isInDoubt && sawThere && rowsFor(entry, records.rows).length > 0) {
      told.add(entry.id)
      return at.press(sawThere)
    }
    await at.press('fill.skip')
    for (let after = await at.read(); after; after = await at.read()) {
      if (stateIn(asDrawn(after), entry) === 'skipped') break
      await wait(50)
    }
    return goOn()
  }

  const act = async (deed: Deed, drawn: DrawnQueue, entry: FillEntry, reason: BknProblem) => {
    const offered = (names: typeof TOLD | typeof SEND) =>
      names.find((name) => drawn.buttons.includes(at.says(name))) ?? 'fill.resume'
    switch (deed.do) {
      case 'go-on':
        return at.press('fill.resume')
      case 'send':
        return at.press(offered(SEND))
      case 'told': {
        const button = offered(TOLD)
        if (button !== 'fill.resume') told.add(entry.id)
        return at.press(button)
      }
      case 'mend': {
        const settled = await settleRules(at, entries)
        refusals.push(...settled.leftOut.map((says) => `left out: ${says}`))
        const isSettled = settled.entries !== entries || settled.leftOut.length > 0
        entries = settled.entries
        if (isSettled) return goOn()
        // What may have been sent is looked for before it can be written otherwise.
        const isInDoubt = stateIn(asDrawn(drawn), entry) === 'in-doubt'
        const mayHelp = isInDoubt && reason.code === 'form-refused'
        return mayHelp ? at.press('fill.resume') : leave(drawn, entry, reason)
      }
      case 'map':
        return at.map(deed.mapping.option)
      case 'agree-unit': {
        const { rencanaAksi, unit } = entry
        units = withUnit(units, { rencanaAksi, own: unit, theirs: deed.theirs, at: 0 })
        return at.press('fill.unit')
      }
      case 'leave':
        return leave(drawn, entry, reason)
    }
  }

  await at.start(mode, entries.length)
  let drawn = await look()
  while (drawn.is !== 'over' && stops.length < MOST_STOPS) {
    const entry = nextIn(asDrawn(drawn))
    if (entry === undefined) break
    const reason = understand(drawn.reason, drawn.options)
    const name = nameOf(reason)
    stops.push(reason.code === 'server-error' ? withWords(reason) : name)
    reasons.push(reason)
    const key = `${entry.id} ${name}`
    times.set(key, (times.get(key) ?? 0) + 1)
    await act(await decide(scene, reason, entry, times.get(key) ?? 0), drawn, entry, reason)
    drawn = await look()
  }
  while (records.busy) await wait(20)
  await tidyUp(scene)
  const noted = await readNoted(lane.panel)
  const queue = asDrawn((await at.read()) ?? drawn)
  const lines = [...(await overheard.end()), ...noted.log]
  const verdict = judge({ queue, records, units, believed, reasons, overheard: lines })
  const saved = queue.items.filter(({ state }) => state.kind === 'saved')
  const isHeard = ({ entry }: (typeof saved)[number]) => noted.recorded.includes(entry.id)
  const outcome = {
    seed,
    setting,
    mode,
    entries: wanted.length,
    saved: saved.length,
    stops,
    refusals,
  }
  return {
    ...outcome,
    queue,
    verdict: {
      ...verdict,
      // Jejak hears of exactly what the panel calls recorded.
      believed: [...verdict.believed, ...(saved.length < noted.recorded.length ? ['Jejak'] : [])],
      denied: [...verdict.denied, ...saved.filter((each) => !isHeard(each)).map(() => 'to Jejak')],
    },
  }
}

const TOLD = ['fill.isThis', 'fill.sawThere'] as const
const SEND = ['fill.isOther', 'fill.sendAgain', 'fill.sawEmpty'] as const

const stateIn = (queue: Queue, { id }: FillEntry) =>
  queue.items.find(({ entry }) => entry.id === id)?.state.kind

const nextIn = (queue: Queue): FillEntry | undefined =>
  queue.items.find(({ state }) => state.kind !== 'saved' && state.kind !== 'skipped')?.entry

/** In one batch of six the person presses "Hentikan" once, at whatever is going on then. */
function impatientIn(seed: number): (press: () => Promise<void>) => Promise<void> {
  const draw = drawFrom(seed + 11_000_003)
  let at = draw.chance(1 / 6) ? Date.now() + draw.between(200, 5000) : Infinity
  return async (press) => {
    if (Date.now() < at) return
    at = Infinity
    await press().catch(() => undefined)
  }
}

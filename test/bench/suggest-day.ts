import { toDay } from '@jejak/shared/calendar/day'
import { ScriptedLog } from '@jejak/shared/test/scripted-log'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { ADAPTERS } from '../fixtures/adapters.ts'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'

const SIZES = [50, 500, 5_000, 50_000, 500_000]
/** Small logs are repeated until they are as much work as this, so that a tick of the clock is nothing. */
const EVENTS_A_SAMPLE = 20_000
const WARM_UP_MS = 1_500

/** Busy days one after the other: documents, letters with acts, people who leave. */
function busyDays(count: number): readonly CaptureEvent[] {
  const log = new ScriptedLog(toDay('2026-01-19'), 420)
  let second = 7.5 * 3600
  let turn = 0
  const clock = () => {
    second += 5
    return `${Math.floor(second / 3600)}:${Math.floor(second / 60) % 60}:${second % 60}`
  }
  while (log.events.length < count) {
    turn += 1
    const isLetter = turn % 3 === 0
    const object = isLetter
      ? { type: 'naskah-keluar', key: `k${turn}`, label: `000.1/${turn}`, detail: `Hal ${turn}` }
      : { type: 'document', key: `d${turn % 7}`, label: `Laporan ${turn % 7}` }
    const app = isLetter ? 'srikandi' : 'google-docs'
    log.focus(clock(), { app, object, tab: turn % 4 })
    for (let i = 0; i < 20; i++) log.edits(clock())
    if (isLetter) log.act(clock(), { app, object, tab: turn % 4, rule: 'sign' })
    if (turn % 10 === 0) log.blur(clock())
  }
  return log.events.slice(0, count)
}

/** One document left for a moment again and again: all of it joins to one block. */
function glances(count: number): readonly CaptureEvent[] {
  const log = new ScriptedLog(toDay('2026-01-19'), 420)
  const object = { type: 'document', key: 'd', label: 'Laporan' }
  let second = 0
  const clock = () => `0:0:${(second += 4)}`
  while (log.events.length < count) {
    log.focus(clock(), { app: 'google-docs', object })
    for (let i = 0; i < 5; i++) log.edits(clock())
    log.blur(clock())
  }
  return log.events.slice(0, count)
}

type Cost = { readonly wallMs: number; readonly cpuMs: number }

/** One run, as the mean of as many as make a sample. CPU time is of all threads: collecting garbage counts. */
function sample(events: readonly CaptureEvent[]): Cost {
  const runs = Math.max(1, Math.round(EVENTS_A_SAMPLE / events.length))
  const cpu = process.cpuUsage()
  const from = performance.now()
  for (let i = 0; i < runs; i++) suggestDay(events, { zone: 420 }, { apps: ADAPTERS })
  const wallMs = (performance.now() - from) / runs
  const { user, system } = process.cpuUsage(cpu)
  return { wallMs, cpuMs: (user + system) / 1000 / runs }
}

/** The least of several samples: what others do on the machine only ever adds. */
function least(events: readonly CaptureEvent[], samples: number): Cost {
  const costs = Array.from({ length: samples }, () => sample(events))
  return {
    wallMs: Math.min(...costs.map((cost) => cost.wallMs)),
    cpuMs: Math.min(...costs.map((cost) => cost.cpuMs)),
  }
}

function warmUp(): void {
  const until = performance.now() + WARM_UP_MS
  const logs = [busyDays(50), busyDays(500), busyDays(5_000)]
  while (performance.now() < until)
    for (const log of logs) suggestDay(log, { zone: 420 }, { apps: ADAPTERS })
}

const say = (line: string) => process.stdout.write(`${line}\n`)

warmUp()
const costs = SIZES.map((size) => {
  const cost = least(busyDays(size), size > 100_000 ? 5 : 25)
  const perEvent = (cost.cpuMs / size) * 1_000_000
  say(
    `${String(size).padStart(7)} events: ${cost.wallMs.toFixed(3)} ms, ${cost.cpuMs.toFixed(3)} ms CPU, ${perEvent.toFixed(0)} ns CPU an event`,
  )
  return cost
})
costs.slice(2).forEach((great, i) => {
  const small = costs[i]!
  const wall = (great.wallMs / small.wallMs).toFixed(0)
  const cpu = (great.cpuMs / small.cpuMs).toFixed(0)
  say(
    `${SIZES[i]} to ${SIZES[i + 2]} events, 100 times as many: ${wall} times the time, ${cpu} times the CPU (budget 120)`,
  )
})
const [few, many] = [glances(5_000), glances(50_000)].map((events) => least(events, 15).cpuMs)
say(
  `one document of 5,000 to 50,000 events, 10 times as many: ${((many ?? NaN) / (few ?? NaN)).toFixed(0)} times the CPU (budget 12)`,
)
say(`5,000 events: ${costs[2]!.wallMs.toFixed(2)} ms (budget 10)`)

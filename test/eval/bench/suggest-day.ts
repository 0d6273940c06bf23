import { toDay } from '@jejak/shared/calendar/day'
import { ScriptedLog } from '@jejak/shared/capture/scripted-log'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'

/** A busy day of 5,000 events: documents, letters with acts, idle, a meeting. */
function busyDay(day: string, count: number): readonly CaptureEvent[] {
  const log = new ScriptedLog(toDay(day), 420)
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

function medianMs(events: readonly CaptureEvent[], runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    suggestDay(events, { zone: 420 })
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN
}

const one = busyDay('2026-01-19', 5_000)
const hundred = busyDay('2026-01-19', 500_000)
medianMs(one, 100)
const small = medianMs(one, 101)
const great = medianMs(hundred, 5)
process.stdout.write(
  `suggestDay, 5,000 events: ${small.toFixed(2)} ms (budget 10); 100 times the events take ${(great / small).toFixed(0)} times as long (budget 120)\n`,
)

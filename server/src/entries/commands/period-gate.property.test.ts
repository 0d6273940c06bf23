import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import type { EntryDecision, Status } from '@jejak/shared/entry/entry'
import { transition, type Act } from '@jejak/shared/review/transition'
import { periodOf } from '@jejak/shared/skp/period'
import type { Period } from '@jejak/shared/skp/skp'
import { expect, test } from 'vitest'
import { createChance, type Chance } from '../../demo/chance.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'
import { gateOf, ownerFacts } from './owner-facts.ts'

const HISTORIES = 100_000
const STEPS = 12
const WINDOW_DAYS = 3
const OWNER_ACTS = ['save', 'submit', 'withdraw'] as const
const APPROVER_ACTS = ['approve', 'return', 'reopen'] as const

type Step = { readonly act: Act; readonly movedTo: Day; readonly today: Day }
type Window = { readonly day: Day; readonly until: Day }

/**
 * The rule as the law would tell it, kept apart from the code: a period past its deadline, or final, takes nothing but
 * the correction of an entry that was given back, on the day it was given back for, within its window. Decisions go on
 * past the deadline; in a final period they end what was given back and start nothing.
 */
function mayHappen(
  step: Step,
  before: { readonly status: Status; readonly day: Day },
  periods: readonly Period[],
  window: Window | null,
): boolean {
  const isShut = (day: Day) => {
    const period = periodOf(periods, day)
    return period === undefined || period.final || step.today > period.deadline
  }
  const isOwnCorrection = (day: Day) =>
    window !== null && window.day === day && step.today <= window.until
  const isTaken = (day: Day) => !isShut(day) || isOwnCorrection(day)
  if (step.act === 'save') {
    return before.status === 'draft' || (isTaken(before.day) && isTaken(step.movedTo))
  }
  if (step.act === 'submit' || step.act === 'withdraw') return isTaken(before.day)
  const isFinal = periodOf(periods, before.day)?.final ?? false
  return !isFinal || (step.act !== 'reopen' && window !== null)
}

const PERIODS: readonly Period[] = ['2026-09', '2026-10', '2026-11'].map((month, at) => ({
  id: `p${at}`,
  name: month,
  from: toDay(`${month}-01`),
  to: toDay(`${month}-${month === '2026-10' ? '31' : '30'}`),
  deadline: addDays(toDay(`${month}-28`), 6),
  jenis: 'bulanan',
  final: false,
}))

function play(chance: Chance): readonly string[] {
  let periods = PERIODS
  let today = addDays(toDay('2026-09-15'), chance.whole(0, 80))
  let row = { day: addDays(today, -chance.whole(0, 20)), status: 'draft' } as unknown as EntryTable
  row = { ...row, correction_until: null, decision: null, removed: 0 }
  let window: Window | null = null
  const wrong: string[] = []
  for (let at = 0; at < STEPS; at++) {
    if (chance.next() < 0.4) today = addDays(today, chance.whole(1, 9))
    if (chance.next() < 0.08) {
      const closed = chance.whole(0, PERIODS.length - 1)
      periods = periods.map((period, nth) => (nth === closed ? { ...period, final: true } : period))
    }
    const isOwner = chance.next() < 0.6
    const act = isOwner ? chance.pick(OWNER_ACTS) : chance.pick(APPROVER_ACTS)
    const own = toDay(row.day)
    const movedTo = chance.next() < 0.5 ? own : addDays(today, -chance.whole(0, 60))
    const locked = { row, instansi: { today } }
    const next = transition(row.status, act, {
      ...ownerFacts(locked),
      isOwner,
      isApprover: !isOwner,
      hasComment: true,
      gate: gateOf(periods, locked, act === 'save' ? movedTo : undefined),
    })
    if (!next.ok) continue
    if (!mayHappen({ act, movedTo, today }, { status: row.status, day: own }, periods, window)) {
      wrong.push(`${act} on ${today}: ${row.status} of ${row.day} to ${movedTo}`)
    }
    if (act === 'return' || act === 'reopen') {
      window = { day: own, until: addDays(today, WINDOW_DAYS) }
      row = { ...row, correction_until: window.until, decision: decisionOn(own, act) }
    }
    if (act === 'approve') {
      window = null
      row = { ...row, correction_until: null, decision: decisionOn(own, act) }
    }
    row = { ...row, status: next.value, ...(act === 'save' && { day: movedTo }) }
  }
  return wrong
}

const decisionOn = (day: Day, act: EntryDecision['act']): string =>
  JSON.stringify({ act, day, comment: 'x', by: '', actingAs: '', at: 0, seq: 1 })

test('no history lets an entry of a closed or final period change, but by its own correction', () => {
  const chance = createChance(20_261_128)
  const wrong = new Set<string>()
  for (let at = 0; at < HISTORIES && wrong.size < 10; at++) {
    for (const each of play(chance)) wrong.add(each)
  }
  expect([...wrong]).toEqual([])
})

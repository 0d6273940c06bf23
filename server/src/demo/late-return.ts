import { addDays, instantOf } from '@jejak/shared/calendar/day'
import { periodState } from '@jejak/shared/skp/period'
import { RETURN_REASONS } from './plans.ts'
import type { Step, Telling } from './seed-entries.ts'

/**
 * An entry of a period whose deadline has passed, given back on the last working day before today: it may be put right all
 * the same, for as many working days as the agency gives.
 */
export function lateReturn({
  seeding,
  persona,
  zone,
  workdays,
  approverId,
  periods,
  choices,
}: Telling): readonly Step[] {
  const { makeId, today } = seeding
  const period = periods.findLast((each) => periodState(each, today) === 'closed')
  const choice = choices.get(persona.personId)?.find(({ periodId }) => periodId === period?.id)
  const decided = workdays.findLast((day) => day < today)
  if (!period || !choice || !decided) throw new Error('the demo has no period that is closed')
  const day = addDays(period.to, -2)
  const entryId = makeId()
  const target = (baseVersion: number) => ({ id: makeId(), entryId, baseVersion })
  const own = (minute: number) => ({
    at: instantOf(day, minute, zone),
    personId: persona.personId,
  })
  const patch = {
    day,
    start: 9 * 60,
    end: 11 * 60,
    text: choice.lines[0] ?? '',
    planId: choice.id,
    quantity: 1,
    unit: choice.unit,
    quality: null,
    evidence: [],
    origin: 'manual' as const,
  }
  const [comment = ''] = RETURN_REASONS
  return [
    { ...own(16 * 60), mutation: { kind: 'entry.save', ...target(0), patch } },
    { ...own(16 * 60 + 5), mutation: { kind: 'entry.submit', ...target(1) } },
    {
      at: instantOf(decided, 15 * 60, zone),
      personId: approverId,
      mutation: { kind: 'review.decide', ...target(2), act: 'return', comment },
    },
  ]
}

import { toDay } from '@jejak/shared/calendar/day'
import type { Waiting } from '../src/data/queue.ts'
import { rowOf } from './device-fixture.ts'

type Problem = Waiting['item']['problems'][number]

/** A remark of the rules. */
export const remark = (code: string, params?: Record<string, number>): Problem => ({
  code,
  level: 'warn',
  ...(params && { params }),
})

/** An entry that waits, in order unless `codes` says what is remarked upon. */
export function waitingEntry(
  id: string,
  {
    owner = 'Sari',
    day = '2026-11-27',
    start = 480,
    codes = [],
    decided = null,
    unor,
    planId,
    ...item
  }: {
    readonly owner?: string
    readonly day?: string
    readonly start?: number
    readonly codes?: readonly (string | Problem)[]
    readonly decided?: Waiting['decided']
    readonly dayWaiting?: number
    readonly missingFiles?: string[]
    readonly unor?: string
    readonly planId?: string
    readonly remarks?: NonNullable<Waiting['item']['remarks']>
    readonly passedOn?: NonNullable<Waiting['item']['passedOn']>
  } = {},
): Waiting {
  const { origin: _origin, ...entry } = rowOf(id, {
    status: 'submitted',
    day: toDay(day),
    start,
    end: start + 60,
    ...(planId !== undefined && { planId }),
  })
  return {
    decided,
    item: {
      entry,
      owner: { id: owner, name: owner, post: 'Analis', ...(unor !== undefined && { unor }) },
      plan: null,
      problems: codes.map((code) => (typeof code === 'string' ? remark(code) : code)),
      dayTotal: { expected: 450, filled: 450 },
      ...item,
    },
  }
}

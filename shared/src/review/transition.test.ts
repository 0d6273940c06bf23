import { describe, expect, test } from 'vitest'
import { STATUSES, type Status } from '../entry/entry.ts'
import { ACTS, transition, TRANSITIONS, type Act, type Facts, type Refusal } from './transition.ts'

const NAMES = [
  'isOwner',
  'isApprover',
  'versionSeen',
  'hasComment',
  'hasStopProblems',
  'wasReturned',
] as const satisfies readonly (keyof Facts)[]
const GATES = ['open', 'correction', 'closed', 'final'] as const

/** Every combination of facts: 256 of them. */
const ALL_FACTS: readonly Facts[] = GATES.flatMap((gate) =>
  Array.from(
    { length: 2 ** NAMES.length },
    (_, bits) =>
      ({
        ...Object.fromEntries(NAMES.map((name, at) => [name, (bits & (1 << at)) !== 0])),
        gate,
      }) as Facts,
  ),
)

/** The rules of the design, told as a person would tell them, to hold the table against. */
function told(from: Status, act: Act, facts: Facts): Status | Refusal {
  const takesChanges = facts.gate === 'open' || facts.gate === 'correction'
  switch (act) {
    case 'save':
      if (!facts.isOwner) return 'forbidden'
      if (from === 'draft') return 'draft'
      if (from !== 'returned') return 'wrong-state'
      return takesChanges ? 'returned' : 'period-closed'
    case 'remove':
      if (!facts.isOwner) return 'forbidden'
      return from === 'draft' ? 'draft' : 'wrong-state'
    case 'submit':
      if (!facts.isOwner) return 'forbidden'
      if (from !== 'draft' && from !== 'returned') return 'wrong-state'
      if (facts.hasStopProblems) return 'stop-problems'
      if (from === 'draft') return facts.gate === 'open' ? 'submitted' : 'period-closed'
      return takesChanges ? 'submitted' : 'period-closed'
    case 'withdraw':
      if (!facts.isOwner) return 'forbidden'
      if (from !== 'submitted') return 'wrong-state'
      if (!takesChanges) return 'period-closed'
      return facts.wasReturned ? 'returned' : 'draft'
    case 'approve':
    case 'return':
      if (facts.isOwner) return 'self-decision'
      if (!facts.isApprover) return 'forbidden'
      if (from !== 'submitted') return 'wrong-state'
      if (!facts.versionSeen) return 'stale'
      if (act === 'return' && !facts.hasComment) return 'comment-required'
      if (facts.gate === 'final' && !facts.wasReturned) return 'period-closed'
      return act === 'approve' ? 'approved' : 'returned'
    case 'reopen':
      if (facts.isOwner) return 'self-decision'
      if (!facts.isApprover) return 'forbidden'
      if (from !== 'approved') return 'wrong-state'
      if (!facts.hasComment) return 'comment-required'
      return facts.gate === 'final' ? 'period-closed' : 'returned'
  }
}

const answer = (from: Status, act: Act, facts: Facts) => {
  const result = transition(from, act, facts)
  return result.ok ? result.value : result.reason
}

describe.each(STATUSES)('from %s', (from) => {
  test.each(ACTS)('%s does what the design says, whatever the facts', (act) => {
    expect(ALL_FACTS.map((facts) => answer(from, act, facts))).toEqual(
      ALL_FACTS.map((facts) => told(from, act, facts)),
    )
  })
})

test('nobody decides on their own entry, whatever hat they wear', () => {
  const own = ALL_FACTS.filter((facts) => facts.isOwner)
  for (const from of STATUSES) {
    for (const act of ['approve', 'return', 'reopen'] as const) {
      expect(own.map((facts) => answer(from, act, facts))).toEqual(own.map(() => 'self-decision'))
    }
  }
})

test('a stranger gets the same answer in every state, so that nothing is learned', () => {
  const strangers = ALL_FACTS.filter((facts) => !facts.isOwner && !facts.isApprover)
  for (const act of ACTS) {
    const answers = STATUSES.flatMap((from) => strangers.map((facts) => answer(from, act, facts)))
    expect(new Set(answers)).toEqual(new Set(['forbidden']))
  }
})

test('an approved entry changes by reopening alone', () => {
  const acts = ACTS.filter((act) =>
    ALL_FACTS.some((facts) => transition('approved', act, facts).ok),
  )
  expect(acts).toEqual(['reopen'])
})

test('a pair of state and act is in the table once', () => {
  const pairs = TRANSITIONS.map((row) => `${row.from} ${row.act}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

test('what was returned, submitted and withdrawn can be corrected and submitted while its window lives, whatever the period', () => {
  const late = ALL_FACTS.filter(
    (facts) =>
      facts.isOwner && facts.wasReturned && facts.gate === 'correction' && !facts.hasStopProblems,
  )
  for (const facts of late) {
    const withdrawn = transition('submitted', 'withdraw', facts)
    if (!withdrawn.ok) throw new Error(withdrawn.reason)
    expect(answer(withdrawn.value, 'save', facts)).toBe('returned')
    expect(answer(withdrawn.value, 'submit', facts)).toBe('submitted')
  }
})

import { describe, expect, test } from 'vitest'
import { SKP_ACTS, skpTransition, takesAct, type SkpAct, type SkpFacts } from './agreement.ts'
import { hasAdendum, isWaiting, SKP_STATES, type SkpState } from './skp-state.ts'

const OWNER: SkpFacts = {
  isOwner: true,
  isApprover: false,
  isVersionSeen: true,
  hasComment: true,
  hasResults: true,
  wasReturned: false,
}
const APPROVER: SkpFacts = { ...OWNER, isOwner: false, isApprover: true }
const DECISIONS: readonly SkpAct[] = ['approve', 'return']
const factsFor = (act: SkpAct) => (DECISIONS.includes(act) ? APPROVER : OWNER)

/** Written out beside the table that is shipped: state, act, and where it leads. */
const LEADS = `
  draft              save      draft
  draft              submit    submitted
  submitted          withdraw  draft
  submitted          approve   approved
  submitted          return    returned
  returned           save      returned
  returned           submit    submitted
  approved           amend     adendum
  adendum            save      adendum
  adendum            submit    adendum-submitted
  adendum            abandon   approved
  adendum-submitted  withdraw  adendum
  adendum-submitted  approve   approved
  adendum-submitted  return    adendum-returned
  adendum-returned   save      adendum-returned
  adendum-returned   submit    adendum-submitted
  adendum-returned   abandon   approved`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

const leadsTo = (state: SkpState, act: SkpAct): string =>
  LEADS.find(([from, by]) => from === state && by === act)?.[2] ?? 'wrong-state'

const CELLS = SKP_STATES.flatMap((state) => SKP_ACTS.map((act) => ({ state, act })))
const sayOf = (state: SkpState, act: SkpAct, facts: SkpFacts): string => {
  const next = skpTransition(state, act, facts)
  return next.ok ? next.value : next.reason
}

describe.each(CELLS)('$act of what is $state', ({ state, act }) => {
  const facts = factsFor(act)
  const isDecision = DECISIONS.includes(act)

  test('leads where the table says, by whoever may', () => {
    expect(sayOf(state, act, facts)).toBe(leadsTo(state, act))
    expect(takesAct(state, act)).toBe(leadsTo(state, act) !== 'wrong-state')
  })

  test('is refused to everybody else, whatever the state', () => {
    const others = isDecision ? [OWNER, { ...OWNER, isApprover: true }] : [APPROVER]
    const stranger = { ...APPROVER, isApprover: false }
    const said = others.map((each) => sayOf(state, act, each))
    expect(said).toEqual(others.map(() => (isDecision ? 'self-decision' : 'forbidden')))
    expect(sayOf(state, act, stranger)).toBe('forbidden')
  })

  test('is refused on a version that is not the present one', () => {
    expect(sayOf(state, act, { ...facts, isVersionSeen: false })).toBe('stale')
  })
})

test('nothing is given back without a word, and nothing is handed in without an RHK', () => {
  for (const state of ['submitted', 'adendum-submitted'] as const) {
    expect(sayOf(state, 'return', { ...APPROVER, hasComment: false })).toBe('comment-required')
    expect(sayOf(state, 'approve', { ...APPROVER, hasComment: false })).toBe('approved')
  }
  for (const state of ['draft', 'returned', 'adendum', 'adendum-returned'] as const) {
    expect(sayOf(state, 'submit', { ...OWNER, hasResults: false })).toBe('no-results')
  }
})

test('what was given back is given back again when its owner withdraws it', () => {
  const returned = { ...OWNER, wasReturned: true }
  expect(sayOf('submitted', 'withdraw', returned)).toBe('returned')
  expect(sayOf('adendum-submitted', 'withdraw', returned)).toBe('adendum-returned')
  expect(sayOf('submitted', 'approve', { ...APPROVER, wasReturned: true })).toBe('approved')
})

test('an adendum and what waits are told by the state', () => {
  expect(SKP_STATES.filter(hasAdendum)).toEqual([
    'adendum',
    'adendum-submitted',
    'adendum-returned',
  ])
  expect(SKP_STATES.filter(isWaiting)).toEqual(['submitted', 'adendum-submitted'])
})

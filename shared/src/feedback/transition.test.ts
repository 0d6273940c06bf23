import { expect, test } from 'vitest'
import { FEEDBACK_ACTS, FEEDBACK_STATES, moveFeedback, type FeedbackFacts } from './transition.ts'

const nobody: FeedbackFacts = {
  isOwner: false,
  isGiver: false,
  isAssessor: false,
  isNear: true,
  versionSeen: true,
  hasText: true,
  isFull: false,
}
const owner = { ...nobody, isOwner: true }
const giver = { ...nobody, isGiver: true }
const assessor = { ...nobody, isAssessor: true }

test('eleven pairs of state and act go through, each for one of three', () => {
  const through = FEEDBACK_STATES.flatMap((from) =>
    FEEDBACK_ACTS.flatMap((act) =>
      Object.entries({ owner, giver, assessor, nobody }).flatMap(([who, facts]) => {
        const moved = moveFeedback(from, act, facts)
        return moved.ok ? [`${from} ${act} ${who} ${moved.value}`] : []
      }),
    ),
  )
  expect(through).toEqual([
    'none ask owner asked',
    'none give assessor given',
    'asked give giver given',
    'asked decline giver declined',
    'asked cancel owner cancelled',
    'given change giver given',
    'given withdraw giver withdrawn',
    'given read owner read',
    'read acknowledge owner acknowledged',
    'read answer owner answered',
    'acknowledged answer owner answered',
  ])
})

test.each([
  ['none', 'ask', { ...owner, isNear: false }, 'not-near'],
  ['none', 'ask', assessor, 'forbidden'],
  ['none', 'give', giver, 'wrong-state'],
  ['none', 'give', nobody, 'forbidden'],
  ['none', 'give', { ...assessor, hasText: false }, 'text-required'],
  ['none', 'give', { ...assessor, isOwner: true }, 'yourself'],
  ['asked', 'give', { ...giver, versionSeen: false }, 'stale'],
  ['asked', 'give', { ...giver, isOwner: true }, 'yourself'],
  ['given', 'change', { ...giver, isFull: true }, 'full'],
  ['given', 'change', owner, 'yourself'],
  ['read', 'change', giver, 'wrong-state'],
  ['read', 'withdraw', giver, 'wrong-state'],
  ['read', 'answer', { ...owner, hasText: false }, 'text-required'],
  ['given', 'read', giver, 'forbidden'],
  ['answered', 'answer', owner, 'wrong-state'],
  ['withdrawn', 'read', owner, 'wrong-state'],
] as const)('%s %s %j is refused: %s', (from, act, facts, refusal) => {
  expect(moveFeedback(from, act, facts)).toEqual({ ok: false, reason: refusal })
})

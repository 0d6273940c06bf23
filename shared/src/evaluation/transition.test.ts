import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import {
  EVALUATION_ACTS,
  EVALUATION_STATES,
  moveEvaluation,
  objectionUntil,
  standsAs,
  type EvaluationFacts,
} from './transition.ts'

const nobody: EvaluationFacts = {
  isOwner: false,
  isAssessor: false,
  isSuperior: false,
  isRater: false,
  versionSeen: true,
  hasReason: true,
  isPeriodOpen: false,
  isWindowOver: false,
}
const owner = { ...nobody, isOwner: true }
const assessor = { ...nobody, isAssessor: true, isRater: true }
const superior = { ...nobody, isSuperior: true }

test('five pairs of state and act go through, each for one of three', () => {
  const through = EVALUATION_STATES.flatMap((from) =>
    EVALUATION_ACTS.flatMap((act) =>
      Object.entries({ owner, assessor, superior, nobody }).flatMap(([who, facts]) => {
        const moved = moveEvaluation(from, act, facts)
        return moved.ok ? [`${from} ${act} ${who} ${moved.value}`] : []
      }),
    ),
  )
  expect(through).toEqual([
    'waiting rate assessor rated',
    'rated rate assessor rated',
    'rated receive owner received',
    'received object owner objected',
    'objected decide superior final',
  ])
})

test.each([
  ['waiting', 'rate', { ...assessor, versionSeen: false }, 'stale'],
  ['waiting', 'rate', { ...assessor, isPeriodOpen: true }, 'period-open'],
  ['waiting', 'rate', { ...assessor, hasReason: false }, 'reason-required'],
  ['waiting', 'rate', { ...assessor, isOwner: true }, 'self-decision'],
  ['waiting', 'rate', superior, 'forbidden'],
  ['received', 'object', { ...owner, isWindowOver: true }, 'window-over'],
  ['received', 'object', { ...owner, hasReason: false }, 'reason-required'],
  ['received', 'object', assessor, 'forbidden'],
  ['objected', 'decide', { ...superior, isRater: true }, 'rater'],
  ['objected', 'decide', { ...superior, isOwner: true }, 'self-decision'],
  ['objected', 'decide', assessor, 'forbidden'],
  ['final', 'decide', superior, 'wrong-state'],
  ['final', 'decide', nobody, 'forbidden'],
  ['received', 'rate', assessor, 'wrong-state'],
] as const)('%s %s %j is refused: %s', (from, act, facts, refusal) => {
  expect(moveEvaluation(from, act, facts)).toEqual({ ok: false, reason: refusal })
})

test('fourteen days after the day it was received are the last, and it is final the day after', () => {
  const received = toDay('2026-12-20')
  expect(objectionUntil(received)).toBe('2027-01-03')
  expect(standsAs('received', received, toDay('2027-01-03'))).toBe('received')
  expect(standsAs('received', received, toDay('2027-01-04'))).toBe('final')
  expect(standsAs('rated', null, toDay('2027-01-04'))).toBe('rated')
  expect(standsAs('objected', received, toDay('2027-01-04'))).toBe('objected')
})

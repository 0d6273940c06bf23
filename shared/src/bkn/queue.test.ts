import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import {
  minutesLeft,
  nextItem,
  pauseAt,
  progressOf,
  unsettledIn,
  withDecision,
  withState,
} from './queue.ts'
import type { Queue } from './queue.ts'

const entry = (id: string) => ({
  id,
  day: toDay('2025-11-19'),
  start: 490,
  end: 580,
  text: id,
  rencanaAksi: 'A',
  quantity: 1,
  unit: '',
  evidence: '',
})
const queue: Queue = {
  id: 'q',
  mode: 'save',
  items: ['a', 'b'].map((id) => ({ entry: entry(id), state: { kind: 'waiting' } })),
  paused: null,
}
const stateOf = (of: Queue) => of.items[0]?.state

test('before OK a problem leaves the entry waiting', () => {
  expect(stateOf(pauseAt(queue, 'a', { code: 'form-unknown' }))).toEqual({ kind: 'waiting' })
})

test('after OK a problem leaves it in doubt, and silence of the server is remembered', () => {
  const pressed = withState(queue, 'a', { kind: 'in-doubt', unanswered: false })
  const failed = pauseAt(pressed, 'a', { code: 'server-error' })
  expect(stateOf(failed)).toEqual({ kind: 'in-doubt', unanswered: false })
  const silent = pauseAt(failed, 'a', { code: 'no-answer' })
  expect(stateOf(pauseAt(silent, 'a', { code: 'signed-out' }))).toEqual({
    kind: 'in-doubt',
    unanswered: true,
  })
})

test('an entry in doubt is the next one to look at', () => {
  const pressed = withState(queue, 'a', { kind: 'in-doubt', unanswered: false })
  expect(nextItem(pressed)?.entry.id).toBe('a')
  const saved = withState(pressed, 'a', { kind: 'saved', at: 1, how: 'found' })
  expect(nextItem(saved)?.entry.id).toBe('b')
  expect(progressOf(saved)).toEqual({ total: 2, saved: 1, skipped: 0, left: 1 })
})

test('a question about one entry is not asked about the next when that one is left out', () => {
  const asked = pauseAt(queue, 'a', { code: 'stands-there', rows: [] })
  const without = withDecision(asked, 'a', { kind: 'skipped' })
  expect([nextItem(without)?.entry.id, without.paused]).toEqual(['b', null])
  expect(withDecision(asked, 'b', { kind: 'skipped' }).paused).toEqual(asked.paused)
  const back = withDecision(
    pauseAt(withState(queue, 'a', { kind: 'saved', at: 1, how: 'filled' }), 'b', {
      code: 'stands-there',
    }),
    'a',
    { kind: 'in-doubt', unanswered: true },
  )
  expect([nextItem(back)?.entry.id, back.paused]).toEqual(['a', null])
})

test('what breaks a rule is settled before it is filled, also when it may have been sent before', () => {
  const long = { ...queue, rules: [{ field: 'text' as const, kind: 'min' as const, limit: 3 }] }
  const ids = (of: Queue) => unsettledIn(of).map(({ item }) => item.entry.id)
  expect(ids(long)).toEqual(['a', 'b'])
  const pressed = withState(long, 'a', { kind: 'in-doubt', unanswered: true })
  expect(ids(pressed)).toEqual(['b'])
  expect(ids(pauseAt(pressed, 'a', { code: 'rule-broken', field: 'text' }))).toEqual(['a', 'b'])
  expect(ids(withState(long, 'a', { kind: 'saved', at: 1, how: 'filled' }))).toEqual(['b'])
})

test('the time left follows the pace of the last savings', () => {
  const at = (...times: readonly number[]): Queue => ({
    ...queue,
    items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => {
      const saved = times[index]
      const state =
        saved === undefined
          ? { kind: 'waiting' as const }
          : { kind: 'saved' as const, at: saved, how: 'filled' as const }
      return { entry: entry(id), state }
    }),
  })
  expect(minutesLeft(at(0, 20_000))).toBeUndefined()
  expect(minutesLeft(at(0, 20_000, 40_000))).toBe(1)
  expect(minutesLeft(at(0, 60_000, 120_000, 180_000))).toBe(2)
  expect(minutesLeft(at(0, 1, 2, 3, 4, 5))).toBeUndefined()
})

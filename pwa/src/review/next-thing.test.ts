import { describe, expect, test } from 'vitest'
import { waitingEntry } from '../../test/queue-items.ts'
import type { Waiting } from '../data/queue.ts'
import { nextThing } from './next-thing.ts'
import { dayKey, toPersonDays, toSections } from './person-days.ts'

const DAY = '2026-11-27'
const keyOf = (name: string) => dayKey(name, DAY)
const note = (id: string, owner: string, start = 480) =>
  waitingEntry(id, { owner, start, codes: ['no-evidence'] })
const fine = (id: string, owner: string, start = 480) => waitingEntry(id, { owner, start })

/** Two days with remarks and two in order. */
const QUEUE = [
  note('ani-1', 'Ani'),
  fine('ani-2', 'Ani', 600),
  note('ani-3', 'Ani', 700),
  fine('budi-1', 'Budi'),
  fine('budi-2', 'Budi', 600),
  note('cici-1', 'Cici'),
  fine('dedi-1', 'Dedi'),
]

function next(
  queue: readonly Waiting[],
  from: { readonly key?: string; readonly part: 'row' | 'entry' },
  decided: readonly string[],
) {
  const { key, part } = from
  return nextThing(toSections(toPersonDays(queue)), { key, part }, new Set(decided))
}
const entry = (owner: string, entryId: string) => ({ at: 'entry', key: keyOf(owner), entryId })
const inDay = (name: string) => ({ key: keyOf(name), part: 'entry' }) as const
const inList = (name: string) => ({ key: keyOf(name), part: 'row' }) as const

describe('within a day', () => {
  test('the next remark of the day comes first', () => {
    expect(next(QUEUE, inDay('Ani'), ['ani-1'])).toEqual(entry('Ani', 'ani-3'))
  })

  test('then the first remark of the next day, past what is in order', () => {
    const rest = QUEUE.filter(({ item }) => item.entry.id !== 'ani-1')
    expect(next(rest, inDay('Ani'), ['ani-3'])).toEqual(entry('Cici', 'cici-1'))
  })

  test('after the last day from the top again', () => {
    expect(next(QUEUE, inDay('Cici'), ['cici-1'])).toEqual(entry('Ani', 'ani-1'))
  })

  test('whoever decides on what is in order goes on with that day, then with the next of them', () => {
    expect(next(QUEUE, inDay('Budi'), ['budi-1'])).toEqual(entry('Budi', 'budi-2'))
    expect(next(QUEUE, inDay('Budi'), ['budi-1', 'budi-2'])).toEqual(entry('Dedi', 'dedi-1'))
  })

  test('when no remark is left, what else the day has; then what is in order, in one', () => {
    const queue = [note('ani-1', 'Ani'), fine('ani-2', 'Ani', 600), fine('budi-1', 'Budi')]
    expect(next(queue, inDay('Ani'), ['ani-1'])).toEqual(entry('Ani', 'ani-2'))
    expect(next(queue, inDay('Ani'), ['ani-1', 'ani-2'])).toEqual({ at: 'clean' })
  })
})

describe('from the list', () => {
  test('the next row with a remark', () => {
    const ani = ['ani-1', 'ani-2', 'ani-3']
    expect(next(QUEUE, inList('Ani'), ani)).toEqual({ at: 'row', key: keyOf('Cici') })
  })

  test('what is in order taken in one leads to the first remark', () => {
    const clean = ['ani-2', 'budi-1', 'budi-2', 'dedi-1']
    expect(next(QUEUE, { part: 'row' }, clean)).toEqual({ at: 'row', key: keyOf('Ani') })
  })

  test('the last decision leads to the end', () => {
    expect(next([note('ani-1', 'Ani')], inList('Ani'), ['ani-1'])).toEqual({ at: 'end' })
    expect(next([fine('ani-1', 'Ani')], { part: 'row' }, ['ani-1'])).toEqual({ at: 'end' })
  })
})

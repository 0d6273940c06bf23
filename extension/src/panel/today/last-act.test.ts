import 'fake-indexeddb/auto'
import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { database } from '../../storage/database.ts'
import { addSuggestions } from '../../suggestions/manual.ts'
import { lastAct, perform, undoLast } from './last-act.ts'

const day = toDay('2026-01-19')
const hours = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }

/** Types a line; `until` is waited for after it can be seen, and before the act has come to its end. */
const add = (id: string, until: Promise<void> = Promise.resolve()) =>
  perform({
    day,
    said: `${id} ditambahkan`,
    run: async () => {
      const time = { start: 480, end: 540 }
      const words = { text: 'Mengikuti apel', quantity: 1, unit: 'kegiatan', because: '' }
      await addSuggestions([{ id, ...time, ...words }], { day, now: 1_768_813_200_000, hours })
      await until
    },
  })
const ids = () => database.kept.toCollection().primaryKeys()

beforeEach(async () => {
  lastAct.value = undefined
  await database.kept.clear()
})

test('an act that is taken back before it has come to its end is the one taken back, not the one before', async () => {
  await add('a')
  const { promise, resolve } = Promise.withResolvers<void>()
  const adding = add('b', promise)
  const undoing = undoLast()
  resolve()
  await Promise.all([adding, undoing])
  expect(await ids()).toEqual(['a'])
})

test('an act that fails does not stand in the way of the next', async () => {
  const broken = perform({ day, said: '', run: () => Promise.reject(new Error('full')) })
  await expect(broken).rejects.toThrow('full')
  await add('a')
  await undoLast()
  expect(await ids()).toEqual([])
})

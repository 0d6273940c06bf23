import * as v from 'valibot'
import { expect, test } from 'vitest'
import { keptList } from './kept-list.ts'

const letters = keptList(v.strictObject({ letter: v.string() }))

test('an item of another version costs itself alone', () => {
  const stored = [{ letter: 'a' }, { letter: 1 }, { letter: 'b', later: true }, { letter: 'c' }]
  expect(v.parse(letters, stored)).toEqual([{ letter: 'a' }, { letter: 'c' }])
})

test('what is no list is not taken for an empty one', () => {
  expect(v.safeParse(letters, { letter: 'a' }).success).toBe(false)
})

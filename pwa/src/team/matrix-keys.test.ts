import { expect, test } from 'vitest'
import { moveFrom } from './matrix-keys.ts'

const SIZE = { rows: 12, columns: 30 }
const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
const press = (key: string, row = 1, column = 16) =>
  moveFrom({ row, column }, { ...plain, key }, SIZE)

test('arrows go by a day and by a person', () => {
  expect(press('ArrowLeft')).toEqual({ row: 1, column: 15 })
  expect(press('ArrowDown')).toEqual({ row: 2, column: 16 })
})

test('nothing leads out of the grid', () => {
  expect(press('ArrowUp', 0)).toEqual({ row: 0, column: 16 })
  expect(press('ArrowRight', 1, 29)).toEqual({ row: 1, column: 29 })
  expect([press('PageDown'), press('PageUp')]).toEqual([
    { row: 11, column: 16 },
    { row: 0, column: 16 },
  ])
})

test('Home and End stay with the person, and other keys are left alone', () => {
  expect([press('Home'), press('End')]).toEqual([
    { row: 1, column: 0 },
    { row: 1, column: 29 },
  ])
  expect([press('Enter'), press('a')]).toEqual([undefined, undefined])
  expect(moveFrom({ row: 0, column: 0 }, { ...plain, key: 'End', ctrlKey: true }, SIZE)).toBe(
    undefined,
  )
})

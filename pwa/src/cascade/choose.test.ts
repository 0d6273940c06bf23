import { expect, test } from 'vitest'
import { markAfter, rhkWith } from './choose.ts'

const rhk = (id: string, uraian: string, person = 'Sri') => ({ id, uraian, person, post: 'Kabid' })
const ALL = [
  rhk('1', 'Meningkatnya layanan digital'),
  rhk('2', 'Tersusunnya laporan'),
  rhk('3', 'Tersusunnya laporan', 'Tono'),
]
const found = (typed: string) => rhkWith(ALL, typed).map(({ id }) => id)

test('an RHK is found by any of its words, in any order, and by whose it is', () => {
  expect(found('')).toEqual(['1', '2', '3'])
  expect(found('digital LAYANAN')).toEqual(['1'])
  expect(found('laporan tono')).toEqual(['3'])
  expect(found('layanan laporan')).toEqual([])
})

test('arrows go round the list, and other keys are for the text', () => {
  expect([markAfter('ArrowDown', -1, 3), markAfter('ArrowDown', 2, 3)]).toEqual([0, 0])
  expect([markAfter('ArrowUp', -1, 3), markAfter('ArrowUp', 0, 3)]).toEqual([2, 2])
  expect(markAfter('ArrowDown', -1, 0)).toBeUndefined()
  expect(markAfter('a', 0, 3)).toBeUndefined()
})

import type { Matrix } from '@jejak/shared/skp/cascade'
import { expect, test } from 'vitest'
import { changeFor } from './acts.ts'

const ani = { id: 'ani', name: 'Ani', post: '', isMine: true }
const [satu, dua] = [
  { id: 'satu', skpId: 's', uraian: 'Satu' },
  { id: 'dua', skpId: 's', uraian: 'Dua' },
]
const matrix: Matrix = {
  year: 2026,
  years: [2026],
  columns: [satu, dua],
  people: [ani],
  leftOff: 0,
  cells: [],
  proposals: [{ id: 'p', personId: 'ani', superiorRhkId: 'satu', uraian: 'Lama', state: 'open' }],
}
const of = { personId: 'ani' }
const change = (uraian: string, column = satu) =>
  changeFor(matrix, [{ person: ani, column, uraian }], () => 'new')

test('a cell with a proposal rewords it, an empty one gets a new one, and both can be taken back', () => {
  expect(change('Baru')).toEqual({
    form: {
      propose: [{ id: 'p', ...of, superiorRhkId: 'satu', uraian: 'Baru' }],
      withdraw: [],
    },
    back: {
      propose: [{ id: 'p', ...of, superiorRhkId: 'satu', uraian: 'Lama' }],
      withdraw: [],
    },
  })
  expect(change('Baru', dua)).toEqual({
    form: { propose: [{ id: 'new', ...of, superiorRhkId: 'dua', uraian: 'Baru' }], withdraw: [] },
    back: { propose: [], withdraw: ['new'] },
  })
})

test('an emptied cell withdraws what was proposed, and can be taken back', () => {
  expect(change('')).toEqual({
    form: { propose: [], withdraw: ['p'] },
    back: {
      propose: [{ id: 'p', ...of, superiorRhkId: 'satu', uraian: 'Lama' }],
      withdraw: [],
    },
  })
})

test('what changes nothing is not sent', () => {
  expect(change('Lama')).toBeNull()
  expect(change('', dua)).toBeNull()
})

import type { UnorRow } from '@jejak/shared/org/office-view'
import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { branchesOf, inTreeOrder } from './unit-tree.ts'

const unit = (id: string, parentId: string | null, more: Partial<UnorRow> = {}): UnorRow => ({
  id,
  name: id,
  code: '',
  parentId,
  endedOn: null,
  version: 1,
  posts: 0,
  ...more,
})
const UNITS = [
  unit('Dinas', null),
  unit('Bidang A', 'Dinas', { code: '07' }),
  unit('Seksi', 'Bidang A'),
  unit('Bidang B', 'Dinas'),
  unit('Bidang C', 'Dinas', { endedOn: toDay('2026-01-31') }),
]

test('units stand below what they belong to, and what has ended is left out', () => {
  expect(inTreeOrder(UNITS).map(({ unit: { id }, depth }) => [id, depth])).toEqual([
    ['Dinas', 0],
    ['Bidang A', 1],
    ['Seksi', 2],
    ['Bidang B', 1],
  ])
})

test('a unit that is moved is not offered below itself', () => {
  expect(inTreeOrder(UNITS, 'Bidang A').map(({ unit: { id } }) => id)).toEqual([
    'Dinas',
    'Bidang B',
  ])
})

test.each([
  ['seksi', ['Dinas', 'Bidang A', 'Seksi']],
  ['07', ['Dinas', 'Bidang A']],
  ['', UNITS.map(({ id }) => id)],
  ['tidak ada', []],
])('what is found by “%s” is seen where it lies', (text, found) => {
  expect(branchesOf(UNITS, text).map(({ id }) => id)).toEqual(found)
})

import { expect, test } from 'vitest'
import { awayFromShape, CAPAIAN, ratingOfHead, spreadOf, type Capaian } from './distribution.ts'

/** Sangat baik, baik, butuh perbaikan, kurang, sangat kurang. */
type Counts = readonly [number, number, number, number, number]
const spread = ([sangatBaik, baik, butuh, kurang, sangatKurang]: Counts) => ({
  'sangat-baik': sangatBaik,
  baik,
  'butuh-perbaikan': butuh,
  kurang,
  'sangat-kurang': sangatKurang,
})

test.each<[Capaian, Counts, readonly string[]]>([
  ['istimewa', [7, 3, 0, 0, 0], []],
  ['istimewa', [8, 2, 0, 0, 0], ['at-most']],
  ['istimewa', [4, 6, 0, 0, 0], ['commonest']],
  ['istimewa', [5, 5, 0, 0, 0], []],
  ['baik', [2, 7, 1, 0, 0], []],
  ['baik', [2, 7, 0, 1, 0], []],
  ['baik', [3, 7, 0, 0, 0], ['some']],
  ['baik', [0, 10, 0, 0, 0], ['at-most', 'some']],
  ['baik', [6, 3, 1, 0, 0], ['commonest']],
  ['butuh-perbaikan', [1, 3, 6, 0, 0], []],
  ['butuh-perbaikan', [2, 2, 6, 0, 0], ['at-most']],
  ['butuh-perbaikan', [1, 4, 5, 0, 0], ['at-least']],
  ['kurang', [1, 2, 1, 6, 0], []],
  ['kurang', [1, 3, 0, 6, 0], ['at-least']],
  ['kurang', [2, 3, 0, 5, 0], ['at-least', 'at-least', 'at-most']],
  ['sangat-kurang', [0, 3, 1, 0, 6], []],
  ['sangat-kurang', [0, 3, 0, 1, 6], []],
  ['sangat-kurang', [1, 3, 0, 0, 6], ['at-least', 'at-most']],
  ['sangat-kurang', [0, 4, 1, 0, 5], ['at-least']],
])('with capaian %s, %j lacks %j', (capaian, counts, lacking) => {
  expect(awayFromShape(capaian, spread(counts)).map(({ kind }) => kind)).toEqual(lacking)
})

test('nothing is said while nobody is rated', () => {
  expect(awayFromShape('baik', spreadOf([]))).toEqual([])
})

test('a spread counts each predikat', () => {
  expect(spreadOf(['baik', 'baik', 'kurang'])).toEqual(spread([0, 2, 0, 1, 0]))
})

test('the head of a unit has the rating of the organisation', () => {
  expect(CAPAIAN.map(ratingOfHead)).toEqual([
    'di-atas',
    'sesuai',
    'di-bawah',
    'di-bawah',
    'di-bawah',
  ])
})

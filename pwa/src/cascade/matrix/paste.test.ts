import { expect, test } from 'vitest'
import { parseBlock, placeBlock } from './paste.ts'

test('a block is read as spreadsheets write it', () => {
  expect(parseBlock('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(parseBlock('satu')).toEqual([['satu']])
  expect(parseBlock('"dua\nbaris"\t"kata ""ini"""')).toEqual([['dua\nbaris', 'kata "ini"']])
  expect(parseBlock('\t x \n\t')).toEqual([['', 'x']])
  // A quote that does not begin the cell is a quote.
  expect(parseBlock('2" pipa')).toEqual([['2" pipa']])
})

const person = (id: string, isMine = true) => ({ id, name: id, post: '', isMine })
const column = (id: string) => ({ id, skpId: 's', uraian: id })
const matrix = {
  people: [person('ani'), person('budi'), person('cici', false)],
  columns: [column('satu'), column('dua')],
}

test('it goes from the cell it is put in, and what does not fit is counted', () => {
  const placed = placeBlock(matrix, { row: 1, column: 1 }, [
    ['x', 'outside'],
    ['not mine'],
    ['outside'],
  ])
  expect(
    placed.writes.map(({ person: who, column: what, uraian }) => [who.id, what.id, uraian]),
  ).toEqual([['budi', 'dua', 'x']])
  expect(placed).toMatchObject({ outside: 2, notMine: 1, tooLong: 0 })
})

test('empty cells leave what is there, and what is too long is left out', () => {
  const placed = placeBlock(matrix, { row: 0, column: 0 }, [['', 'x'.repeat(1001)], ['y']])
  expect(placed.writes.map(({ person: who }) => who.id)).toEqual(['budi'])
  expect(placed.tooLong).toBe(1)
})

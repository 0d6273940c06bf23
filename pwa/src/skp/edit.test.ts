import { describe, expect, it } from 'vitest'
import { addRhk, changeRhk, emptyTexts, moveItem, newRencanaAksi } from './edit.ts'

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('writing an SKP', () => {
  it('moves an item by one place and stops at the ends', () => {
    expect(moveItem(items, 'b', -1).map((item) => item.id)).toEqual(['b', 'a', 'c'])
    expect(moveItem(items, 'b', 1).map((item) => item.id)).toEqual(['a', 'c', 'b'])
    expect(moveItem(items, 'a', -1)).toEqual(items)
    expect(moveItem(items, 'c', 1)).toEqual(items)
    expect(moveItem(items, 'x', 1)).toEqual(items)
  })

  it('counts what still has no words', () => {
    const blank = addRhk({ year: 2026, pendekatan: 'kuantitatif', rhk: [] }, 'r1')
    const half = changeRhk(blank, 'r1', {
      uraian: 'Terlaksananya pembinaan',
      rencanaAksi: [newRencanaAksi('a1', 'p1')],
    })
    expect([emptyTexts(blank), emptyTexts(half)]).toEqual([1, 1])
  })

  it('leaves the content it was given alone', () => {
    const before = { year: 2026, pendekatan: 'kuantitatif' as const, rhk: [] }
    addRhk(before, 'r1')
    expect(before.rhk).toEqual([])
  })
})

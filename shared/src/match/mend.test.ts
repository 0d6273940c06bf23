import { expect, it } from 'vitest'
import { mender } from './mend.ts'

const mend = mender(['pengukuran', 'perjalanan', 'pelayanan', 'arsip'])

it('finds the word that one letter too many, too few or wrong was made of', () => {
  expect(mend('pengukurann')).toBe('pengukuran')
  expect(mend('perjalann')).toBe('perjalanan')
  expect(mend('pengukuram')).toBe('pengukuran')
})

it('finds the word of which two letters changed places', () => {
  expect(mend('pengukruan')).toBe('pengukuran')
})

it('leaves alone what is a word of the list, what is short, and what begins otherwise', () => {
  expect(mend('pelayanan')).toBeUndefined()
  expect(mend('arsib')).toBeUndefined()
  expect(mend('bengukuran')).toBeUndefined()
  expect(mend('pengukukuran')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { withFewChoices } from './few-choices.ts'

const choices = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    id: `ra-${at}`,
    periodId: 'p',
    rencanaAksi: '',
    rhk: '',
    indikator: '',
  }))
const open = { kind: 'open' as const, chips: [] }

test('of a plan of three all stand there, of a longer one none that does not fit', () => {
  expect(withFewChoices(open, choices(3))?.chips.map(({ id }) => id)).toEqual([
    'ra-0',
    'ra-1',
    'ra-2',
  ])
  expect(withFewChoices(open, choices(4))?.chips).toEqual([])
})

test('what fits, and what is not known yet, stays as it is', () => {
  const fits = { kind: 'open' as const, chips: [{ id: 'ra-1', because: ['surat'] }] }
  expect(withFewChoices(fits, choices(3))).toBe(fits)
  expect(withFewChoices(null, choices(3))).toBeNull()
})

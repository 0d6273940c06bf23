import { expect, test } from 'vitest'
import { rhkWeight, rhkWeights, weightsOf } from './weight.ts'

const weighed = (...weights: (number | undefined)[]) => ({
  indikator: weights.map((bobot) => (bobot === undefined ? {} : { bobot })),
})
const rhk = (id: string, ...weights: (number | undefined)[]) => ({
  id,
  indikator: weights.map((bobot, at) => ({
    id: `${id}${at}`,
    aspek: 'kuantitas' as const,
    indikator: 'Jumlah',
    target: '',
    ...(bobot !== undefined && { bobot }),
  })),
})

test('an RHK weighs what its indikator weigh, once each of them has a weight', () => {
  expect(rhkWeight(weighed(20, 12.5))).toBe(32.5)
  expect(rhkWeight(weighed(20, undefined))).toBeNull()
  expect(rhkWeight(weighed())).toBeNull()
})

test('a tenth three times is three tenths, and a hundred hundredths are one', () => {
  expect(rhkWeight(weighed(0.1, 0.1, 0.1))).toBe(0.3)
  expect(weightsOf([weighed(...Array.from({ length: 100 }, () => 0.01))])?.total).toBe(1)
})

test('the weights of an SKP are told with what still has none', () => {
  expect(weightsOf([weighed(40), weighed(35, undefined)])).toEqual({ total: 75, missing: 1 })
  expect(weightsOf([weighed(undefined), weighed()])).toBeNull()
  expect(weightsOf([])).toBeNull()
})

test('RHK weigh by their weights when all have one, and the same when one has none', () => {
  const whole = rhkWeights([{ rhk: [rhk('a', 30, 20), rhk('b', 50)] }, { rhk: [rhk('c', 100)] }])
  expect(whole && Object.fromEntries(whole)).toEqual({ a: 50, b: 50, c: 100 })
  expect(rhkWeights([{ rhk: [rhk('a', 50), rhk('b')] }])).toBeNull()
  expect(rhkWeights([{ rhk: [rhk('a', 50)] }, { rhk: [rhk('b', undefined)] }])).toBeNull()
  expect(rhkWeights([{ rhk: [rhk('a', 0), rhk('b', 0)] }])).toBeNull()
})

import { expect, it } from 'vitest'
import { canBeAnswered, playSentence } from './play.ts'

const SENTENCES = 3000

it('reads no drawn sentence wrong, and asks about at most a tenth of them', () => {
  const played = Array.from({ length: SENTENCES }, (_, index) => playSentence(index + 1))
  const wrong = played.filter(({ verdict }) => verdict.kind === 'wrong')
  expect(wrong).toEqual([])
  const asked = played.filter(({ verdict }) => verdict.kind === 'asked')
  expect(asked.length).toBeLessThanOrEqual(SENTENCES / 10)
})

it('asks only what some answer settles as it was meant', () => {
  const seeds = Array.from({ length: SENTENCES }, (_, index) => index + 1)
  const answered = seeds.map(canBeAnswered)
  expect(seeds.filter((_, index) => answered[index] === false)).toEqual([])
  expect(answered).toContain(true)
})

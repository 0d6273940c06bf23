import { contract } from '@jejak/shared/api/contract'
import { expect, test } from 'vitest'
import { createTakeTurn } from './take-turn.ts'

const MB = 1024 * 1024
const person = (personId: string) => ({ instansiId: 'dinas', personId, sessionId: 's' })

test('eight slow uploads of others keep nobody waiting', async () => {
  const takeTurn = createTakeTurn()
  const slow = Array.from({ length: 8 }, (_, at) => person(`slow-${at}`))
  await Promise.all(slow.map((each) => takeTurn(contract.putFile, each, 5 * MB)))
  expect(await takeTurn(contract.putFile, person('next'), 5 * MB)).toBeTypeOf('function')
})

test('uploads that would fill the memory come again, and have their room when others have ended', async () => {
  const takeTurn = createTakeTurn(12 * MB)
  const first = await takeTurn(contract.putFile, person('a'), 5 * MB)
  await takeTurn(contract.putFile, person('b'), 5 * MB)
  expect(await takeTurn(contract.putFile, person('c'), 5 * MB)).toBeUndefined()
  expect(await takeTurn(contract.sync, person('c'), 5 * MB)).toBeTypeOf('function')
  first?.()
  expect(await takeTurn(contract.putFile, person('c'), 5 * MB)).toBeTypeOf('function')
})

import { expect, test } from 'vitest'
import { createInTurn } from './in-turn.ts'

test('work of one name runs in order, also after work that failed; of another name it does not wait', async () => {
  const inTurn = createInTurn()
  const said: string[] = []
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const first = inTurn('a', async () => {
    await gate
    said.push('first')
    throw new Error('broken')
  })
  const second = inTurn('a', async () => void said.push('second'))
  const third = inTurn('a', async () => void said.push('third'))
  await inTurn('b', async () => void said.push('other'))
  open()
  await expect(first).rejects.toThrow('broken')
  await Promise.all([second, third])
  expect(await inTurn('a', async () => said.length)).toBe(4)
  expect(said).toEqual(['other', 'first', 'second', 'third'])
})

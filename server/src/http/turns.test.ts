import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('as many run as may, as many wait, and the next is told to come again', async () => {
  const turns = createTurns({ atOnce: 2, waiting: 1 })
  const first = await turns.enter('ani')
  await turns.enter('ani')
  let isIn = false
  const third = turns.enter('ani').then((end) => {
    isIn = true
    return end
  })
  expect(await turns.enter('ani')).toBeUndefined()
  expect(isIn).toBe(false)
  first?.()
  await third
  expect(isIn).toBe(true)
})

test('one person does not take the turns of another', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 0 })
  await turns.enter('ani')
  expect(await turns.enter('ani')).toBeUndefined()
  expect(await turns.enter('budi')).toBeDefined()
})

test('a turn that is ended twice is given back once', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 0 })
  const end = await turns.enter('ani')
  end?.()
  await turns.enter('ani')
  end?.()
  expect(await turns.enter('ani')).toBeUndefined()
})

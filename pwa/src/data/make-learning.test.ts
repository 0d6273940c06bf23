import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOf, createDevice } from '../../test/device-fixture.ts'
import { recall } from './choices.ts'
import { makeLearning } from './make-learning.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const CHOICE = { text: 'Menyusun laporan', planId: null, objectKey: '' }

test('an entry and what was chosen for it are there together', async () => {
  const { context, database } = device
  await makeLearning(context, [contentOf()], CHOICE)
  expect(await database.outbox.count()).toBe(1)
  expect(await recall(database)).toMatchObject([{ text: 'Menyusun laporan', planId: null }])
})

test('when the choice cannot be kept there is no entry either', async () => {
  const { context, database } = device
  database.memory.hook('creating', () => {
    throw new Error('the disk is full')
  })
  await expect(makeLearning(context, [contentOf()], CHOICE)).rejects.toThrow('the disk is full')
  expect(await database.outbox.count()).toBe(0)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEVICES, historyArbitrary, mutationArbitrary } from '../../test/sync-arbitrary.ts'
import { conflictingFields, type Change } from './conflict.ts'
import type { EntryMutation } from './mutation.ts'

const anything = [mutationArbitrary, fc.constantFrom(...DEVICES), historyArbitrary] as const
const target = { id: 'm', entryId: 'e', baseVersion: 2 }

test('a patch collides on the fields that another device has changed since, and on no other', () => {
  const history: Change[] = [
    { version: 2, deviceId: 'ponsel', fields: ['unit'] },
    { version: 3, deviceId: 'ponsel', fields: ['text', 'quantity'] },
    { version: 4, deviceId: 'laptop', fields: ['start'] },
  ]
  const patch = { text: 'a', start: 1, unit: 'b' }
  const mutation: EntryMutation = { kind: 'entry.save', ...target, patch }
  expect(conflictingFields(mutation, 'laptop', history)).toEqual(['text'])
})

test('nobody collides with themselves', () => {
  fc.assert(
    fc.property(...anything, (mutation, deviceId, history) => {
      const own = history.map((change) => ({ ...change, deviceId }))
      expect(conflictingFields(mutation, deviceId, own)).toEqual([])
    }),
  )
})

test('what was seen does not collide', () => {
  fc.assert(
    fc.property(...anything, (mutation, deviceId, history) => {
      const seen = { ...mutation, baseVersion: history.length }
      expect(conflictingFields(seen, deviceId, history)).toEqual([])
    }),
  )
})

test('a collision is on a field of the patch that another device has written since', () => {
  fc.assert(
    fc.property(...anything, (mutation, deviceId, history) => {
      fc.pre(mutation.kind === 'entry.save')
      const others = history.filter(
        (change) => change.deviceId !== deviceId && change.version > mutation.baseVersion,
      )
      const expected = Object.keys(mutation.patch).filter((field) =>
        others.some((change) => (change.fields as readonly string[]).includes(field)),
      )
      expect(conflictingFields(mutation, deviceId, history)).toEqual(expected)
    }),
  )
})

test('submitting and removing collide with any change that was not seen', () => {
  fc.assert(
    fc.property(...anything, (mutation, deviceId, history) => {
      fc.pre(mutation.kind === 'entry.submit' || mutation.kind === 'entry.remove')
      const unseen = history.some(
        (change) =>
          change.deviceId !== deviceId &&
          change.version > mutation.baseVersion &&
          change.fields.length > 0,
      )
      expect(conflictingFields(mutation, deviceId, history).length > 0).toBe(unseen)
    }),
  )
})

test('more history never takes a collision away', () => {
  fc.assert(
    fc.property(...anything, fc.nat(10), (mutation, deviceId, history, count) => {
      const fewer = conflictingFields(mutation, deviceId, history.slice(0, count))
      const all = conflictingFields(mutation, deviceId, history)
      expect(fewer.filter((field) => !all.includes(field))).toEqual([])
    }),
  )
})

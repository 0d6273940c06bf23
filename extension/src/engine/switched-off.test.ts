import { expect, test } from 'vitest'
import sipd from '../adapters/sipd.ts'
import { withoutSwitchedOff } from './switched-off.ts'

const rulesLeft = (list: Parameters<typeof withoutSwitchedOff>[1]) =>
  withoutSwitchedOff(sipd, list)?.gestures.map(({ rule }) => rule)

test('a release can leave out an app', () => {
  expect(withoutSwitchedOff(sipd, [{ app: 'sipd' }])).toBeUndefined()
})

test('a release can leave out one rule of an app, and the rest goes on', () => {
  expect(rulesLeft([{ app: 'sipd', rule: 'approve' }])).toEqual(['verify', 'create'])
})

test('what is switched off for one app says nothing about another', () => {
  expect(withoutSwitchedOff(sipd, [{ app: 'sakti' }, { app: 'canva', rule: 'verify' }])).toBe(sipd)
})

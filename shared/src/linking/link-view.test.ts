import { expect, test } from 'vitest'
import type { Ranked } from '../match/plan.ts'
import { countOpen, linkView, planIdOf } from './link-view.ts'

const ranked = (certain: boolean, ...ids: readonly string[]): Ranked[] =>
  ids.map((id, at) => ({
    id,
    score: 1 - at / 10,
    because: [`kata ${id}`],
    certain: certain && at === 0,
  }))
const view = (fits: readonly Ranked[], chosen?: string | null, isNoneKnown = false) =>
  linkView({ ranked: fits, chosen, isNoneKnown })

test('what is certain is preselected with its reason', () => {
  const certain = view(ranked(true, 'a', 'b'))
  expect(certain).toMatchObject({
    kind: 'linked',
    planId: 'a',
    by: 'certain',
    because: ['kata a'],
  })
  expect(planIdOf(certain)).toBe('a')
})

test('what is only possible is up to three chips, of which none is chosen', () => {
  const open = view(ranked(false, 'a', 'b', 'c', 'd'))
  expect(open).toEqual({
    kind: 'open',
    chips: ['a', 'b', 'c'].map((id) => ({ id, because: [`kata ${id}`] })),
  })
  expect(planIdOf(open)).toBeNull()
})

test('where nothing fits it is asked, without chips', () => {
  expect(view([])).toEqual({ kind: 'open', chips: [] })
})

test('the person’s own word comes before everything else', () => {
  expect(view(ranked(true, 'a', 'b'), 'b', true)).toMatchObject({ planId: 'b', by: 'person' })
  expect(view(ranked(true, 'a', 'b'), null)).toMatchObject({ kind: 'none', by: 'person' })
})

test('an earlier "nothing fits" is not asked again, and not overruled by words', () => {
  const none = view(ranked(true, 'a'), undefined, true)
  expect(none).toMatchObject({ kind: 'none', by: 'memory' })
  expect(planIdOf(none)).toBeNull()
})

test('only what nobody has answered counts as still to choose', () => {
  expect(
    countOpen([view(ranked(true, 'a')), view(ranked(false, 'a')), view([]), view([], null)]),
  ).toBe(2)
})

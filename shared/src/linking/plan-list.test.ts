import { expect, test } from 'vitest'
import { linkView } from './link-view.ts'
import { searchPlan, stepTo, toQuestion } from './plan-list.ts'

const plan = ['Menyusun laporan', 'Mengelola arsip', 'Melayani tamu'].map((rencanaAksi, at) => ({
  id: `ra-${at}`,
  rencanaAksi,
  rhk: `Terwujudnya hal ${at}`,
}))
const view = (ids: readonly string[], chosen?: string | null) =>
  linkView({
    ranked: ids.map((id) => ({ id, score: 1, because: ['kata'], certain: false })),
    chosen,
    isNoneKnown: false,
  })
const names = (list: readonly { readonly item: { readonly rencanaAksi: string } }[]) =>
  list.map(({ item }) => item.rencanaAksi)

test('what fits stands first in the whole list, the rest in the order of the plan', () => {
  expect(names(searchPlan(view(['ra-2', 'gone']), plan, ''))).toEqual([
    'Melayani tamu',
    'Menyusun laporan',
    'Mengelola arsip',
  ])
})

test('a search wants every word, in either name', () => {
  expect(names(searchPlan(view([]), plan, 'HAL 1 arsip'))).toEqual(['Mengelola arsip'])
  expect(searchPlan(view([]), plan, 'arsip tamu')).toEqual([])
})

test('an answer that is no chip stands before them, and "nothing fits" after them', () => {
  expect(names(toQuestion(view(['ra-0'], 'ra-2'), plan).shown)).toEqual([
    'Melayani tamu',
    'Menyusun laporan',
  ])
  expect(toQuestion(view(['ra-0', 'ra-1'], 'ra-1'), plan).marked).toBe(1)
  expect(toQuestion(view(['ra-0', 'ra-1'], null), plan).marked).toBe(2)
  expect(toQuestion(view(['ra-0', 'ra-1']), plan).marked).toBe(-1)
})

test('arrows go round, Home and End to the ends, other keys nowhere', () => {
  expect(
    ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'End', 'a'].map((key) => stepTo(key, 2, 3)),
  ).toEqual([0, 0, 1, 0, 2, undefined])
})

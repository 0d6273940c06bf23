import type { TreeNode } from '@jejak/shared/skp/tree'
import { expect, test } from 'vitest'
import { toBranches, type Branch } from './line.ts'

const node = (id: string, above: string | null = null): TreeNode => ({
  skpId: 's',
  id,
  uraian: id,
  personId: 'p',
  person: 'P',
  above: above === null ? null : { skpId: 's', id: above },
  below: 0,
})
const shape = (branches: readonly Branch[]): unknown =>
  branches.map(({ node: { id }, isOwn, branches: below }) => [id, isOwn, shape(below)])

test('the line hangs from the topmost goal, the own RHK at its ends', () => {
  const own = [node('mine', 'chief'), node('loose'), node('other', 'chief')]
  expect(shape(toBranches({ own, up: [node('chief', 'top'), node('top')] }))).toEqual([
    ['loose', true, []],
    [
      'top',
      false,
      [
        [
          'chief',
          false,
          [
            ['mine', true, []],
            ['other', true, []],
          ],
        ],
      ],
    ],
  ])
})

test('what hangs from something that is not shown stands at the top', () => {
  expect(shape(toBranches({ own: [node('mine', 'gone')], up: [] }))).toEqual([['mine', true, []]])
})

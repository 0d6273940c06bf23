import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { problems } from '../i18n/id/problems.ts'
import { REJECTIONS } from '../sync/protocol.ts'
import { contract, type RouteName } from './contract.ts'
import type { RouteSpec } from './route-spec.ts'
import { PROBLEM_CODES } from './problem.ts'

const keysOf = (prefix: string) =>
  Object.keys(problems)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

test('every problem of a request has a sentence, and every sentence a problem', () => {
  expect(new Set(keysOf('http.'))).toEqual(new Set(PROBLEM_CODES))
})

test('every refusal of an intent has a sentence, and every sentence a refusal', () => {
  expect(new Set(keysOf('sync.'))).toEqual(new Set(REJECTIONS))
})

describe.each(Object.keys(contract) as RouteName[])('the route %s', (name) => {
  const spec: RouteSpec = contract[name]

  test('refuses a field it does not know', () => {
    const extra = { 'tidak dikenal': 1 }
    const issues = spec.request ? v.safeParse(spec.request, extra).issues : [{ expected: 'never' }]
    expect(issues?.some((issue) => issue.expected === 'never')).toBe(true)
  })

  test('has a path of its own for its method', () => {
    const same = Object.values<RouteSpec>(contract).filter(
      (other) => other.path === spec.path && other.method === spec.method,
    )
    expect(same).toHaveLength(1)
  })
})

import { describe, expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'
import { isTest, readCode } from './source.ts'
import type { Source } from './source.ts'

const saysRoute = (source: Source, name: string, path: string) =>
  new RegExp(`(^|[^\\w])${name}([^\\w]|$)`).test(source.text) || source.text.includes(path)

describe('the contract of the API', () => {
  const server = readCode('server')

  test.each(Object.entries(contract))('%s has a handler and a test', (name, { path }) => {
    const saysIt = (source: Source) => saysRoute(source, name, path)
    expect(server.some((source) => !isTest(source) && saysIt(source))).toBe(true)
    expect(server.some((source) => isTest(source) && saysIt(source))).toBe(true)
  })
})

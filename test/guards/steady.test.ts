import { describe, expect, test } from 'vitest'
import { PACKAGES, isTest, readCode } from './source.ts'
import type { Source } from './source.ts'
import { isSyntax, stringOf, visitSyntax } from './syntax.ts'
import type { Syntax } from './syntax.ts'

const everything = PACKAGES.flatMap(readCode)
// The cost of a page is measured over time: the bench waits because waiting is what it does.
const browser = everything.filter(
  ({ path }) => path.startsWith('test/') && !/^test\/(bench|guards)\//.test(path),
)

describe('tests that hold on any machine', () => {
  test('no test waits for a time instead of a sign', () => {
    const waits = Object.fromEntries(
      browser
        .map((source) => [source.path, countWaits(source)] as const)
        .filter(([, count]) => count > 0),
    )
    expect(waits).toEqual({})
  })

  test('no test reads a stopwatch: figures are printed by `pnpm bench` and `pnpm e2e:long`', () => {
    const timed = everything.filter((source) => isTest(source) && readsStopwatch(source))
    expect(timed.map(({ path }) => path)).toEqual([])
  })

  test('no test is skipped, expected to fail, or run alone', () => {
    const left = everything.filter((source) => isTest(source)).flatMap(findLeftOut)
    expect(left).toEqual([])
  })
})

/** `page.waitForTimeout(…)` anywhere, and timers in the tests themselves; what polls for a sign in a fixture may use one. */
function countWaits(source: Source): number {
  let count = 0
  visitSyntax(source, (node) => {
    if (node.type === 'CallExpression' && memberOf(node['callee']) === 'waitForTimeout') count += 1
    if (!isTest(source)) return
    if (node.type === 'ImportDeclaration' && stringOf(node['source']) === 'node:timers/promises')
      count += 1
    if (node.type === 'CallExpression' && isSyntax(node['callee']))
      if (node['callee']['name'] === 'setTimeout') count += 1
  })
  return count
}

/** The clock of a test that fakes its timers is its own to read. */
function readsStopwatch(source: Source): boolean {
  if (source.path.endsWith('.long.ts') || source.text.includes('useFakeTimers')) return false
  let reads = false
  visitSyntax(source, (node) => {
    if (node.type === 'MemberExpression' && nameOf(node) === 'performance.now') reads = true
  })
  return reads
}

function findLeftOut(source: Source): readonly string[] {
  const found: string[] = []
  visitSyntax(source, (node) => {
    const word = node.type === 'MemberExpression' ? memberOf(node) : undefined
    if (word === undefined || !/^(skip|only|fixme|todo|fails?)$/.test(word)) return
    if (/^(it|describe|\w*test)(\.|$)/i.test(nameOf(node['object'])))
      found.push(`${source.path}: ${nameOf(node['object'])}.${word}`)
  })
  return found
}

/** The last word of `a.b.c`. */
function memberOf(node: unknown): string | undefined {
  if (!isSyntax(node) || node.type !== 'MemberExpression') return undefined
  const property: Syntax | undefined = isSyntax(node['property']) ? node['property'] : undefined
  return property === undefined ? undefined : String(property['name'])
}

const nameOf = (node: unknown): string => {
  if (!isSyntax(node)) return ''
  if (node.type === 'Identifier') return String(node['name'])
  return node.type === 'MemberExpression' ? `${nameOf(node['object'])}.${memberOf(node)}` : ''
}

import { expect, test } from 'vitest'
import { readShipped } from './source.ts'
import type { Source } from './source.ts'
import { visitSyntax } from './syntax.ts'

const pwa = readShipped('pwa')

test('no module of the PWA waits while it is loaded: what imports it would wait as well, or fail with it', () => {
  expect(pwa.filter(awaitsAtTop).map(({ path }) => path)).toEqual([])
})

test('one file asks the browser for its small store, because the question alone may throw', () => {
  const asking = pwa.filter((source) => names(source, /^(local|session)Storage$/))
  expect(asking.map(({ path }) => path)).toEqual(['pwa/src/storage/preference.ts'])
})

/** An `await` outside every function. Where functions are is known by their places in the text. */
function awaitsAtTop(source: Source): boolean {
  const awaits: number[] = []
  const functions: [from: number, to: number][] = []
  visitSyntax(source, ({ type, start, end, ...node }) => {
    if (typeof start !== 'number' || typeof end !== 'number') return
    const isWaiting = type === 'ForOfStatement' && node['await'] === true
    if (type === 'AwaitExpression' || isWaiting) awaits.push(start)
    if (/^(Arrow)?Function(Declaration|Expression)?$|^ArrowFunctionExpression$/.test(type)) {
      functions.push([start, end])
    }
  })
  return awaits.some((at) => !functions.some(([from, to]) => from <= at && at < to))
}

function names(source: Source, name: RegExp): boolean {
  let isNamed = false
  visitSyntax(source, (node) => {
    if (node.type === 'Identifier' && name.test(String(node['name']))) isNamed = true
  })
  return isNamed
}

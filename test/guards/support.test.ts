import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readImports } from './imports.ts'
import { SHIPPED, readShipped } from './source.ts'
import type { Source } from './source.ts'

const shipped = SHIPPED.flatMap(readShipped)

/** Where a package begins to run: what nothing imports and yet is not left over. */
const ENTRANCES = [
  /^server\/src\/main\.ts$/,
  /^pwa\/src\/(main\.tsx|service-worker\.ts)$/,
  /^extension\/src\/(entrypoints\/.+|adapters\/[^/]+)\.tsx?$/,
  // English is complete, whether a surface speaks it yet or not.
  /^shared\/src\/i18n\/en\//,
]

/** Names that support of tests goes by: `random-text.ts` of the secrets is none. */
const SUPPORT =
  /^(sample|samples|arbitrary|fake|mock|random-day|test-.+|.+-sample|.+-arbitrary)\.tsx?$/

describe('what ships', () => {
  test('holds no support of tests: that lies in the package’s `test` folder', () => {
    const support = shipped
      .map(({ path }) => path)
      .filter(
        (path) =>
          SUPPORT.test(basename(path)) || /\/(testing|tests?|fixtures|mocks)(\/|\.ts$)/.test(path),
      )
    expect(support).toEqual([])
  })

  test('is reached from an entrance, so that nothing in it lives for tests alone', () => {
    const reached = reachedFrom(shipped.filter(({ path }) => isEntrance(path)))
    const left = shipped.map(({ path }) => path).filter((path) => !reached.has(path))
    expect(left).toEqual([])
  })
})

const isEntrance = (path: string) => ENTRANCES.some((entrance) => entrance.test(path))

/** Every shipped file that these files import, directly or through others; build scripts beside `src` count as importing. */
function reachedFrom(entrances: readonly Source[]): ReadonlySet<string> {
  const byPath = new Map(shipped.map((source) => [source.path, source]))
  const reached = new Set<string>()
  const open = entrances.map(({ path }) => path)
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = byPath.get(path)
    if (!source || reached.has(path)) continue
    reached.add(path)
    open.push(...readImports(source).map(({ target }) => target))
  }
  return reached
}

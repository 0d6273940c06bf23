import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command } from './recipes/command.ts'
import { route } from './recipes/route.ts'
import { rule } from './recipes/rule.ts'
import { sentence } from './recipes/sentence.ts'
import { table } from './recipes/table.ts'
import { openWorkshop, type Workshop } from './recipes/workshop.ts'
import { ROOT } from './source.ts'

/**
 * README's recipes, performed on a copy of the repository. First all of them are left half done, and the compiler and the
 * tests must say what is missing; then they are completed with exactly the files that README names, and nothing complains.
 */
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const RECIPES = [table, route, command, sentence, rule]
let copy: Workshop
let types: { readonly half: string; readonly whole: string }
let failed: { readonly half: readonly string[]; readonly whole: readonly string[] }

const judge = (): readonly string[] => [
  ...copy.failuresOf('server', ['migrations/', 'http/each-route']),
  ...copy.failuresOf('test', ['guards/words']),
  ...copy.failuresOf('shared', ['entry/']),
]

beforeAll(() => {
  copy = openWorkshop()
  for (const recipe of RECIPES) recipe.begin(copy)
  const half = { types: copy.compile('server'), failed: judge() }
  for (const recipe of RECIPES) recipe.complete(copy)
  types = { half: half.types, whole: copy.compile('server') }
  failed = { half: half.failed, whole: judge() }
}, 300_000)

afterAll(() => copy?.dispose())

describe('README', () => {
  test.each(RECIPES)('names the files of $title', ({ title, files }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${title} |`))
    expect(row).toBeDefined()
    for (const file of files) expect(row).toContain(`\`${file}\``)
  })
})

describe('a recipe left half done', () => {
  test('a migration without its table does not compile', () => {
    expect(types.half).toContain('9999-recipe.ts')
  })

  test('a migration without its place in the order fails a test', () => {
    expect(failed.half).toContain('every migration file is run, in the order of its number')
  })

  test('a route without a handler does not compile', () => {
    expect(types.half).toMatch(/app\.ts.*(\n .*)*Property 'recipe' is missing/)
  })

  test('a route that no test calls does not compile', () => {
    expect(types.half).toMatch(/route-calls\.ts.*Property 'recipe' is missing/)
  })

  test('a route of which nobody says who gets in does not compile', () => {
    expect(types.half).toMatch(/matrix-rows\.ts.*Property 'recipe' is missing/)
  })

  test('a route of which nobody says whose work it shows does not compile', () => {
    expect(types.half).toMatch(/viewing\/rules\.ts.*Property 'recipe' is missing/)
  })

  test('an act that nobody applies does not compile', () => {
    expect(types.half).toMatch(/handlers\.ts.*entry\.recipe/)
  })

  test('a sentence without its English does not compile', () => {
    expect(types.half).toMatch(/i18n\/en\/server\.ts.*recipe\.said/)
  })

  test('a sentence that nobody says fails a test', () => {
    expect(failed.half).toContain('words for people every key of the catalogue server is used')
  })

  test('a rule without its sentence does not compile', () => {
    expect(types.half).toMatch(/entry\.all-capitals/)
  })
})

describe('a recipe followed to its end', () => {
  test('compiles', () => expect(types.whole).toBe(''))
  test('passes every test that judged it before, and its own', () => {
    expect(failed.whole).toEqual([])
  })
})

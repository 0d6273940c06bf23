import { dirname } from 'node:path'
import { readCode } from '../source.ts'
import type { Workshop } from './workshop.ts'

/** A recipe of README as steps on a copy of the repository: what a hurried person would write, and what is still missing. */
export type Recipe = {
  /** The first cell of its row in README's table. */
  readonly title: string
  /** Every file the recipe names, as README writes it: `<…>` stands for a name, `*` for a language. */
  readonly files: readonly string[]
  readonly begin: (copy: Workshop) => void
  readonly complete: (copy: Workshop) => void
}

/** Where something stands today, by what it says: a recipe survives a moved folder, README has to follow it. */
const pathOf = (folder: string, says: RegExp): string => {
  const found = readCode(folder).find(({ text }) => says.test(text))
  if (!found) throw new Error(`nothing in ${folder} says ${String(says)}`)
  return found.path
}

const ALL = pathOf('server', /export const migrations = /)
const TABLES = pathOf('server', /export type Tables = \{/)
const RELEASED = pathOf('server', /const RELEASED: /)
const HANDLER = pathOf('server', /async health\(/)
const TEST_DATABASE = pathOf('server', /export async function openTestSqlite\(/)
const MIGRATION = `${dirname(ALL)}/9999-recipe.ts`
/** The tests that each recipe brings with it. */
const TESTS = {
  table: `${dirname(ALL)}/recipe.test.ts`,
  route: `${dirname(HANDLER)}/recipe.test.ts`,
  rule: 'shared/src/entry/rules/all-capitals.test.ts',
}

const table: Recipe = {
  title: 'a table or column',
  files: [`${dirname(ALL)}/<number>-<name>.ts`, ALL, TABLES, RELEASED],
  begin(copy) {
    copy.write(
      MIGRATION,
      `import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, tableMaker } from './schema.ts'

export const recipe = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    await tableMaker(db, engine)('recipe')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('recipe_pk', [...KEY])
      .execute()
  },
})
`,
    )
  },
  complete(copy) {
    copy.edit(
      ALL,
      /(import type \{ Engine \}.*\n)/,
      "$1import { recipe } from './9999-recipe.ts'\n",
    )
    copy.edit(ALL, /\n\}\)\s*$/, "\n  '9999-recipe': recipe(engine),\n})\n")
    copy.edit(
      TABLES,
      'export type Tables = {',
      'export type Tables = {\n  recipe: { instansi_id: string; id: string; words: string }',
    )
    // `schema` stands last; the hash of a file nobody has released yet is worked out like any other.
    copy.edit(RELEASED, /(\n {2}schema: )/, `\n  '9999-recipe': '${copy.hash(MIGRATION)}',$1`)
    copy.write(
      TESTS.table,
      `import { expect, test } from 'vitest'
import { openTestSqlite } from '${copy.relative(TESTS.table, TEST_DATABASE)}'

test('the new table takes a row on SQLite', async () => {
  const { write, read, dispose } = await openTestSqlite()
  const row = { instansi_id: 'i', id: '1', words: 'w' }
  await write((tx) => tx.insertInto('recipe').values(row).execute())
  expect(await read.selectFrom('recipe').selectAll().execute()).toEqual([row])
  await dispose()
})
`,
    )
  },
}

const route: Recipe = {
  title: 'an API route',
  files: ['shared/src/api/contract.ts'],
  begin(copy) {
    copy.edit(
      'shared/src/api/contract.ts',
      /\n( {2}health: (\{\n[\s\S]*?\n {2}\}),\n)/,
      (_whole: string, health: string, row: string) =>
        `\n${health}  recipe: ${row.replace('/api/health', '/api/recipe')},\n`,
    )
  },
  complete(copy) {
    copy.edit(HANDLER, "'health'", "'health' | 'recipe'")
    copy.edit(
      HANDLER,
      /\n( *)async health\(/,
      "\n$1async recipe() { return ok({ status: 'ok' }) },$&",
    )
    copy.write(
      TESTS.route,
      `import { expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'

test('the contract has the route', () => expect(contract.recipe.path).toBe('/api/recipe'))
`,
    )
  },
}

const sentence: Recipe = {
  title: 'a sentence on screen',
  files: ['shared/src/i18n/id/<surface>.ts', 'shared/src/i18n/en/<surface>.ts'],
  begin(copy) {
    copy.edit('shared/src/i18n/id/server.ts', '= {\n', "= {\n  'recipe.said': 'Selesai',\n")
  },
  complete(copy) {
    copy.edit('shared/src/i18n/en/server.ts', '= {\n', "= {\n  'recipe.said': 'Done',\n")
    copy.write(
      'server/src/recipe.ts',
      `import { server } from '@jejak/shared/i18n/id/server'

export const said = server['recipe.said']
`,
    )
  },
}

const rule: Recipe = {
  title: 'a rule on entries',
  files: [
    'shared/src/entry/rules/<rule>.ts',
    'shared/src/entry/problems.ts',
    'shared/src/entry/problems.test.ts',
    'shared/src/i18n/*/problems.ts',
  ],
  begin(copy) {
    copy.write(
      'shared/src/entry/rules/all-capitals.ts',
      `import type { Rule } from '../problems.ts'

export const allCapitals: Rule = ({ text }) =>
  text !== '' && text === text.toUpperCase() ? [{ code: 'all-capitals', level: 'warn' }] : []
`,
    )
    const problems = 'shared/src/entry/problems.ts'
    copy.edit(
      problems,
      /(\nimport \{ badLink \})/,
      "\nimport { allCapitals } from './rules/all-capitals.ts'$1",
    )
    copy.edit(
      problems,
      'export type ProblemCode =',
      "export type ProblemCode =\n  | 'all-capitals'",
    )
    copy.edit(problems, 'const RULES: readonly Rule[] = [', '$&\n  allCapitals,')
  },
  complete(copy) {
    for (const [locale, words] of [
      ['id', 'Semua huruf kapital.'],
      ['en', 'All capitals.'],
    ])
      copy.edit(
        `shared/src/i18n/${locale}/problems.ts`,
        '= {\n',
        `= {\n  'entry.all-capitals': '${words}',\n`,
      )
    copy.edit('shared/src/entry/problems.test.ts', 'end: 482 }', "end: 482, text: 'RAPAT' }")
    copy.write(
      TESTS.rule,
      `import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { problems } from '../problems.ts'

test('a sentence in capitals is warned of', () => {
  const found = problems(sampleEntry({ text: 'RAPAT' }), sampleDay())
  expect(found.map(({ code }) => code)).toContain('all-capitals')
})
`,
    )
  },
}

export const RECIPES: readonly Recipe[] = [table, route, sentence, rule]

import { dirname } from 'node:path'
import { pathOf, type Recipe } from './recipe.ts'

const ALL = pathOf('server', /export const migrations = /)
const TABLES = pathOf('server', /export type Tables = \{/)
const RELEASED = pathOf('server', /const RELEASED: /)
const TEST_DATABASE = pathOf('server', /export async function openTestSqlite\(/)
const MIGRATION = `${dirname(ALL)}/9999-recipe.ts`
const TEST = `${dirname(ALL)}/recipe.test.ts`

export const table: Recipe = {
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
      TEST,
      `import { expect, test } from 'vitest'
import { openTestSqlite } from '${copy.relative(TEST, TEST_DATABASE)}'

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

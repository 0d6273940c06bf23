import type { CompiledQuery, Compilable } from 'kysely'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * Stands for a value that is filled in when the query runs; its type is that of the column it is compared with. No text
 * of ours holds a NUL, so that it is taken for nothing else.
 */
export const PARAM = '\0' as never
const LIMIT_PARAMETER = /\blimit (\?|\$)/

/**
 * A query that is built and compiled once for each engine: building one in Kysely costs more than SQLite needs to
 * run it. `build` writes `param` for each value; they are filled in the order in which they stand.
 */
export function compileOnce<Row>(build: (tx: Tx, param: never) => Compilable<Row>) {
  const compiled = new WeakMap<object, CompiledQuery<Row>>()
  return async (tx: Tx, values: readonly unknown[]): Promise<Row[]> => {
    // Transactions of one database share its adapter.
    const { adapter } = tx.getExecutor()
    let query = compiled.get(adapter)
    if (!query) {
      query = build(tx, PARAM).compile()
      // SQLite looks at the limit when it plans, and plans anew at each run when the limit is a parameter.
      if (LIMIT_PARAMETER.test(query.sql)) throw new Error('a limit of a kept query is a literal')
      compiled.set(adapter, query)
    }
    if (query.parameters.length !== values.length) throw new Error('a query lacks a value')
    const { rows } = await tx.executeQuery<Row>({ ...query, parameters: values })
    return rows
  }
}

type Insert = (tx: Tx, values: readonly unknown[]) => Promise<unknown[]>
const inserts = new Map<string, Insert>()

/** Inserts one whole row; compiled once for each table. */
export async function insertRow<Name extends keyof Tables>(
  tx: Tx,
  table: Name,
  row: Tables[Name],
): Promise<void> {
  const columns = Object.keys(row)
  const key = `${table}:${columns.join()}`
  let insert = inserts.get(key)
  if (!insert) {
    insert = compileOnce((on, param) =>
      on
        .insertInto(table as keyof Tables)
        .values(Object.fromEntries(columns.map((column) => [column, param])) as never),
    )
    inserts.set(key, insert)
  }
  await insert(tx, Object.values(row))
}

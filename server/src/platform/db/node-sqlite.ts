import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** node:sqlite in the shape Kysely wants. Statements are kept: preparing one costs more than running it. */
export function toKyselyDatabase(connection: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => connection.close(),
    prepare(text) {
      const known = statements.get(text)
      if (known) return known
      const statement = toKyselyStatement(connection.prepare(text))
      if (statements.size >= STATEMENTS_KEPT) statements.clear()
      statements.set(text, statement)
      return statement
    },
  }
}

/** Lists of ids make endless variants of a query; the few hundred real ones fit easily. */
const STATEMENTS_KEPT = 500

function toKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as readonly SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as readonly SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as readonly SQLInputValue[])),
  }
}

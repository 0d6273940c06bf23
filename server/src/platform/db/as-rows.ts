import { sql, type RawBuilder } from 'kysely'
import type { Engine } from './database.ts'

/**
 * Many values as rows with one column, `value`, to be joined person by person. Each engine has its own way from a list
 * in JSON to rows. PostgreSQL plans an `in` of a thousand by looking each value up in its statistics, which takes
 * longer than to find them.
 */
export const asRows = (
  engine: Engine,
  values: readonly string[],
): RawBuilder<{ value: string }> => {
  const list = JSON.stringify(values)
  return engine === 'sqlite'
    ? sql<{ value: string }>`json_each(${list})`
    : sql<{ value: string }>`json_array_elements_text(${list}::json)`
}

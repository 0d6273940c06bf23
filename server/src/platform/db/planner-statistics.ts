import type { DatabaseSync } from 'node:sqlite'

/** Rows that a table of one agency has in time. Only its order of size matters to the planner. */
const ROWS = 1_000_000
/** By how much each column after the agency narrows: one person of a thousand, one row of theirs. */
const SHARE = 1000

type Index = {
  readonly table: string
  readonly name: string
  readonly origin: 'pk' | 'u' | 'c'
  readonly unique: number
  readonly partial: number
}

/**
 * Tells SQLite what our indexes are worth (`sqlite_stat1`, https://sqlite.org/fileformat2.html). Without
 * figures it takes any first column to leave ten rows: it then looked for one person's entries by the
 * primary key, through those of the whole agency. The figures are fixed, not measured with `analyze`: an
 * empty database would teach it wrongly for as long as the server runs, and plans would change with the
 * data. PostgreSQL measures by itself.
 */
export function teachPlanner(writer: DatabaseSync): void {
  // Of this one small table: it makes the `sqlite_stat1` that the figures go to.
  writer.exec('analyze heartbeat')
  writer.exec('begin immediate; delete from sqlite_stat1')
  const columnsOf = writer.prepare('select name from pragma_index_info(?) order by seqno')
  const insert = writer.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)')
  for (const index of indexesOf(writer)) {
    const columns = columnsOf.all(index.name).map((column) => String(column['name']))
    // SQLite names the key of a table without row ids as the table itself.
    const name = index.origin === 'pk' ? index.table : index.name
    insert.run(index.table, name, figures(index, columns))
  }
  writer.exec('commit; analyze sqlite_schema')
}

const indexesOf = (writer: DatabaseSync) =>
  writer
    .prepare(
      `select item.name as "table", list.name as name, list.origin, list."unique", list.partial
       from sqlite_schema as item, pragma_index_list(item.name) as list
       where item.type = 'table' and item.name not like 'sqlite_%'`,
    )
    .all() as Index[]

/** All rows, then how many are alike in the first column, in the first two, and so on. */
function figures({ unique, partial }: Index, columns: readonly string[]): string {
  // The one partial index holds what waits for a verdict: few of all.
  const rows = partial ? ROWS / SHARE : ROWS
  const alike = columns.map((_, at) => {
    if (unique && at === columns.length - 1) return 1
    const telling = columns.slice(0, at + 1).filter((column) => column !== 'instansi_id').length
    return Math.max(1, Math.round(rows / SHARE ** telling))
  })
  return [rows, ...alike].join(' ')
}

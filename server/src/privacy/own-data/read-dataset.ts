import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Dataset, Row } from './dataset.ts'

const PAGE = 200

export type Whose = { readonly instansiId: string; readonly personId: string }

export async function countDataset(tx: Tx, whose: Whose, set: Dataset): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`select count(*) as count
    from ${sql.table(set.table)} where ${isTheirs(whose, set)}`.execute(tx)
  return Number(rows[0]?.count ?? 0)
}

/** The person's rows of a table, a page at a time, as they may see them. */
export async function* readDataset(
  tx: Tx,
  whose: Whose,
  set: Dataset,
): AsyncGenerator<readonly Row[]> {
  const key = sql.join(set.order.map((column) => sql.ref(column)))
  let last: Row | undefined
  for (;;) {
    const after = last
    const behind = after
      ? sql`and (${key}) > (${sql.join(set.order.map((column) => sql`${after[column]}`))})`
      : sql``
    const { rows } = await sql<Row>`select * from ${sql.table(set.table)}
      where ${isTheirs(whose, set)} ${behind} order by ${key} limit ${PAGE}`.execute(tx)
    if (rows.length > 0) yield await toShown(tx, whose, set, rows)
    last = rows.at(-1)
    if (rows.length < PAGE) return
  }
}

const isTheirs = ({ instansiId, personId }: Whose, { owner }: Dataset) =>
  sql`instansi_id = ${instansiId} and ${sql.ref(owner)} = ${personId}`

async function toShown(
  tx: Tx,
  { instansiId }: Whose,
  { people = [], json = [], omit = [], shown = (row) => row }: Dataset,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const ids = new Set(rows.flatMap((row) => people.map((column) => row[column])))
  const names = await namesOf(
    tx,
    instansiId,
    [...ids].filter((id) => typeof id === 'string'),
  )
  const hidden = new Set(['instansi_id', ...omit])
  return rows.map((row) => {
    const parsed = Object.entries(row).map(([name, value]) => [
      name,
      json.includes(name) && typeof value === 'string' ? readJson(value) : value,
    ])
    const said = people.map((name) => [`${name}_name`, names.get(String(row[name])) ?? null])
    const all = shown(Object.fromEntries([...parsed, ...said]) as Row)
    return Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.has(name)))
  })
}

/** What an older version wrote otherwise stays as it is. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

async function namesOf(tx: Tx, instansiId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

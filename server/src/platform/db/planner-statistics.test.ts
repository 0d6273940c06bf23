import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database, Tx } from './database.ts'
import { openFile } from './open.ts'

/** Both connections, of a new file and of one that another run of the server made. */
describe.each(['a new file', 'a file opened again'])('the plans of SQLite in %s', (which) => {
  let dataDir: string
  let db: Database
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'jejak-plans-'))
    db = await openFile({ dataDir, now: Date.now })
    if (which === 'a new file') return
    await db.close()
    db = await openFile({ dataDir, now: Date.now })
  })
  afterAll(async () => {
    await db.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const planOf = async (tx: Tx, query: string) => {
    const { rows } = await sql.raw<{ detail: string }>(`explain query plan ${query}`).execute(tx)
    return rows.map(({ detail }) => detail).join('; ')
  }
  const planOnBoth = async (query: string) => {
    const read = await planOf(db.read, query)
    expect(await db.write((tx) => planOf(tx, query))).toBe(read)
    return read
  }

  test("a person's entries of a day are found by that day, not among all of the agency", async () => {
    const ofDay = "instansi_id = 'i' and owner_id = 'o' and day = '2026-11-17'"
    for (const query of [
      `select id from entry where ${ofDay} and removed = 0 limit 200`,
      `select * from entry where ${ofDay} and removed = 0 and status <> 'draft'`,
    ]) {
      expect(await planOnBoth(query)).toBe(
        'SEARCH entry USING INDEX entry_day (instansi_id=? AND owner_id=? AND day=?)',
      )
    }
  })

  test("wherever an index begins with the person, a person's rows are found by it", async () => {
    const { rows } = await sql
      .raw<{ table: string; column: string }>(
        `select distinct item.name as "table", info.name as "column"
         from sqlite_schema as item, pragma_index_list(item.name) as list,
           pragma_index_info(list.name) as info
         where item.type = 'table' and info.seqno = 1 and info.name in ('owner_id', 'person_id')`,
      )
      .execute(db.read)
    expect(rows.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['entry', 'skp', 'audit']),
    )
    for (const { table, column } of rows) {
      const query = `select * from ${table} where instansi_id = 'i' and ${column} = 'o'`
      expect(await planOnBoth(query)).toContain(`(instansi_id=? AND ${column}=?)`)
    }
  })

  test('what can be there once only is found by that, as a person by their NIP', async () => {
    const plan = await planOnBoth("select id from person where instansi_id = 'i' and nip = '1'")
    expect(plan).toContain('(instansi_id=? AND nip=?)')
  })

  test('no index is without figures, those of keys and constraints included', async () => {
    const { rows } = await sql
      .raw<{ name: string }>(
        `select list.name from sqlite_schema as item, pragma_index_list(item.name) as list
         where item.type = 'table' and item.name not like 'sqlite_%' and not exists (
           select 1 from sqlite_stat1 as known where known.tbl = item.name
             and known.idx = case list.origin when 'pk' then item.name else list.name end)`,
      )
      .execute(db.read)
    expect(rows).toEqual([])
  })

  test("a month of somebody's days is found by them and its days, and nothing else is read", async () => {
    const plan = await planOnBoth(
      `select asked.value, (select string_agg(day || filled, ';') from day_summary
         where instansi_id = 'i' and person_id = asked.value and day >= '2026-11-01' and day <= '2026-11-30')
       from json_each('["a","b"]') as asked`,
    )
    expect(plan).toContain(
      'SEARCH day_summary USING PRIMARY KEY (instansi_id=? AND person_id=? AND day>? AND day<?)',
    )
  })

  test('the way from an entry to its history begins at the person', async () => {
    const plan = await planOnBoth(
      `select entry_history.* from entry_history join entry
         on entry.instansi_id = entry_history.instansi_id and entry.id = entry_history.entry_id
       where entry.instansi_id = 'i' and entry.owner_id = 'o'`,
    )
    expect(plan).toContain('SEARCH entry_history USING PRIMARY KEY (instansi_id=? AND entry_id=?)')
  })
})

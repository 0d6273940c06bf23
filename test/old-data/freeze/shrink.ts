import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Persona } from '../../fixtures/persona.ts'

/** Who stays: an admin, the head, one supervisor and two of her people. */
const NAMES = ['Wahyuni Lestari', 'Bambang Sutrisna', 'Ratna Kusumawardani', 'Sari Puspitasari']
const WORK = ['entry', 'entry_history', 'decision', 'day_summary', 'feed', 'ledger', 'audit']
const PLANS = ['rencana_aksi', 'skp']
const OF_PEOPLE = ['assignment', 'credential', 'recovery_code', 'session', 'ticket']

/** Leaves a few people of the demo with their posts and plans and without work: that is then done anew. */
export function shrinkDemo(dataDir: string): void {
  const file = join(dataDir, 'demo-personas.json')
  const personas = JSON.parse(readFileSync(file, 'utf8')) as readonly Persona[]
  const kept = personas.filter(({ name }) => NAMES.includes(name))
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  const ids = kept.map(({ personId }) => `'${personId}'`).join(', ')
  const planners = kept
    .filter(({ role }) => role === 'pegawai')
    .map(({ personId }) => `'${personId}'`)
    .join(', ')
  const database = new DatabaseSync(join(dataDir, 'jejak.sqlite'))
  database.exec('pragma foreign_keys = 1')
  // They refuse what is done here; a frozen database has them again.
  const keepers = database
    .prepare("select name, sql from sqlite_master where type = 'trigger'")
    .all() as { name: string; sql: string }[]
  for (const { name } of keepers) database.exec(`drop trigger ${name}`)
  for (const table of WORK) database.exec(`delete from ${table}`)
  for (const table of PLANS)
    database.exec(`delete from ${table} where owner_id not in (${planners})`)
  for (const table of OF_PEOPLE)
    database.exec(`delete from ${table} where person_id not in (${ids})`)
  database.exec(`delete from person where id not in (${ids})`)
  for (const keeper of keepers) database.exec(keeper.sql)
  database.close()
}

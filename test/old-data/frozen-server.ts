import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Persona } from '../fixtures/persona.ts'
import type { Exchange } from './freeze/client.ts'

const FROZEN = resolve(import.meta.dirname, 'frozen')

export const frozenText = (name: string): string => readFileSync(join(FROZEN, name), 'utf8')
export const frozenPath = (name: string): string => join(FROZEN, name)

export type FrozenServer = {
  /** When it was frozen, in epoch milliseconds: a Wednesday at 14.00 WIB. */
  readonly at: number
  /** 32 bytes in hex: what sealed the secrets in its rows. */
  readonly key: string
  readonly personas: readonly Persona[]
  /** Session cookies by person. */
  readonly tokens: Readonly<Record<string, string>>
  readonly files: readonly { readonly file: string; readonly bytes: string }[]
  readonly exchanges: readonly Exchange[]
}

type Head = Omit<FrozenServer, 'files' | 'exchanges'>
type Line = { file: string; bytes: string } | { exchange: Exchange }

/** What lay beside the frozen database, and what went over the wire while it was made. */
export function readFrozenServer(): FrozenServer {
  const [head = '', ...rest] = frozenText('server.jsonl').trimEnd().split('\n')
  const lines = rest.map((line) => JSON.parse(line) as Line)
  return {
    ...(JSON.parse(head) as Head),
    files: lines.flatMap((line) => ('file' in line ? [line] : [])),
    exchanges: lines.flatMap((line) => ('exchange' in line ? [line.exchange] : [])),
  }
}

/** Makes the data folder that the old version left behind. */
export function restoreDataFolder(dataDir: string, { key, personas, files }: FrozenServer): void {
  mkdirSync(dataDir, { recursive: true })
  const database = new DatabaseSync(join(dataDir, 'jejak.sqlite'))
  database.exec(frozenText('schema.sqlite.sql'))
  database.exec(frozenText('rows.sql'))
  database.close()
  writeFileSync(join(dataDir, 'secret.key'), key, { mode: 0o600 })
  writeFileSync(join(dataDir, 'demo-personas.json'), JSON.stringify(personas), { mode: 0o600 })
  for (const { file, bytes } of files) {
    mkdirSync(dirname(join(dataDir, file)), { recursive: true })
    writeFileSync(join(dataDir, file), Buffer.from(bytes, 'base64'))
  }
}

type Row = Readonly<Record<string, unknown>>

/** The frozen rows of each table, as the dump has them. */
export function readFrozenRows(): ReadonlyMap<string, readonly Row[]> {
  const database = new DatabaseSync(':memory:')
  database.exec(frozenText('schema.sqlite.sql'))
  database.exec(frozenText('rows.sql'))
  const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all()
  const names = tables.map(({ name }) => String(name))
  const all = names.map(
    (name) => [name, database.prepare(`select * from "${name}"`).all() as Row[]] as const,
  )
  database.close()
  return new Map(all)
}

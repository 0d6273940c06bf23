import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Persona } from '../../fixtures/persona.ts'
import { dumpSqlite } from './dump.ts'
import type { Exchange } from './client.ts'

/** Writes what a data folder holds: `schema.sqlite.sql`, `rows.sql`, and everything beside the database as JSON lines. */
export function freezeServer(
  dataDir: string,
  folder: string,
  rest: {
    readonly at: number
    readonly personas: readonly Persona[]
    readonly tokens: Readonly<Record<string, string>>
    readonly wire: readonly Exchange[]
  },
): void {
  const { schema, rows } = dumpSqlite(join(dataDir, 'jejak.sqlite'))
  writeFileSync(join(folder, 'schema.sqlite.sql'), schema)
  writeFileSync(join(folder, 'rows.sql'), rows)
  const { wire, ...head } = rest
  const key = readFileSync(join(dataDir, 'secret.key'), 'utf8').trim()
  const lines = [{ ...head, key }, ...filesOf(dataDir), ...wire.map((exchange) => ({ exchange }))]
  writeFileSync(
    join(folder, 'server.jsonl'),
    `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
  )
}

function filesOf(dataDir: string) {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.startsWith('files/') && statSync(join(dataDir, name)).isFile())
    .toSorted()
    .map((name) => ({
      file: relative('.', name),
      bytes: readFileSync(join(dataDir, name)).toString('base64'),
    }))
}

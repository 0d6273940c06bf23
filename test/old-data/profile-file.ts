import { readFileSync, writeFileSync } from 'node:fs'
import type { FrozenDatabase } from './profile.ts'

/** What one origin of a browser keeps: its databases, and `localStorage` or the extension's `storage.local`. */
export type FrozenProfile = {
  /** Where Jejak was when it was frozen; whoever restores puts the present address in its place. */
  readonly url: string
  readonly area: Readonly<Record<string, unknown>>
  readonly databases: readonly FrozenDatabase[]
}

/** One row a line, so that a change of the file can be read. */
export function writeProfile(file: string, { databases, ...head }: FrozenProfile): void {
  const lines = databases.flatMap(({ name, version, stores }) => [
    JSON.stringify({ database: name, version }),
    ...stores.flatMap(({ rows, name: store, ...shape }) => [
      JSON.stringify({ store, ...shape }),
      ...rows.map((row) => JSON.stringify({ row })),
    ]),
  ])
  writeFileSync(file, `${[JSON.stringify(head), ...lines].join('\n')}\n`)
}

type Line = Record<string, unknown>

/** Reads a frozen profile, with `url` wherever the address of Jejak stood. */
export function readProfileFile(file: string, url: string): FrozenProfile {
  const text = readFileSync(file, 'utf8')
  const frozen = (JSON.parse(text.slice(0, text.indexOf('\n'))) as { url: string }).url
  const [head, ...lines] = text
    .replaceAll(frozen, url)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  const databases: { name: string; version: number; stores: Line[] }[] = []
  for (const { database, version, store, row, ...shape } of lines) {
    const stores = databases.at(-1)?.stores
    if (typeof database === 'string') {
      databases.push({ name: database, version: Number(version), stores: [] })
    } else if (typeof store === 'string') stores?.push({ name: store, ...shape, rows: [] })
    else (stores?.at(-1)?.['rows'] as unknown[] | undefined)?.push(row)
  }
  return { ...head, databases } as unknown as FrozenProfile
}

/** The frozen rows of one store; empty when it was not there. */
export const rowsOf = (
  { databases }: FrozenProfile,
  database: string,
  store: string,
): readonly unknown[] =>
  databases.find(({ name }) => name === database)?.stores.find(({ name }) => name === store)
    ?.rows ?? []

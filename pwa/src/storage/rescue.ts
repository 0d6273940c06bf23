import { toBase64 } from './files.ts'
import { STORE_ANSWERS_MS } from './store-trouble.ts'
import { TABLE_NAMES, TABLES } from './tables.ts'
import type { TableName } from './schema.ts'

export type Rescued = {
  /** The file, as JSON. */
  readonly text: string
  /** How many rows are in it. */
  readonly rows: number
  /** Some could not be read. */
  readonly isPartly: boolean
}

/**
 * Reads what can be read of a person's database, past everything that the app needs of it: whichever version it has,
 * table by table, row by row, up to the first one that fails. Nothing is written. Work of other people is left out, as
 * in the export of a healthy database (`tables.ts`).
 * @param now epoch milliseconds
 * @returns undefined when there is no such database, or it cannot be opened at all
 */
export async function rescue(
  person: { readonly id: string; readonly name?: string },
  now: number,
  factory: IDBFactory = indexedDB,
): Promise<Rescued | undefined> {
  const database = await openAsItIs(factory, `jejak-${person.id}`)
  if (!database) return undefined
  const there = [...database.objectStoreNames]
  const found = new Map<string, readonly unknown[]>()
  let isPartly = false
  for (const name of TABLE_NAMES.filter((table) => there.includes(table) && isOwn(table))) {
    const { rows, isWhole } = await readRows(database, name)
    found.set(nameOf(name), rows)
    isPartly ||= !isWhole
  }
  database.close()
  const text = JSON.stringify(
    {
      format: 'jejak-penyelamatan',
      version: 1,
      savedAt: new Date(now).toISOString(),
      person,
      isPartly,
      ...Object.fromEntries(found),
    },
    (_key, value: unknown) => (value instanceof Uint8Array ? toBase64(value) : value),
    2,
  )
  const rows = [...found.values()].reduce((sum, list) => sum + list.length, 0)
  return { text, rows, isPartly }
}

/** The bytes of a file stand in a healthy export with the file's row; here they are a table like others. */
const isOwn = (table: TableName): boolean => {
  const { inExport } = TABLES[table]
  return table === 'fileBytes' || typeof inExport === 'string' || !('leftOut' in inExport)
}

function nameOf(table: TableName): string {
  const { inExport } = TABLES[table]
  if (typeof inExport === 'string') return inExport
  return 'name' in inExport ? inExport.name : table
}

/** The team of a supervisor is not their own data. */
const isOthers = (table: TableName, row: unknown): boolean =>
  table === 'settings' &&
  typeof row === 'object' &&
  row !== null &&
  'key' in row &&
  String(row.key).startsWith('team:')

function openAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    let isOver = false
    const end = (database?: IDBDatabase) => {
      if (isOver) return database?.close()
      isOver = true
      clearTimeout(timer)
      resolve(database)
    }
    const timer = setTimeout(() => end(), STORE_ANSWERS_MS)
    try {
      const opening = factory.open(name)
      // There is none: it must not be made by looking for it.
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
      opening.addEventListener('error', () => end())
      opening.addEventListener('success', () => end(opening.result))
    } catch {
      end()
    }
  })
}

function readRows(
  database: IDBDatabase,
  table: TableName,
): Promise<{ readonly rows: readonly unknown[]; readonly isWhole: boolean }> {
  return new Promise((resolve) => {
    const rows: unknown[] = []
    const end = (isWhole: boolean) => {
      clearTimeout(timer)
      resolve({ rows, isWhole })
    }
    let timer = setTimeout(() => end(false), STORE_ANSWERS_MS)
    try {
      const looking = database.transaction(table).objectStore(table).openCursor()
      looking.addEventListener('error', () => end(false))
      looking.addEventListener('success', () => {
        const cursor = looking.result
        if (!cursor) return end(true)
        if (!isOthers(table, cursor.value)) rows.push(cursor.value)
        clearTimeout(timer)
        timer = setTimeout(() => end(false), STORE_ANSWERS_MS)
        cursor.continue()
      })
    } catch {
      end(false)
    }
  })
}

import type { Me } from '@jejak/shared/org/me'
import type { JejakDatabase } from './database.ts'
import type { TableName } from './schema.ts'
import { TABLE_NAMES, TABLES } from './tables.ts'
import type { DataContext } from './data-context.ts'

/** Hands a file to the browser's download. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own reference by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Everything this browser holds of the person, in the open: their data, their right (UU 27/2022, Pasal 6–7). */
export async function exportEverything({ database, clock }: DataContext, me: Me): Promise<string> {
  const parts = await Promise.all(TABLE_NAMES.map((name) => readForExport(database, name)))
  return JSON.stringify(
    {
      format: 'jejak-ekspor',
      version: 1,
      exportedAt: new Date(clock.now()).toISOString(),
      person: me.person,
      instansi: me.instansi,
      ...Object.fromEntries(parts.flat()),
    },
    null,
    2,
  )
}

async function readForExport(
  database: JejakDatabase,
  table: TableName,
): Promise<readonly (readonly [name: string, rows: unknown])[]> {
  const { inExport } = TABLES[table]
  if (typeof inExport === 'string') return [[inExport, await database.table(table).toArray()]]
  if ('leftOut' in inExport) return []
  return [[inExport.name, await inExport.read(database)]]
}

/** Only what the server does not have yet, sent or never meant to be: what a person takes along when they leave. */
export async function exportUnsent({ database, clock }: DataContext, me: Me): Promise<string> {
  const parts = Object.values(TABLES).flatMap(({ unsent, lostAtSignOut }) =>
    [unsent, lostAtSignOut].flatMap((part) =>
      part ? [part.read(database).then((rows) => [part.name, rows] as const)] : [],
    ),
  )
  return JSON.stringify(
    {
      format: 'jejak-belum-terkirim',
      version: 1,
      exportedAt: new Date(clock.now()).toISOString(),
      person: me.person,
      ...Object.fromEntries(await Promise.all(parts)),
    },
    null,
    2,
  )
}

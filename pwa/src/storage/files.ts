import { fileNameOf } from '@jejak/shared/evidence/file-name'
import type { Evidence } from '@jejak/shared/entry/entry'
import type { JejakDatabase } from './database.ts'
import type { FileRow } from './rows.ts'
import { withReopen } from './reopen.ts'

const KEEP_SENT_MS = 35 * 86_400_000
/** A form or a suggestion that cited it is gone for that long: so may the bytes. */
const KEEP_HELD_MS = 7 * 86_400_000

type MadeFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Puts a file on this device, once, however often it is added. Nothing is uploaded before a saved entry cites it. */
export function keepFile(
  database: JejakDatabase,
  { name, bytes }: MadeFile,
  at: number,
): Promise<void> {
  return withReopen(database, () =>
    database.transaction('rw', database.files, database.fileBytes, async () => {
      await database.fileBytes.put({ name, bytes })
      if (await database.files.get(name)) return
      await database.files.put({
        name,
        size: bytes.length,
        state: 'held',
        code: null,
        addedAt: at,
        sentAt: null,
      })
    }),
  )
}

/** The only copy of what a saved entry cites. */
export const UNSENT_FILES = ['waiting', 'refused'] as const satisfies readonly FileRow['state'][]

export const countUnsentFiles = (database: JejakDatabase): Promise<number> =>
  database.files
    .where('state')
    .anyOf([...UNSENT_FILES])
    .count()

/** Refused files may try again. */
export const retryFiles = (database: JejakDatabase, name?: string): Promise<number> =>
  database.files
    .where('state')
    .equals('refused')
    .and((row) => name === undefined || row.name === name)
    .modify({ state: 'waiting', code: null })

/** Files that a saved entry cites, sent or not, are from now on to be uploaded. */
export function promoteCited(database: JejakDatabase): Promise<number> {
  return database.transaction(
    'rw',
    [database.files, database.outbox, database.entries],
    async () => {
      const held = await database.files.where('state').equals('held').primaryKeys()
      if (held.length === 0) return 0
      const cited = await citedNames(database)
      const due = held.filter((name) => cited.has(name))
      await database.files.where('name').anyOf(due).modify({ state: 'waiting' })
      return due.length
    },
  )
}

async function citedNames({ outbox, entries }: JejakDatabase): Promise<ReadonlySet<string>> {
  const [intents, rows] = await Promise.all([outbox.toArray(), entries.toArray()])
  const saved = intents.flatMap(({ mutation }) =>
    mutation.kind === 'entry.save' ? (mutation.patch.evidence ?? []) : [],
  )
  const named = ({ url }: Evidence) => fileNameOf(url) ?? []
  return new Set([
    ...saved.flatMap(named),
    ...rows.filter((row) => !row.removed).flatMap((row) => row.evidence.flatMap(named)),
  ])
}

/** Lets go of what was acknowledged long ago, and of what nothing here cites any more. */
export async function sweepFiles(database: JejakDatabase, now: number): Promise<void> {
  const { files, fileBytes, forms, drafts, rejected } = database
  const rows = await files.toArray()
  const old = rows.filter((row) => isOld(row, now))
  if (old.length === 0) return
  const elsewhere = JSON.stringify(
    await Promise.all([forms.toArray(), drafts.toArray(), rejected.toArray()]),
  )
  const gone = old
    .filter((row) => row.state === 'sent' || !elsewhere.includes(row.name))
    .map((row) => row.name)
  await database.transaction('rw', files, fileBytes, async () => {
    await files.bulkDelete(gone)
    await fileBytes.bulkDelete(gone)
  })
}

const isOld = ({ state, sentAt, addedAt }: FileRow, now: number): boolean =>
  (state === 'sent' && sentAt !== null && now - sentAt > KEEP_SENT_MS) ||
  (state === 'held' && now - addedAt > KEEP_HELD_MS)

/** A person leaves with work unsent: only what the server does not have stays. */
export async function dropSentFiles({ files, fileBytes }: JejakDatabase): Promise<void> {
  const names = await files.where('state').anyOf('sent', 'held').primaryKeys()
  await files.bulkDelete(names)
  await fileBytes.bulkDelete(names)
}

/** Files with their bytes as base64, for a person's own export. Empty when the bytes are gone: the name still stands there. */
export async function listFiles(
  { files, fileBytes }: JejakDatabase,
  states: readonly FileRow['state'][] = ['held', 'waiting', 'sent', 'refused'],
): Promise<{ readonly name: string; readonly base64: string }[]> {
  const names = await files
    .where('state')
    .anyOf([...states])
    .primaryKeys()
  const rows = await fileBytes.bulkGet(names)
  return names.map((name, at) => ({ name, base64: toBase64(rows[at]?.bytes ?? new Uint8Array()) }))
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

import { countNamed, stageSheets, type Staged } from '@jejak/shared/import/stage'
import { readSheetsOf, type Unreadable } from './read-sheets.ts'

export type Refused = { readonly file: string; readonly why: Unreadable }
export type ReadFiles = Staged & { readonly refused: readonly Refused[] }

/** What the files hold. Read on this device: the server is sent cells, never a file. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map(readOne))
  return {
    tables: read.flatMap((one) => ('tables' in one ? one.tables : [])),
    unread: read.flatMap((one) => ('unread' in one ? one.unread : [])),
    refused: read.flatMap((one) => ('why' in one ? [one] : [])),
  }
}

async function readOne(file: File): Promise<Staged | Refused> {
  const sheets = await readSheetsOf(file, countNamed)
  return typeof sheets === 'string'
    ? { file: file.name, why: sheets }
    : stageSheets(sheets, file.name)
}

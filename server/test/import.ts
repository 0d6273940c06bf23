import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { parseCsv } from '@jejak/shared/bkn/csv'
import type { Report } from '@jejak/shared/import/report'
import { countNamed, stageSheets, type StagedTable } from '@jejak/shared/import/stage'
import type { Client } from './client.ts'

/** The tables of CSV texts, by the names of their files. */
export function tablesOf(files: Readonly<Record<string, string>>): readonly StagedTable[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const sheet = { name: '', isHidden: false, rows: parseCsv(text, countNamed) }
    const { tables, unread } = stageSheets([sheet], file)
    if (unread.length > 0) throw new Error(JSON.stringify(unread))
    return tables
  })
}

const PIECE = 500

/** Sends tables as the page does, in pieces; answers the id of the import. */
export async function sendTables(client: Client, tables: readonly StagedTable[]): Promise<string> {
  const heads = tables.map((table) => ({ ...table, rows: table.rows.length }))
  const begun = await client.send('POST', '/api/imports', { tables: heads })
  const { id } = v.parse(contract.beginImport.response, await begun.json())
  for (const [at, { rows }] of tables.entries()) {
    for (let from = 0; from < rows.length; from += PIECE) {
      const part = { id, table: at, from, rows: rows.slice(from, from + PIECE) }
      const sent = await client.send('POST', '/api/imports/rows', part)
      if (sent.status !== 200) throw new Error(`${sent.status} ${await sent.text()}`)
    }
  }
  return id
}

export async function checkImport(client: Client, id: string, endGone = false): Promise<Report> {
  const answer = await client.send('POST', '/api/imports/check', { id, endGone })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return v.parse(contract.checkImport.response, await answer.json())
}

export const confirmImport = (client: Client, { id, hash }: Report): Promise<Response> =>
  client.send('POST', '/api/imports/confirm', { id, hash })

/** A file's tables, checked. */
export const checkFiles = async (
  client: Client,
  files: Readonly<Record<string, string>>,
  endGone = false,
): Promise<Report> => checkImport(client, await sendTables(client, tablesOf(files)), endGone)

/** What a report says of which cell: `unor 4 nama_unor empty`. */
export const codesOf = ({ issues }: Report): readonly string[] =>
  issues.map(({ kind, row, column, code }) => `${kind} ${row} ${column} ${code}`)

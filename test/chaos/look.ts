import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Database } from '@jejak/server/platform/db/database'
import { openFile } from '@jejak/server/platform/db/open'
import { verifyChain } from '@jejak/server/test/verify-chain'
import type { Acknowledged, Writer } from './writer.ts'

export type Looked = { readonly lost: number; readonly inLedger: number }

/** Looks with a connection of its own, as a restart would, and not through the server's code. */
export function lookAtFile(dataDir: string, expected: readonly Acknowledged[]): Looked {
  const file = new DatabaseSync(join(dataDir, 'jejak.sqlite'))
  const [integrity] = Object.values(file.prepare('pragma integrity_check').get() ?? {})
  if (integrity !== 'ok') throw new Error(`integrity_check: ${String(integrity)}`)
  const inLedger = file.prepare('select result from ledger where person_id = ? and mutation_id = ?')
  const inEntries = file.prepare('select version from entry where id = ?')
  const lost = expected.filter((each) => {
    const row = inLedger.get(each.personId, each.mutationId)
    return !isKept(each, row?.['result'], inEntries.get(each.entryId)?.['version'])
  })
  const total = Number(file.prepare('select count(*) as n from ledger').get()?.['n'])
  file.close()
  return { lost: lost.length, inLedger: total }
}

/** The same through any database. */
export async function lookAt(
  { read }: Database,
  expected: readonly Acknowledged[],
): Promise<Looked> {
  const ledger = new Map(
    (await read.selectFrom('ledger').select(['mutation_id', 'result']).execute()).map((row) => [
      row.mutation_id,
      row.result,
    ]),
  )
  const entries = new Map(
    (await read.selectFrom('entry').select(['id', 'version']).execute()).map((row) => [
      row.id,
      row.version,
    ]),
  )
  const lost = expected.filter(
    (each) => !isKept(each, ledger.get(each.mutationId), entries.get(each.entryId)),
  )
  return { lost: lost.length, inLedger: ledger.size }
}

/** The very answer that was given, and the entry at least as new as it said. */
const isKept = (each: Acknowledged, result: unknown, version: unknown): boolean =>
  typeof result === 'string' &&
  JSON.stringify(JSON.parse(result)) === each.result &&
  version !== undefined &&
  Number(version) >= each.version

export async function brokenChains(db: Database, writers: readonly Writer[]): Promise<number> {
  let broken = 0
  for (const { agency, personId } of writers) {
    if (await verifyChain(db.read, agency.instansiId, personId)) broken++
  }
  return broken
}

export async function brokenChainsIn(dataDir: string, writers: readonly Writer[]): Promise<number> {
  const db = await openFile({ dataDir, now: Date.now })
  return brokenChains(db, writers).finally(() => db.close())
}

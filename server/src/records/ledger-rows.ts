import * as v from 'valibot'
import type { Tx } from '../platform/db/database.ts'
import type { AuditTable, LedgerTable } from '../platform/db/work-tables.ts'
import type { Seal } from '../platform/secrets/seal.ts'
import { ledgerText } from '../sync/ledger.ts'
import { lies, type RecordFault } from './fault.ts'

const CHUNK = 500
const ResultSchema = v.object({ status: v.string(), version: v.optional(v.number()) })

export const ledgerKey = (personId: string, mutationId: string): string =>
  `${personId}/${mutationId}`

/** The lines of the mutations that these links name, by `ledgerKey`. */
export async function ledgerRowsOf(
  tx: Tx,
  instansiId: string,
  links: readonly AuditTable[],
): Promise<ReadonlyMap<string, LedgerTable>> {
  const ids = links.flatMap((link) => link.mutation_id ?? [])
  const found = new Map<string, LedgerTable>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const people = [...new Set(links.map((link) => link.person_id))]
    const rows = await tx
      .selectFrom('ledger')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('person_id', 'in', people)
      .where('mutation_id', 'in', ids.slice(at, at + CHUNK))
      .execute()
    for (const row of rows) found.set(ledgerKey(row.person_id, row.mutation_id), row)
  }
  return found
}

/**
 * Every line of the ledger: what is sealed must be as it was sealed; what is not must be of before the seals of that
 * person, and when it says that an act was done, history must know the act.
 */
export async function findLedgerFault(
  tx: Tx,
  seal: Pick<Seal, 'isRecordSeal'>,
): Promise<RecordFault | null> {
  const people = await tx
    .selectFrom('ledger')
    .select(['instansi_id', 'person_id'])
    .distinct()
    .execute()
  for (const { instansi_id, person_id } of people) {
    const first = await tx
      .selectFrom('ledger')
      .select('at')
      .where('instansi_id', '=', instansi_id)
      .where('person_id', '=', person_id)
      .where('seal', 'is not', null)
      .orderBy('at')
      .limit(1)
      .executeTakeFirst()
    const rows = await tx
      .selectFrom('ledger')
      .selectAll()
      .where('instansi_id', '=', instansi_id)
      .where('person_id', '=', person_id)
      .execute()
    for (const row of rows) {
      const why = await whyWrong(tx, seal, row, first?.at ?? Number.POSITIVE_INFINITY)
      if (why) return lies('ledger', [row.person_id, row.mutation_id], why)
    }
  }
  return null
}

async function whyWrong(
  tx: Tx,
  seal: Pick<Seal, 'isRecordSeal'>,
  row: LedgerTable,
  sealedFrom: number,
): Promise<RecordFault['why'] | null> {
  if (row.seal !== null) return seal.isRecordSeal(ledgerText(row), row.seal) ? null : 'wrong-seal'
  if (row.at > sealedFrom) return 'no-seal'
  const parsed = v.safeParse(ResultSchema, JSON.parse(row.result))
  if (!parsed.success) return 'changed'
  if (parsed.output.status !== 'applied') return null
  const known = await tx
    .selectFrom('entry_history')
    .select('version')
    .where('instansi_id', '=', row.instansi_id)
    .where('entry_id', '=', row.entry_id)
    .where('version', '=', parsed.output.version ?? 0)
    .where('person_id', '=', row.person_id)
    .executeTakeFirst()
  return known ? null : 'unknown'
}

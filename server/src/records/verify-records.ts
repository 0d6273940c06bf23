import type { Receipt } from '@jejak/shared/sync/protocol'
import type { Tx } from '../platform/db/database.ts'
import type { Seal } from '../platform/secrets/seal.ts'
import { findChainFault } from './chain-fault.ts'
import { findEntryFault } from './entry-fault.ts'
import { findSealedRowFault } from './sealed-row-fault.ts'
import { lies, type RecordFault } from './fault.ts'
import { findLedgerFault } from './ledger-rows.ts'
import { findOwners, readPerson } from './person-rows.ts'
import { findOfficeFault } from './office-fault.ts'
import { findPlanFault } from './plan-fault.ts'

/** `before`: links from before there were seals; their hashes hold, and anybody could have made them. */
export type RecordsVerdict = {
  readonly fault: RecordFault | null
  readonly people: number
  readonly sealed: number
  readonly before: number
}

/**
 * Holds every row against the chains, the chains against their seals and heads, and all against the receipts. The seals
 * show what was changed; only a receipt shows that something newer was taken away as a whole. Reads and never writes.
 * @param receipts what owners and supervisors kept on their devices
 */
export async function verifyRecords(
  tx: Tx,
  seal: Pick<Seal, 'isRecordSeal'>,
  receipts: readonly Receipt[] = [],
): Promise<RecordsVerdict> {
  const owners = await findOwners(tx)
  let sealed = 0
  let before = 0
  let fault = await findReceiptFault(tx, receipts)
  for (const owner of owners) {
    const rows = await readPerson(tx, owner)
    sealed += rows.links.filter((link) => link.seal !== null).length
    before += rows.links.filter((link) => link.seal === null).length
    fault ??=
      findChainFault(rows, seal) ??
      findEntryFault(rows) ??
      findPlanFault(rows) ??
      findOfficeFault(rows) ??
      findSealedRowFault(rows)
  }
  fault ??= (await findStrayHistory(tx)) ?? (await findLedgerFault(tx, seal))
  return { fault, people: owners.length, sealed, before }
}

/** A link that somebody has a receipt of must stand where it stood, as it stood. */
async function findReceiptFault(tx: Tx, receipts: readonly Receipt[]): Promise<RecordFault | null> {
  for (const { owner, seq, hash, time } of receipts) {
    const link = await tx
      .selectFrom('audit')
      .select(['hash', 'at'])
      .where('owner_id', '=', owner)
      .where('seq', '=', seq)
      .executeTakeFirst()
    if (!link) return lies('audit', [owner, seq], 'gone')
    if (link.hash !== hash || link.at !== time) return lies('audit', [owner, seq], 'receipt')
  }
  return null
}

async function findStrayHistory(tx: Tx): Promise<RecordFault | null> {
  const stray = await tx
    .selectFrom('entry_history')
    .leftJoin('entry', (join) =>
      join
        .onRef('entry.instansi_id', '=', 'entry_history.instansi_id')
        .onRef('entry.id', '=', 'entry_history.entry_id'),
    )
    .select(['entry_history.entry_id', 'entry_history.version'])
    .where('entry.id', 'is', null)
    .executeTakeFirst()
  return stray ? lies('entry_history', [stray.entry_id, stray.version], 'unknown') : null
}

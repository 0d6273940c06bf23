import * as v from 'valibot'
import type { ContentField } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { LIMITS, ReceiptSchema, REJECTIONS } from '@jejak/shared/sync/protocol'
import { CONTENT_FIELDS } from '@jejak/shared/entry/entry'
import type { Outcome } from '../platform/command.ts'
import { compileOnce, insertRow } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { LedgerTable } from '../platform/db/work-tables.ts'
import { canonicalJson, sha256 } from '../platform/secrets/hash.ts'
import type { Seal } from '../platform/secrets/seal.ts'

const OutcomeSchema = v.variant('status', [
  v.object({
    status: v.literal('applied'),
    version: v.number(),
    receipt: v.exactOptional(ReceiptSchema),
  }),
  v.object({
    status: v.literal('conflict'),
    fields: v.array(v.picklist(CONTENT_FIELDS as readonly [ContentField, ...ContentField[]])),
  }),
  v.object({
    status: v.literal('rejected'),
    code: v.picklist(REJECTIONS),
    because: v.optional(v.picklist(LIMITS)),
  }),
])

export const digestOf = (mutation: Mutation): string => sha256(canonicalJson(mutation))

type Key = {
  readonly instansiId: string
  readonly personId: string
  readonly mutation: Mutation
  /** What the mutation is about; the column is named after the first kind of object there was. */
  readonly objectId: string
}

const ledgerLine = compileOnce((tx, param) =>
  tx
    .selectFrom('ledger')
    .select(['digest', 'result'])
    .where('instansi_id', '=', param)
    .where('person_id', '=', param)
    .where('mutation_id', '=', param),
)

/** What this mutation was answered with before; `id-reused` when the id then stood for something else. */
export async function recall(tx: Tx, key: Key): Promise<Outcome | undefined> {
  const [row] = await ledgerLine(tx, [key.instansiId, key.personId, key.mutation.id])
  if (!row) return undefined
  if (row.digest !== digestOf(key.mutation)) return { status: 'rejected', code: 'id-reused' }
  return v.parse(OutcomeSchema, JSON.parse(row.result))
}

/** Whether this mutation of the person was ever answered here. */
export const isRecorded = async (
  tx: Tx,
  { instansiId, personId }: Pick<Key, 'instansiId' | 'personId'>,
  mutationId: string,
): Promise<boolean> => (await ledgerLine(tx, [instansiId, personId, mutationId])).length > 0

/** What the seal of a line covers: all of it. */
export const ledgerText = (line: LedgerTable): string =>
  JSON.stringify([
    'ledger',
    line.instansi_id,
    line.person_id,
    line.mutation_id,
    line.entry_id,
    line.digest,
    line.result,
    line.at,
  ])

/** Stores the outcome under the mutation's id for ever. */
export async function record(
  tx: Tx,
  seal: Pick<Seal, 'sealRecord'>,
  key: Key,
  outcome: Outcome,
  at: number,
): Promise<void> {
  const line = {
    instansi_id: key.instansiId,
    person_id: key.personId,
    mutation_id: key.mutation.id,
    entry_id: key.objectId,
    digest: digestOf(key.mutation),
    result: JSON.stringify(outcome),
    at,
    seal: null,
  }
  await insertRow(tx, 'ledger', { ...line, seal: seal.sealRecord(ledgerText(line)) })
}

import * as v from 'valibot'
import type { ContentField } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { REJECTIONS, type Rejection } from '@jejak/shared/sync/protocol'
import { CONTENT_FIELDS } from '@jejak/shared/entry/entry'
import { compileOnce, insertRow } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import { canonicalJson, sha256 } from '../platform/secrets/hash.ts'

/** What is kept of an outcome. Entries are attached when it is answered, so the ledger holds nobody's words. */
export type Outcome =
  | { readonly status: 'applied'; readonly version: number }
  | { readonly status: 'conflict'; readonly fields: readonly ContentField[] }
  | { readonly status: 'rejected'; readonly code: Rejection }

const OutcomeSchema = v.variant('status', [
  v.object({ status: v.literal('applied'), version: v.number() }),
  v.object({
    status: v.literal('conflict'),
    fields: v.array(v.picklist(CONTENT_FIELDS as readonly [ContentField, ...ContentField[]])),
  }),
  v.object({ status: v.literal('rejected'), code: v.picklist(REJECTIONS) }),
])

export const digestOf = (mutation: Mutation): string => sha256(canonicalJson(mutation))

type Key = { readonly instansiId: string; readonly personId: string; readonly mutation: Mutation }

const ledgerLine = compileOnce((tx, place) =>
  tx
    .selectFrom('ledger')
    .select(['digest', 'result'])
    .where('instansi_id', '=', place)
    .where('person_id', '=', place)
    .where('mutation_id', '=', place),
)

/** What this mutation was answered with before; `id-reused` when the id then stood for something else. */
export async function recall(tx: Tx, key: Key): Promise<Outcome | undefined> {
  const [row] = await ledgerLine(tx, [key.instansiId, key.personId, key.mutation.id])
  if (!row) return undefined
  if (row.digest !== digestOf(key.mutation)) return { status: 'rejected', code: 'id-reused' }
  return v.parse(OutcomeSchema, JSON.parse(row.result))
}

/** Stores the outcome under the mutation's id for ever. */
export async function record(tx: Tx, key: Key, outcome: Outcome, at: number): Promise<void> {
  await insertRow(tx, 'ledger', {
    instansi_id: key.instansiId,
    person_id: key.personId,
    mutation_id: key.mutation.id,
    entry_id: key.mutation.entryId,
    digest: digestOf(key.mutation),
    result: JSON.stringify(outcome),
    at,
  })
}

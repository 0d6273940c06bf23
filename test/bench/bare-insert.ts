import { randomBytes } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type { Tx } from '@jejak/server/platform/db/database'

let sequence = 0

/** What a route needs at the least to store what one `entry.save` stores: four inserts and the feed's update. */
export async function insertSameRows(tx: Tx, body: unknown): Promise<void> {
  const { instansiId, personId, mutations } = body as {
    instansiId: string
    personId: string
    mutations: [{ id: string; entryId: string; patch: Record<string, never> }]
  }
  const [{ id, entryId, patch }] = mutations
  const at = Date.now()
  const hash = randomBytes(32).toString('hex')
  const run = (text: string, values: readonly unknown[]) =>
    tx.executeQuery(CompiledQuery.raw(text, [...values]))
  const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ')
  const entry = [
    instansiId,
    entryId,
    personId,
    patch['day'],
    patch['start'],
    patch['end'],
    patch['text'],
    patch['planId'],
    patch['quantity'],
    patch['unit'],
    patch['quality'],
    JSON.stringify(patch['evidence']),
    patch['origin'],
    'draft',
    1,
    0,
    null,
    null,
    null,
    null,
    // Below every cursor: the product's route answers with the rows of the same people.
    -++sequence,
  ]
  await run(`insert into entry values (${marks(entry.length)})`, entry)
  const fields = Object.keys(patch).join(',')
  const history = [instansiId, entryId, 1, personId, id, 'save', JSON.stringify(patch), fields, at]
  await run(`insert into entry_history values (${marks(history.length)})`, history)
  const audit = [
    instansiId,
    personId,
    at * 1000 + sequence++,
    at,
    entryId,
    'save',
    personId,
    1,
    id,
    hash,
    hash,
    hash,
    hash,
    id,
    hash,
  ]
  await run(`insert into audit values (${marks(audit.length)})`, audit)
  const ledger = [
    instansiId,
    personId,
    id,
    entryId,
    hash,
    '{"status":"applied","version":1}',
    at,
    hash,
  ]
  await run(`insert into ledger values (${marks(ledger.length)})`, ledger)
  await run('update feed set seq = seq where instansi_id = ? and person_id = ?', [
    instansiId,
    personId,
  ])
}

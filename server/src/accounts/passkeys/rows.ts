import type { Tx } from '../../platform/db/database.ts'
import type { PasskeyTable } from '../../platform/db/account-tables.ts'
import { sha256 } from '../../platform/secrets/hash.ts'
import type { Person } from '../person.ts'

/** Enough for every device of one's own, and an end for whoever fills a table. */
export const MOST_PASSKEYS = 20

export type PasskeyRow = Omit<PasskeyTable, 'instansi_id' | 'person_id'> & Person

/** What a passkey answers with when it is asked who it signs for: no NIP and no name, for it lies on a device. */
export const userHandleOf = ({ personId }: Pick<Person, 'personId'>): string =>
  Buffer.from(personId).toString('base64url')

export const rowIdOf = (credentialId: string): string => sha256(credentialId)

/** The passkey with this id, whosever it is, as long as they have not left. */
export async function findPasskey(tx: Tx, credentialId: string): Promise<PasskeyRow | undefined> {
  const row = await tx
    .selectFrom('passkey')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'passkey.instansi_id')
        .onRef('person.id', '=', 'passkey.person_id'),
    )
    .selectAll('passkey')
    .where('passkey.id', '=', rowIdOf(credentialId))
    .where('passkey.credential_id', '=', credentialId)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  return row && toRow(row)
}

export async function listPasskeys(tx: Tx, person: Person): Promise<readonly PasskeyRow[]> {
  const rows = await tx
    .selectFrom('passkey')
    .selectAll()
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .orderBy('created_at')
    .execute()
  return rows.map(toRow)
}

/** False when there is one with this id already, or the person has as many as anybody may. */
export async function insertPasskey(
  tx: Tx,
  { instansiId, personId, ...row }: PasskeyRow,
): Promise<boolean> {
  const held = await listPasskeys(tx, { instansiId, personId })
  const taken = await tx.selectFrom('passkey').select('id').where('id', '=', row.id).execute()
  if (held.length >= MOST_PASSKEYS || taken.length > 0) return false
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values({ instansi_id: instansiId, person_id: personId, ...row })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function renamePasskey(
  tx: Tx,
  person: Person,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ name })
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deletePasskey(tx: Tx, person: Person, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/**
 * True when the passkey is still there and its device has counted on since, or never counts. The condition stands in the
 * statement, so that of two answers with one number one passes.
 */
export async function noteUse(
  tx: Tx,
  row: Pick<PasskeyRow, 'instansiId' | 'id'>,
  { counter, at }: { readonly counter: number; readonly at: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ counter, used_at: at })
    .where('instansi_id', '=', row.instansiId)
    .where('id', '=', row.id)
    .where((where) => (counter === 0 ? where('counter', '=', 0) : where('counter', '<', counter)))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const toRow = ({ instansi_id, person_id, ...row }: PasskeyTable): PasskeyRow => ({
  instansiId: instansi_id,
  personId: person_id,
  ...row,
})

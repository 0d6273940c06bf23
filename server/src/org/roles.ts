import type { RoleName } from '@jejak/shared/org/role'
import type { Tx } from '../platform/db/database.ts'

/** A role a person holds, and the unit at whose head it ends; null: the whole agency. */
export type Role = { readonly name: RoleName; readonly unorId: string | null }

export async function rolesOf(
  tx: Tx,
  { instansiId, personId }: { readonly instansiId: string; readonly personId: string },
): Promise<readonly Role[]> {
  return tx
    .selectFrom('role')
    .select(['name', 'unor_id as unorId'])
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
}

/** As what somebody keeps calendars and periods. */
export async function keeperRole(
  tx: Tx,
  actor: { readonly instansiId: string; readonly personId: string },
): Promise<RoleName | 'self'> {
  const held = (await rolesOf(tx, actor)).map(({ name }) => name)
  return (
    (['admin-instansi', 'pengelola-kinerja'] as const).find((name) => held.includes(name)) ?? 'self'
  )
}

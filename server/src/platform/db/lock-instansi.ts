import type { Engine, Tx } from './database.ts'

/** Whoever changes what an agency has only one of at a time waits here. SQLite has one writer, and needs no lock. */
export async function lockInstansi(tx: Tx, engine: Engine, instansiId: string): Promise<void> {
  if (engine === 'sqlite') return
  await tx
    .selectFrom('instansi')
    .select('instansi_id')
    .where('instansi_id', '=', instansiId)
    // What refers to the agency is still written meanwhile.
    .forNoKeyUpdate()
    .execute()
}

import type { Tx } from '../platform/db/database.ts'
import type { Tables } from '../platform/db/tables.ts'
import { ledgerRowsOf } from './ledger-rows.ts'

export type Owner = { readonly instansiId: string; readonly ownerId: string }

/** Everybody of whom there is a record, whichever table still says so. */
export async function findOwners(tx: Tx): Promise<readonly Owner[]> {
  const found = new Map<string, Owner>()
  const add = (instansiId: string, ownerId: string) =>
    found.set(`${instansiId}/${ownerId}`, { instansiId, ownerId })
  for (const row of await tx.selectFrom('feed').select(['instansi_id', 'person_id']).execute()) {
    add(row.instansi_id, row.person_id)
  }
  for (const table of [
    'audit',
    'entry',
    'decision',
    'skp',
    'rencana_aksi',
    'office_act',
    'evaluation',
    'feedback',
    'skp_act',
    'skp_version',
    'rhk',
  ] as const) {
    const rows = await tx.selectFrom(table).select(['instansi_id', 'owner_id']).distinct().execute()
    for (const row of rows) add(row.instansi_id, row.owner_id)
  }
  return [...found.values()]
}

type OwnedTable =
  | 'audit'
  | 'entry'
  | 'decision'
  | 'skp'
  | 'rencana_aksi'
  | 'bkn_record'
  | 'choice'
  | 'office_act'
  | 'evaluation'
  | 'feedback'
  | 'skp_act'
  | 'skp_version'
  | 'rhk'

/** Every row of one person that an act may have written. */
export async function readPerson(tx: Tx, { instansiId, ownerId }: Owner) {
  const owned = <Name extends OwnedTable>(table: Name): Promise<Tables[Name][]> =>
    // The tables share these two columns; Kysely does not follow a union of tables.
    tx
      .selectFrom(table as 'entry')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('owner_id', '=', ownerId)
      .execute() as Promise<unknown> as Promise<Tables[Name][]>
  const links = await owned('audit')
  const histories = await tx
    .selectFrom('entry_history')
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.instansi_id', '=', 'entry_history.instansi_id')
        .onRef('entry.id', '=', 'entry_history.entry_id'),
    )
    .selectAll('entry_history')
    .where('entry.instansi_id', '=', instansiId)
    .where('entry.owner_id', '=', ownerId)
    .execute()
  const head = await tx
    .selectFrom('feed')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', ownerId)
    .executeTakeFirst()
  return {
    instansiId,
    ownerId,
    head,
    links: links.sort((a, b) => a.seq - b.seq),
    entries: await owned('entry'),
    histories,
    decisions: await owned('decision'),
    plans: await owned('skp'),
    choices: await owned('rencana_aksi'),
    records: await owned('bkn_record'),
    learned: await owned('choice'),
    acts: await owned('office_act'),
    evaluations: await owned('evaluation'),
    feedback: await owned('feedback'),
    planActs: await owned('skp_act'),
    planVersions: await owned('skp_version'),
    rhk: await owned('rhk'),
    ledger: await ledgerRowsOf(tx, instansiId, links),
  }
}
export type PersonRows = Awaited<ReturnType<typeof readPerson>>

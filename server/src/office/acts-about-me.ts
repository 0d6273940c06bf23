import * as v from 'valibot'
import { OrgActViewSchema, type OrgActView } from '@jejak/shared/org/office-view'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

const PAGE = 50

/** What administrators did about a person, for that person alone, newest first. */
export async function actsAbout(
  tx: Tx,
  { instansiId, personId }: Actor,
  before: string | undefined,
): Promise<{ readonly acts: OrgActView[]; readonly next: string | null }> {
  const rows = await tx
    .selectFrom('org_act')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'org_act.instansi_id')
        .onRef('person.id', '=', 'org_act.person_id'),
    )
    .select([
      'org_act.seq',
      'org_act.act',
      'org_act.at',
      'person.name as by',
      'org_act.acting_as as actingAs',
      'org_act.detail',
    ])
    .where('org_act.instansi_id', '=', instansiId)
    .where('org_act.owner_id', '=', personId)
    .where('org_act.seq', '<', before === undefined ? Number.MAX_SAFE_INTEGER : Number(before))
    .orderBy('org_act.seq', 'desc')
    .limit(PAGE + 1)
    .execute()
  const acts = rows
    .slice(0, PAGE)
    .map(({ detail, ...row }) =>
      v.parse(OrgActViewSchema, { ...row, detail: JSON.parse(detail) as unknown }),
    )
  return { acts, next: rows.length > PAGE ? String(acts.at(-1)?.seq ?? '') : null }
}

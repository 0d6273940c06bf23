import * as v from 'valibot'
import { OfficeActViewSchema, type OfficeActView } from '@jejak/shared/org/office-view'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

const PAGE = 50

/** What an office did about a person, for that person alone, newest first. */
export async function actsAbout(
  tx: Tx,
  { instansiId, personId }: Actor,
  before: string | undefined,
): Promise<{ readonly acts: OfficeActView[]; readonly next: string | null }> {
  const rows = await tx
    .selectFrom('office_act')
    .innerJoin('instansi', 'instansi.instansi_id', 'office_act.instansi_id')
    .leftJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'office_act.instansi_id')
        .onRef('person.id', '=', 'office_act.person_id'),
    )
    .select([
      'office_act.seq',
      'office_act.act',
      'office_act.at',
      // What the server itself did, such as putting a backup back, is the agency's.
      (eb) => eb.fn.coalesce('person.name', 'instansi.name').as('by'),
      'office_act.acting_as as actingAs',
      'office_act.content',
      'office_act.reason',
    ])
    .where('office_act.instansi_id', '=', instansiId)
    .where('office_act.owner_id', '=', personId)
    .where('office_act.seq', '<', before === undefined ? Number.MAX_SAFE_INTEGER : Number(before))
    .orderBy('office_act.seq', 'desc')
    .limit(PAGE + 1)
    .execute()
  const acts = rows
    .slice(0, PAGE)
    .map(({ content, ...row }) =>
      v.parse(OfficeActViewSchema, { ...row, detail: plainFields(JSON.parse(content)) }),
    )
  return { acts, next: rows.length > PAGE ? String(acts.at(-1)?.seq ?? '') : null }
}

/** The fields that a line can show: a pattern or a roster has more to it. */
export const plainFields = (said: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(said ?? {}).filter(
      ([, value]) => value === null || typeof value === 'string' || typeof value === 'number',
    ),
  )

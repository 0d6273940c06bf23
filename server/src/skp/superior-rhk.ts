import { toDay } from '@jejak/shared/calendar/day'
import type { SuperiorRhk } from '@jejak/shared/skp/cascade'
import { assessorsDuring } from '../access/year-assessors.ts'
import type { Tx } from '../platform/db/database.ts'

/** Whose plan, and of which year. */
export type PlanOf = {
  readonly instansiId: string
  readonly personId: string
  readonly year: number
  /** Of a plan for a post they act in. */
  readonly actingPostId?: string | null
}

const assessorsOf = (tx: Tx, { year, ...of }: PlanOf) =>
  assessorsDuring({ tx, ...of, from: toDay(`${year}-01-01`), to: toDay(`${year}-12-31`) })

/** RHK of plans in force, with the one whose they are. */
const rhkInForce = (tx: Tx, { instansiId, year }: Pick<PlanOf, 'instansiId' | 'year'>) =>
  tx
    .selectFrom('rhk')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'rhk.instansi_id')
        .onRef('person.id', '=', 'rhk.owner_id'),
    )
    .select(['rhk.id', 'rhk.skp_id', 'rhk.owner_id', 'rhk.uraian', 'person.name'])
    .where('rhk.instansi_id', '=', instansiId)
    .where('rhk.year', '=', year)
    .where('rhk.removed', '=', 0)

/** What a person may say their RHK serve: those in force of whoever rates them on some day of the year. */
export async function listSuperiorRhk(tx: Tx, of: PlanOf): Promise<SuperiorRhk[]> {
  const assessors = await assessorsOf(tx, of)
  if (assessors.size === 0) return []
  const rows = await rhkInForce(tx, of)
    .where('rhk.owner_id', 'in', [...assessors.keys()])
    .orderBy('person.name')
    .orderBy('rhk.skp_id')
    .orderBy('rhk.nth')
    .execute()
  return rows.map(({ id, uraian, name, owner_id }) => ({
    id,
    uraian,
    person: name,
    personId: owner_id,
    post: assessors.get(owner_id)?.post ?? '',
  }))
}

/**
 * For each of these RHK of superiors the plan it belongs to; what is not one of the person's to choose is missing. Ids
 * are given by clients, so the same one may stand in a plan of somebody else: that plan is not asked.
 */
export async function plansOfSuperiorRhk(
  tx: Tx,
  of: PlanOf,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const assessors = await assessorsOf(tx, of)
  if (assessors.size === 0) return new Map()
  const rows = await rhkInForce(tx, of)
    .where('rhk.id', 'in', [...new Set(ids)])
    .where('rhk.owner_id', 'in', [...assessors.keys()])
    .orderBy('rhk.skp_id')
    .execute()
  return new Map(rows.map((row) => [row.id, row.skp_id]))
}

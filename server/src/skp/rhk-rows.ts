import type { SkpContent } from '@jejak/shared/skp/skp'
import type { RhkTable } from '../platform/db/cascade-tables.ts'
import type { Tx } from '../platform/db/database.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import { plansOfSuperiorRhk } from './superior-rhk.ts'

/**
 * Brings the rows of a plan's RHK to what is in force from now on. One that has gone stays as it read last, marked: who
 * serves it has to be told. A link that stands already keeps the plan it was found in, whoever is the superior today.
 */
export async function storeRhkRows(
  tx: Tx,
  plan: Pick<SkpTable, 'instansi_id' | 'id' | 'owner_id' | 'year' | 'acting_post_id'>,
  { rhk }: SkpContent,
): Promise<void> {
  const before = await tx
    .selectFrom('rhk')
    .selectAll()
    .where('instansi_id', '=', plan.instansi_id)
    .where('skp_id', '=', plan.id)
    .execute()
  const known = new Map(before.map((row) => [row.id, row]))
  const standing = (id: string, link: string | undefined) => {
    const row = known.get(id)
    return row && row.superior_rhk_id === (link ?? null) ? row.superior_skp_id : null
  }
  const of = {
    instansiId: plan.instansi_id,
    personId: plan.owner_id,
    year: plan.year,
    actingPostId: plan.acting_post_id,
  }
  const found = await plansOfSuperiorRhk(
    tx,
    of,
    rhk.flatMap(({ id, rhkAtasanId }) =>
      rhkAtasanId !== undefined && standing(id, rhkAtasanId) === null ? [rhkAtasanId] : [],
    ),
  )
  const after = rhk.map(({ id, uraian, rhkAtasan, rhkAtasanId }, nth): RhkTable => ({
    instansi_id: plan.instansi_id,
    skp_id: plan.id,
    id,
    owner_id: plan.owner_id,
    year: plan.year,
    nth,
    uraian,
    superior_skp_id: standing(id, rhkAtasanId) ?? found.get(rhkAtasanId ?? '') ?? null,
    superior_rhk_id: rhkAtasanId ?? null,
    superior_words: rhkAtasan,
    removed: 0,
  }))
  const staying = new Set(rhk.map(({ id }) => id))
  const gone = before
    .filter(({ id, removed }) => removed === 0 && !staying.has(id))
    .map((row): RhkTable => ({ ...row, removed: 1 }))
  const rows = [...after, ...gone]
  if (rows.length === 0) return
  await tx
    .insertInto('rhk')
    .values(rows)
    .onConflict((one) =>
      one.columns(['instansi_id', 'skp_id', 'id']).doUpdateSet((eb) => ({
        nth: eb.ref('excluded.nth'),
        uraian: eb.ref('excluded.uraian'),
        superior_skp_id: eb.ref('excluded.superior_skp_id'),
        superior_rhk_id: eb.ref('excluded.superior_rhk_id'),
        superior_words: eb.ref('excluded.superior_words'),
        removed: eb.ref('excluded.removed'),
      })),
    )
    .execute()
}

import { isSameText, type Look } from '@jejak/shared/skp/cascade'
import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { adendumOf } from '../skp/skp-row.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** Every RHK in force that serves another, with that one as it reads now and what its owner answered to it. */
const served = (tx: Tx, { instansiId }: Who) =>
  tx
    .selectFrom('rhk')
    .innerJoin('rhk as superior', (join) =>
      join
        .onRef('superior.instansi_id', '=', 'rhk.instansi_id')
        .onRef('superior.skp_id', '=', 'rhk.superior_skp_id')
        .onRef('superior.id', '=', 'rhk.superior_rhk_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'rhk.instansi_id')
        .onRef('person.id', '=', 'rhk.owner_id'),
    )
    .innerJoin('person as chief', (join) =>
      join
        .onRef('chief.instansi_id', '=', 'superior.instansi_id')
        .onRef('chief.id', '=', 'superior.owner_id'),
    )
    .leftJoin('rhk_kept', (join) =>
      join
        .onRef('rhk_kept.instansi_id', '=', 'rhk.instansi_id')
        .onRef('rhk_kept.skp_id', '=', 'rhk.skp_id')
        .onRef('rhk_kept.rhk_id', '=', 'rhk.id'),
    )
    .select(['rhk.skp_id as skpId', 'rhk.id as rhkId', 'rhk.year', 'rhk.uraian'])
    .select(['rhk.owner_id as ownerId', 'person.name as owner'])
    .select(['superior.owner_id as superiorId', 'chief.name as superior'])
    .select(['rhk.superior_skp_id as superiorSkpId', 'rhk.superior_rhk_id as superiorRhkId'])
    .select(['rhk.superior_words as old', 'superior.uraian as words', 'superior.removed'])
    .select(['rhk_kept.superior_skp_id as keptSkpId', 'rhk_kept.superior_rhk_id as keptRhkId'])
    .select('rhk_kept.words as keptWords')
    .where('rhk.instansi_id', '=', instansiId)
    .where('rhk.removed', '=', 0)
    .where('person.active', '=', 1)
    .orderBy('rhk.year', 'desc')
    .orderBy('person.name')
    .orderBy('rhk.skp_id')
    .orderBy('rhk.nth')

type Served = Awaited<ReturnType<ReturnType<typeof served>['execute']>>[number]

/** As the superior's RHK reads in the plan in force; null: it is no longer in it. */
export const nowOf = ({ words, removed }: Pick<Served, 'words' | 'removed'>): string | null =>
  removed === 1 ? null : words

/** It reads otherwise than when it was chosen, and its owner has not answered to these words. */
function isToLookAt(row: Served): boolean {
  const now = nowOf(row)
  if (now !== null && isSameText(row.old, now)) return false
  const isAnswered =
    row.keptSkpId === row.superiorSkpId &&
    row.keptRhkId === row.superiorRhkId &&
    row.keptWords === now
  return !isAnswered
}

const toLook = (row: Served, isAdjusting: boolean): Look => ({
  skpId: row.skpId,
  rhkId: row.rhkId,
  year: row.year,
  uraian: row.uraian,
  owner: { id: row.ownerId, name: row.owner },
  superior: { id: row.superiorId, name: row.superior },
  superiorRhkId: row.superiorRhkId ?? '',
  old: row.old,
  now: nowOf(row),
  isAdjusting,
})

/** What a person has to look at in plans of their own. */
export async function looksOfOwn(tx: Tx, who: Who): Promise<Look[]> {
  const rows = await served(tx, who).where('rhk.owner_id', '=', who.personId).execute()
  const open = rows.filter(isToLookAt)
  if (open.length === 0) return []
  const written = await adendaOf(tx, who, [...new Set(open.map(({ skpId }) => skpId))])
  return open.map((row) => toLook(row, isAdjusted(row, written.get(row.skpId))))
}

/** What others have to look at because of a plan of this person's; what they are writing about it stays theirs. */
export async function looksBelow(tx: Tx, who: Who): Promise<Look[]> {
  const rows = await served(tx, who).where('superior.owner_id', '=', who.personId).execute()
  return rows.filter(isToLookAt).map((row) => toLook(row, false))
}

/** One that is to be looked at, for its owner to answer to. */
export async function findLook(
  tx: Tx,
  who: Who,
  { skpId, rhkId }: Pick<Look, 'skpId' | 'rhkId'>,
): Promise<{ readonly row: Served; readonly isOpen: boolean } | undefined> {
  const row = await served(tx, who)
    .where('rhk.owner_id', '=', who.personId)
    .where('rhk.skp_id', '=', skpId)
    .where('rhk.id', '=', rhkId)
    .executeTakeFirst()
  return row && { row, isOpen: isToLookAt(row) }
}

async function adendaOf(tx: Tx, { instansiId }: Who, skpIds: readonly string[]) {
  const rows = await tx
    .selectFrom('skp')
    .select(['id', 'adendum'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...skpIds])
    .where('adendum', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, adendumOf(row)]))
}

/** The adendum under way says of it what the superior's plan says now, serves another one, or drops it. */
function isAdjusted(row: Served, adendum: SkpContent | null | undefined): boolean {
  if (!adendum) return false
  const rhk = adendum.rhk.find(({ id }) => id === row.rhkId)
  if (!rhk || rhk.rhkAtasanId !== row.superiorRhkId) return true
  const now = nowOf(row)
  return now !== null && isSameText(rhk.rhkAtasan, now)
}

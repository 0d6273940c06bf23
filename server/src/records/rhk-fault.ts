import type { SkpContent } from '@jejak/shared/skp/skp'
import { hasAdendum } from '@jejak/shared/skp/skp-state'
import type { RhkTable } from '../platform/db/cascade-tables.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { lies, type RecordFault } from './fault.ts'

type Plan = Pick<SkpTable, 'id' | 'state' | 'year'> & { readonly content: SkpContent }

/** What of a row stands in its plan. Where its link leads was found out, and what has gone is in no plan. */
const said = ({
  skp_id,
  id,
  year,
  nth,
  uraian,
  superior_rhk_id,
  superior_words,
}: Omit<RhkTable, 'instansi_id' | 'owner_id' | 'superior_skp_id' | 'removed'>) =>
  canonicalJson({ skp_id, id, year, nth, uraian, superior_rhk_id, superior_words })

/** The first row of an RHK that is not as its plan in force says, or that is missing. */
export function findRhkFault(
  plans: readonly Plan[],
  rows: readonly RhkTable[],
): RecordFault | null {
  const wanted = new Map<string, string>()
  for (const { id: skp_id, state, year, content } of plans) {
    if (state !== 'approved' && !hasAdendum(state)) continue
    for (const [nth, { id, uraian, rhkAtasan, rhkAtasanId }] of content.rhk.entries()) {
      const row = {
        skp_id,
        id,
        year,
        nth,
        uraian,
        superior_rhk_id: rhkAtasanId ?? null,
        superior_words: rhkAtasan,
      }
      wanted.set(`${skp_id}/${id}`, said(row))
    }
  }
  for (const row of rows.filter(({ removed }) => removed === 0)) {
    const key = `${row.skp_id}/${row.id}`
    const stood = wanted.get(key)
    if (stood === undefined) return lies('rhk', key, 'unknown')
    if (stood !== said(row)) return lies('rhk', key, 'changed')
    wanted.delete(key)
  }
  for (const key of wanted.keys()) return lies('rhk', key, 'gone')
  return null
}

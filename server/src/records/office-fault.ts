import { contentHash } from '../platform/audit/chain.ts'
import { actLine, isOfficeLink } from '../org/office-acts.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'

/** The first act of an office that is not what its link says, or has no link. */
export function findOfficeFault({ ownerId, links, acts }: PersonRows): RecordFault | null {
  const bySeq = new Map(acts.map((row) => [row.seq, row]))
  for (const link of links.filter(isOfficeLink)) {
    const row = bySeq.get(link.seq)
    if (!row) return lies('office_act', [ownerId, link.seq], 'gone')
    const isWhole =
      contentHash(link.salt, row.content) === link.content_hash &&
      contentHash(link.salt, actLine(row)) === link.act_hash
    if (!isWhole) return lies('office_act', [ownerId, link.seq], 'changed')
    bySeq.delete(link.seq)
  }
  for (const seq of bySeq.keys()) return lies('office_act', [ownerId, seq], 'unknown')
  return null
}

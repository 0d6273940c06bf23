import { isOrgLink, sealedOrgAct } from '../org/org-acts.ts'
import { contentHash } from '../platform/audit/chain.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'

/** The first act of an administrator that is not what its link says, or has no link. */
export function findOrgFault({ links, orgActs, ownerId }: PersonRows): RecordFault | null {
  const acts = new Map(orgActs.map((row) => [row.seq, row]))
  for (const link of links.filter(isOrgLink)) {
    const row = acts.get(link.seq)
    if (!row) return lies('org_act', [ownerId, link.seq], 'gone')
    if (contentHash(link.salt, sealedOrgAct(row)) !== link.content_hash) {
      return lies('org_act', [ownerId, link.seq], 'changed')
    }
    acts.delete(link.seq)
  }
  for (const seq of acts.keys()) return lies('org_act', [ownerId, seq], 'unknown')
  return null
}

import { findBreak, linkText, markText } from '../platform/audit/chain.ts'
import type { Seal } from '../platform/secrets/seal.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'

type Checks = Pick<Seal, 'isRecordSeal'>

/** The first link of one chain that was not made by this server, or the head when it is another than the last link. */
export function findChainFault(rows: PersonRows, seal: Checks): RecordFault | null {
  const { links, head, ownerId } = rows
  const broken = findBreak(links, head)
  if (broken) {
    const why = { missing: 'gone', changed: 'wrong-hash', cut: 'cut' } as const
    return lies('audit', [ownerId, broken.seq], why[broken.fault])
  }
  return findSealFault(rows, seal) ?? findHeadFault(rows)
}

function findSealFault({ links, head, ownerId, instansiId }: PersonRows, seal: Checks) {
  const began = links.find((link) => link.act_hash !== null)?.seq ?? null
  const marked = head?.sealed_from ?? null
  // Links that say they are of before, after the mark, had their seals taken off.
  if (marked !== null && (began === null || began > marked)) {
    return lies('audit', [ownerId, marked], 'no-seal')
  }
  if (began !== marked) return lies('feed', ownerId, 'wrong-mark')
  if (began !== null) {
    const text = markText({ instansi_id: instansiId, person_id: ownerId }, began)
    const isMarked = seal.isRecordSeal(text, head?.seal_mark ?? '')
    if (!isMarked) return lies('feed', ownerId, 'wrong-mark')
  }
  for (const link of links) {
    if (link.act_hash === null && link.seal === null) {
      if (began !== null && link.seq > began) return lies('audit', [ownerId, link.seq], 'no-seal')
      continue
    }
    if (link.seal === null) return lies('audit', [ownerId, link.seq], 'no-seal')
    if (!seal.isRecordSeal(linkText(link.hash), link.seal)) {
      return lies('audit', [ownerId, link.seq], 'wrong-seal')
    }
  }
  return null
}

/** The number of the last change is that of the row that was changed last. */
function findHeadFault({
  head,
  entries,
  records,
  learned,
  ownerId,
}: PersonRows): RecordFault | null {
  const last = Math.max(0, ...[...entries, ...records, ...learned].map((row) => row.feed_seq))
  return (head?.seq ?? 0) === last ? null : lies('feed', ownerId, 'changed')
}

import { insertRow } from '../db/compile-once.ts'
import type { Tx } from '../db/database.ts'
import type { AuditTable, FeedTable } from '../db/work-tables.ts'
import { canonicalJson, sha256 } from '../secrets/hash.ts'
import { randomText, type Random } from '../secrets/random-text.ts'

export type AuditAct = {
  readonly objectId: string
  readonly act: string
  readonly personId: string
  readonly version: number
  readonly at: number
  /** What the object holds after the act. Only its salted hash is kept. */
  readonly content: unknown
}

/** The first link has nothing before it. */
export const GENESIS = '0'.repeat(64)

/**
 * One more link in the owner's chain. Each person has a chain of their own: acts on one person's work are already
 * in line behind that person's feed row, so the chain costs no further lock. The caller stores the returned head
 * in that row, in the same transaction.
 */
export async function appendAudit(
  tx: Tx,
  random: Random,
  head: FeedTable,
  act: AuditAct,
): Promise<Pick<FeedTable, 'audit_seq' | 'audit_hash'>> {
  const salt = randomText(random, 15)
  const link = {
    instansi_id: head.instansi_id,
    owner_id: head.person_id,
    seq: head.audit_seq + 1,
    at: act.at,
    object_id: act.objectId,
    act: act.act,
    person_id: act.personId,
    version: act.version,
    salt,
    content_hash: contentHash(salt, act.content),
    prev_hash: head.audit_hash,
  }
  const hash = linkHash(link)
  await insertRow(tx, 'audit', { ...link, hash })
  return { audit_seq: link.seq, audit_hash: hash }
}

export const contentHash = (salt: string, content: unknown): string =>
  sha256(`${salt}\n${canonicalJson(content)}`)

/** The hash over every column but the salt: erasing the salt must not break the chain. */
function linkHash(link: Omit<AuditTable, 'hash'>): string {
  const { salt: _salt, ...sealed } = link
  return sha256(canonicalJson(sealed))
}

export type ChainFault = { readonly seq: number; readonly fault: 'missing' | 'changed' | 'cut' }

/** Walks one person's chain. Null when it is whole; otherwise the first link that is not, and why. */
export async function verifyChain(
  tx: Tx,
  instansiId: string,
  ownerId: string,
): Promise<ChainFault | null> {
  const links = await tx
    .selectFrom('audit')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .orderBy('seq')
    .execute()
  let before = { seq: 0, hash: GENESIS }
  for (const link of links) {
    const { hash, ...rest } = link
    if (link.seq !== before.seq + 1) return { seq: before.seq + 1, fault: 'missing' }
    if (link.prev_hash !== before.hash || linkHash(rest) !== hash) {
      return { seq: link.seq, fault: 'changed' }
    }
    before = { seq: link.seq, hash }
  }
  const head = await tx
    .selectFrom('feed')
    .select(['audit_seq', 'audit_hash'])
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', ownerId)
    .executeTakeFirst()
  const isCut =
    (head?.audit_seq ?? 0) !== before.seq || (head?.audit_hash ?? GENESIS) !== before.hash
  return isCut ? { seq: before.seq + 1, fault: 'cut' } : null
}

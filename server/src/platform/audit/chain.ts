import { insertRow } from '../db/compile-once.ts'
import type { Tx } from '../db/database.ts'
import type { AuditTable, FeedTable } from '../db/work-tables.ts'
import { canonicalJson, sha256 } from '../secrets/hash.ts'
import { randomText, type Random } from '../secrets/random-text.ts'
import type { Seal } from '../secrets/seal.ts'

export type AuditAct = {
  readonly objectId: string
  readonly act: string
  readonly personId: string
  readonly version: number
  readonly at: number
  /** What the object holds after the act, as text that is always the same or as JSON. Only its salted hash is kept. */
  readonly content: unknown
  /** The lines written beside the object: its history, and the decision. Only their salted hash is kept. */
  readonly lines: unknown
  /** As the ledger knows it; null for an act that is no mutation. */
  readonly mutationId: string | null
}

/** The first link has nothing before it. */
export const GENESIS = '0'.repeat(64)

export type Head = Pick<FeedTable, 'audit_seq' | 'audit_hash' | 'sealed_from' | 'seal_mark'>
/** Chance for the salt, and the key. */
type Sealing = { readonly random: Random; readonly seal: Pick<Seal, 'sealRecord'> }

/**
 * One more link in the owner's chain. Each person has a chain of their own: acts on one person's work are already
 * in line behind that person's feed row, so the chain costs no further lock. The caller stores the returned head
 * in that row, in the same transaction.
 */
export async function appendAudit(
  tx: Tx,
  sealing: Sealing,
  head: FeedTable,
  act: AuditAct,
): Promise<Head> {
  const next = makeLink(sealing, head, act)
  await insertRow(tx, 'audit', next.link)
  return next.head
}

/** A link that is not written yet, and the head that it makes. Whoever writes many writes them in few statements. */
export function makeLink(
  { random, seal }: Sealing,
  head: FeedTable,
  act: AuditAct,
): { readonly link: AuditTable; readonly head: Head } {
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
    act_hash: contentHash(salt, act.lines),
    mutation_id: act.mutationId,
  }
  const hash = linkHash(link)
  const began = head.sealed_from ?? link.seq
  const mark = head.sealed_from === null ? seal.sealRecord(markText(head, began)) : head.seal_mark
  return {
    link: { ...link, hash, seal: seal.sealRecord(linkText(hash)) },
    head: { audit_seq: link.seq, audit_hash: hash, sealed_from: began, seal_mark: mark },
  }
}

export const contentHash = (salt: string, content: unknown): string =>
  sha256(`${salt}\n${typeof content === 'string' ? content : canonicalJson(content)}`)

/** The hash covers every column and the hash before it, so a seal over it covers the chain up to here. */
export const linkText = (hash: string): string => `audit\n${hash}`

/** Where the seals of a chain begin. */
export const markText = (
  { instansi_id, person_id }: Pick<FeedTable, 'instansi_id' | 'person_id'>,
  began: number,
): string => `sealed-from\n${instansi_id}\n${person_id}\n${began}`

const LINK_COLUMNS = [
  'instansi_id',
  'owner_id',
  'seq',
  'at',
  'object_id',
  'act',
  'person_id',
  'version',
  'content_hash',
  'prev_hash',
  'act_hash',
  'mutation_id',
] as const satisfies readonly (keyof AuditTable)[]

/** The hash over every column but the salt: erasing the salt must not break the chain. */
export function linkHash(link: Omit<AuditTable, 'hash' | 'seal'>): string {
  if (link.act_hash !== null) return sha256(JSON.stringify(LINK_COLUMNS.map((name) => link[name])))
  // A link of before sealing.
  const { salt: _salt, act_hash: _none, mutation_id: _nor, ...rest } = link
  return sha256(canonicalJson(rest))
}

export type ChainFault = { readonly seq: number; readonly fault: 'missing' | 'changed' | 'cut' }

/**
 * Walks one person's links, in their order, up to the head. Null when the hashes hold; otherwise the first link that
 * does not. Whoever can write the database can make hashes that hold: seals are `verifyRecords`.
 */
export function findBreak(
  links: readonly AuditTable[],
  head: Pick<FeedTable, 'audit_seq' | 'audit_hash'> | undefined,
): ChainFault | null {
  let before = { seq: 0, hash: GENESIS }
  for (const link of links) {
    const { hash, seal: _seal, ...rest } = link
    if (link.seq !== before.seq + 1) return { seq: before.seq + 1, fault: 'missing' }
    if (link.prev_hash !== before.hash || linkHash(rest) !== hash) {
      return { seq: link.seq, fault: 'changed' }
    }
    before = { seq: link.seq, hash }
  }
  const isCut =
    (head?.audit_seq ?? 0) !== before.seq || (head?.audit_hash ?? GENESIS) !== before.hash
  return isCut ? { seq: before.seq + 1, fault: 'cut' } : null
}

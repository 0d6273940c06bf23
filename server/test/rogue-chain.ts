import { sql } from 'kysely'
import { contentHash, linkHash } from '../src/platform/audit/chain.ts'
import type { Database, Tx } from '../src/platform/db/database.ts'
import type { AuditTable } from '../src/platform/db/work-tables.ts'
import { sealedContent } from '../src/entries/sealed-content.ts'

/**
 * What the scripts are about: Ani's entry, approved by Sri, with all that was written on the way. The last act of the
 * chain is another entry of hers, submitted.
 */
export type Target = {
  readonly db: Database
  readonly instansiId: string
  readonly ani: string
  readonly sri: string
  readonly budi: string
  readonly entryId: string
  readonly secondId: string
  readonly planId: string
}

const linksOf = (tx: Tx, { ani }: Target): Promise<AuditTable[]> =>
  tx.selectFrom('audit').selectAll().where('owner_id', '=', ani).orderBy('seq').execute()

async function setHead(tx: Tx, { ani }: Target, seq: number, hash: string) {
  await tx
    .updateTable('feed')
    .set({ audit_seq: seq, audit_hash: hash })
    .where('person_id', '=', ani)
    .execute()
}

/** Takes the last acts out everywhere, and leaves everything before them as it truly was. */
export async function cutTail(tx: Tx, target: Target, count: number) {
  const links = await linksOf(tx, target)
  const kept = links.slice(0, -count)
  const gone = links.slice(-count)
  for (const link of gone) {
    const at = ` where instansi_id = '${link.instansi_id}' and `
    for (const text of [
      `delete from audit${at}owner_id = '${target.ani}' and seq = ${link.seq}`,
      `delete from decision${at}owner_id = '${target.ani}' and seq = ${link.seq}`,
      `delete from entry_history${at}entry_id = '${link.object_id}' and version = ${link.version}`,
      `delete from ledger${at}mutation_id = '${link.mutation_id}'`,
      link.version === 1
        ? `delete from entry${at}id = '${link.object_id}'`
        : `update entry set version = ${link.version - 1}, status = 'draft', submitted_at = null,
            decision = null, decided_by = null, feed_seq = feed_seq - 1${at}id = '${link.object_id}'`,
      `update feed set seq = seq - 1${at}person_id = '${target.ani}'`,
    ]) {
      await sql.raw(text).execute(tx)
    }
  }
  const last = kept.at(-1)!
  await setHead(tx, target, last.seq, last.hash)
}

/** Makes every link from here on anew, with the right hashes over the rows as they stand, and the seals left over. */
export async function rewriteChain(tx: Tx, target: Target, from: number) {
  let before = '0'.repeat(64)
  for (const link of await linksOf(tx, target)) {
    if (link.seq < from) {
      before = link.hash
      continue
    }
    const row = await tx
      .selectFrom('entry')
      .selectAll()
      .where('id', '=', link.object_id)
      .where('version', '=', link.version)
      .executeTakeFirst()
    const { hash: _hash, seal: _seal, ...rest } = link
    const content_hash = row ? contentHash(link.salt, sealedContent(row)) : link.content_hash
    const made = { ...rest, prev_hash: before, content_hash, at: link.at + (from === 1 ? 1 : 0) }
    const hash = linkHash(made)
    await tx
      .updateTable('audit')
      .set({ ...made, hash })
      .where('owner_id', '=', target.ani)
      .where('seq', '=', link.seq)
      .execute()
    before = hash
  }
  await setHead(tx, target, (await linksOf(tx, target)).at(-1)!.seq, before)
}

/** Makes what was sealed look like what was written before there were seals. */
export async function stripSeals(tx: Tx, target: Target, how: 'of the links' | 'and every trace') {
  let before = '0'.repeat(64)
  for (const link of await linksOf(tx, target)) {
    const { hash: _hash, ...rest } = link
    const bare = { ...rest, act_hash: null, mutation_id: null, seal: null, prev_hash: before }
    const hash = linkHash(bare)
    await tx
      .updateTable('audit')
      .set({ ...bare, hash })
      .where('owner_id', '=', target.ani)
      .where('seq', '=', link.seq)
      .execute()
    before = hash
  }
  await setHead(tx, target, (await linksOf(tx, target)).at(-1)!.seq, before)
  if (how === 'of the links') return
  await sql
    .raw(`update feed set sealed_from = null, seal_mark = null where person_id = '${target.ani}'`)
    .execute(tx)
  await sql.raw(`update ledger set seal = null`).execute(tx)
}

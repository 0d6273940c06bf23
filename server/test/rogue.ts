import { sql } from 'kysely'
import type { Tx } from '../src/platform/db/database.ts'
import { cutTail, rewriteChain, stripSeals, type Target } from './rogue-chain.ts'

type Script = (tx: Tx, target: Target) => Promise<unknown>

const run =
  (text: (target: Target) => string): Script =>
  (tx, target) =>
    sql.raw(text(target)).execute(tx)

const onEntry = (set: string) =>
  run(({ entryId }) => `update entry set ${set} where id = '${entryId}'`)

/** Every one is what somebody with the database's password could type, its triggers dropped. */
export const ROGUE_SCRIPTS: Readonly<Record<string, Script>> = {
  'a quantity of 999': onEntry('quantity = 999'),
  'other words': onEntry("text = 'Lain'"),
  'another day': onEntry("day = '2026-11-03'"),
  'other times': onEntry('end_minute = end_minute + 60'),
  'another unit': onEntry("unit = 'kegiatan'"),
  'a quality that nobody gave': onEntry('quality = 100'),
  'another evidence': onEntry(`evidence = '[]'`),
  'another plan': onEntry('plan_id = null'),
  'another origin': onEntry("origin = 'suggestion'"),
  'submitted at another time': onEntry('submitted_at = submitted_at - 86400000'),
  'a decision by somebody else': run(
    ({ entryId, budi }) => `update entry set decided_by = '${budi}' where id = '${entryId}'`,
  ),
  'other words in the decision the owner reads': onEntry(
    `decision = replace(decision, '"comment":""', '"comment":"Sangat baik"')`,
  ),
  'a submitted entry made approved': run(
    ({ secondId }) => `update entry set status = 'approved' where id = '${secondId}'`,
  ),
  'an approved entry made a draft': onEntry("status = 'draft'"),
  'an approved entry taken away': onEntry('removed = 1'),
  'an approved entry deleted': run(({ entryId }) => `delete from entry where id = '${entryId}'`),
  'an entry out of nowhere': async (tx, { entryId }) => {
    const row = await tx
      .selectFrom('entry')
      .selectAll()
      .where('id', '=', entryId)
      .executeTakeFirst()
    await tx
      .insertInto('entry')
      .values({ ...row!, id: crypto.randomUUID() })
      .execute()
  },
  'an entry given to a colleague': run(
    ({ entryId, budi }) => `update entry set owner_id = '${budi}' where id = '${entryId}'`,
  ),
  'two entries swapped': async (tx, { entryId, secondId }) => {
    for (const [from, to] of [
      [entryId, 'x'],
      [secondId, entryId],
      ['x', secondId],
    ] as const) {
      await tx.updateTable('entry').set({ id: to }).where('id', '=', from).execute()
    }
  },
  'another comment in the decision': run(
    ({ entryId }) => `update decision set comment = 'Sangat baik' where entry_id = '${entryId}'`,
  ),
  'other words of the plan in the decision': run(
    ({ entryId }) => `update decision set plan = replace(plan, 'Menyusun', 'Menyetujui')
      where entry_id = '${entryId}'`,
  ),
  'a decision in another hat': run(
    ({ entryId }) => `update decision set acting_as = 'Plt. head' where entry_id = '${entryId}'`,
  ),
  'a decision deleted': run(({ entryId }) => `delete from decision where entry_id = '${entryId}'`),
  'a decision out of nowhere': run(
    ({ secondId, entryId }) => `insert into decision (instansi_id, owner_id, seq, entry_id, version,
      act, person_id, assignment_post_id, acting_as, comment, at, plan)
      select instansi_id, owner_id, seq + 100, '${secondId}', version, act, person_id,
      assignment_post_id, acting_as, comment, at, plan from decision where entry_id = '${entryId}'`,
  ),
  'another patch in history': run(
    ({ entryId }) => `update entry_history set patch = '{"quantity":999}', fields = 'quantity'
      where entry_id = '${entryId}' and version = 1`,
  ),
  'another device in history': run(
    ({ entryId }) => `update entry_history set device_id = 'lain'
      where entry_id = '${entryId}' and version = 2`,
  ),
  'another actor in history': run(
    ({ entryId, budi }) => `update entry_history set person_id = '${budi}'
      where entry_id = '${entryId}' and version = 3`,
  ),
  'a line of history deleted': run(
    ({ entryId }) => `delete from entry_history where entry_id = '${entryId}' and version = 2`,
  ),
  'a line of history out of nowhere': run(
    ({ entryId }) => `insert into entry_history (instansi_id, entry_id, version, person_id,
      device_id, act, patch, fields, at) select instansi_id, entry_id, 9, person_id, device_id,
      act, patch, fields, at from entry_history where entry_id = '${entryId}' and version = 1`,
  ),
  'a link deleted': run(({ ani }) => `delete from audit where owner_id = '${ani}' and seq = 3`),
  'two links swapped': async (tx, { ani }) => {
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ] as const) {
      await sql
        .raw(`update audit set seq = ${to} where owner_id = '${ani}' and seq = ${from}`)
        .execute(tx)
    }
  },
  'a link by somebody else': run(
    ({ ani, budi }) =>
      `update audit set person_id = '${budi}' where owner_id = '${ani}' and seq = 4`,
  ),
  'an erased salt under words that still stand': run(
    ({ entryId }) => `update audit set salt = '' where object_id = '${entryId}'`,
  ),
  'an erased salt, and then another quantity': async (tx, { entryId }) => {
    await sql.raw(`update audit set salt = '' where object_id = '${entryId}'`).execute(tx)
    await sql.raw(`update entry set quantity = 999 where id = '${entryId}'`).execute(tx)
  },
  'the tail cut': (tx, target) => cutTail(tx, target, 1),
  'the tail cut back to the approval and further': (tx, target) => cutTail(tx, target, 3),
  'the chain rewritten from its beginning': (tx, target) => rewriteChain(tx, target, 1),
  'the chain rewritten from the approval, with its hashes': async (tx, target) => {
    await sql.raw(`update entry set quantity = 999 where id = '${target.entryId}'`).execute(tx)
    await rewriteChain(tx, target, 4)
  },
  'all seals stripped': async (tx, target) => {
    await stripSeals(tx, target, 'of the links')
  },
  'all seals stripped, with the mark, and the chain made anew': async (tx, target) => {
    await sql.raw(`update entry set quantity = 999 where id = '${target.entryId}'`).execute(tx)
    await stripSeals(tx, target, 'and every trace')
  },
  'the number of the feed': run(
    ({ ani }) => `update feed set seq = seq + 5 where person_id = '${ani}'`,
  ),
  'the head of the chain': run(
    ({ ani }) => `update feed set audit_hash = '${'0'.repeat(64)}' where person_id = '${ani}'`,
  ),
  'the mark moved past the approval': run(
    ({ ani }) => `update feed set sealed_from = 5 where person_id = '${ani}'`,
  ),
  'the feed deleted': run(({ ani }) => `delete from feed where person_id = '${ani}'`),
  'another SKP': run(
    ({ ani }) => `update skp set content = replace(content, 'Menyusun', 'Menyetujui')
      where owner_id = '${ani}'`,
  ),
  'another wording of a rencana aksi': run(
    ({ planId }) => `update rencana_aksi set deskripsi = 'Lain' where id = '${planId}'`,
  ),
  'a rencana aksi in another period': run(
    ({ planId }) => `update rencana_aksi set period_id = 'lain' where id = '${planId}'`,
  ),
  'a rencana aksi deleted': run(({ planId }) => `delete from rencana_aksi where id = '${planId}'`),
  'a rencana aksi out of nowhere': run(
    ({ planId }) => `insert into rencana_aksi (instansi_id, id, owner_id, skp_id, period_id,
      deskripsi, rhk) select instansi_id, '${crypto.randomUUID()}', owner_id, skp_id, period_id,
      deskripsi, rhk from rencana_aksi where id = '${planId}'`,
  ),
  'another answer in the ledger': run(
    ({ entryId, sri }) => `update ledger set result = '{"status":"rejected","code":"stale"}'
      where entry_id = '${entryId}' and person_id = '${sri}'`,
  ),
  'a line of the ledger deleted': run(
    ({ entryId, sri }) =>
      `delete from ledger where entry_id = '${entryId}' and person_id = '${sri}'`,
  ),
  'a line of the ledger out of nowhere': run(
    ({ entryId, sri }) => `insert into ledger (instansi_id, person_id, mutation_id, entry_id,
      digest, result, at) select instansi_id, person_id, '${crypto.randomUUID()}', entry_id, digest,
      result, at + 1 from ledger where entry_id = '${entryId}' and person_id = '${sri}'`,
  ),
  'everything of a person gone': async (tx, { ani, instansiId, entryId, secondId }) => {
    const ids = `('${entryId}', '${secondId}')`
    for (const text of [
      `delete from entry_history where entry_id in ${ids}`,
      `delete from ledger where entry_id in ${ids}`,
      `delete from entry where instansi_id = '${instansiId}'`,
      ...['decision', 'audit', 'rencana_aksi', 'skp'].map(
        (table) => `delete from ${table} where owner_id = '${ani}'`,
      ),
      `delete from feed where person_id = '${ani}'`,
    ]) {
      await sql.raw(text).execute(tx)
    }
  },
}

import { sql } from 'kysely'
import { contentHash, linkHash } from '@jejak/server/platform/audit/chain'
import type { Tx } from '@jejak/server/platform/db/database'
import { openFile } from '@jejak/server/platform/db/open'
import type { ServerDeps } from '@jejak/server/platform/server-deps'
import { verifyRecords } from '@jejak/server/records/verify-records'
import { makeAgency, makeId, testDeps } from '@jejak/server/test/agency'
import { content, decide, save, signedIn, submit, testApp } from '@jejak/server/test/client'
import { dropKept } from '@jejak/server/test/kept'
import { cutTail, rewriteChain, type Target } from '@jejak/server/test/rogue-chain'
import type { Receipt } from '@jejak/shared/sync/protocol'
import { createChance, type Chance } from '../sync-fuzz/chance.ts'
import { makeDataDir } from './server-process.ts'

/** What holds the records of a person. */
const TABLES = ['audit', 'entry', 'entry_history', 'decision', 'ledger'] as const
const KINDS = ['edit', 'insert', 'delete', 'swap', 'cut', 'cut-and-append', 'rewrite'] as const
type Kind = (typeof KINDS)[number]
type Row = Record<string, string | number | null>

/**
 * Not words of a record: a salt that is erased with the words it hid is how a person is forgotten, and so a link whose words
 * are superseded may lose it.
 */
const FREE: Readonly<Record<string, readonly string[]>> = { audit: ['salt'] }

export type TamperFigures = {
  readonly tried: Readonly<Record<Kind, number>>
  readonly unseen: readonly string[]
}

/** P-14. Single tamperings by somebody who has the database and not the key; one receipt of after is given. */
export async function tamper(times: number, seed = 1): Promise<TamperFigures> {
  const { dataDir, remove } = makeDataDir('tamper')
  const db = await openFile({ dataDir, now: Date.now })
  const deps = testDeps(db)
  const { target, receipt } = await makeRecords(deps)
  await dropKept(db)
  const chance = createChance(seed)
  const tried = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>
  const unseen: string[] = []
  const undo = Symbol('undo')
  const verify = (tx: Tx) => verifyRecords(tx, deps.seal, [receipt])
  if ((await verify(db.read)).fault) throw new Error('the records lie before anybody touched them')
  for (let at = 0; at < times;) {
    const kind = chance.pick(KINDS) ?? 'edit'
    await db
      .write(async (tx) => {
        const done = await TAMPER[kind](tx, target, chance)
        if (done === null) throw undo
        at++
        tried[kind]++
        const { fault } = await verify(tx)
        if (!fault) unseen.push(`${kind} ${done}`)
        throw undo
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error
      })
  }
  await db.close()
  remove()
  return { tried, unseen }
}

async function makeRecords(deps: ServerDeps) {
  const agency = await makeAgency(deps.db)
  const app = testApp(deps)
  const ani = await signedIn(app, deps, agency, 'ani')
  const sri = await signedIn(app, deps, agency, 'sri')
  const ids = Array.from({ length: 6 }, makeId)
  let receipt: Receipt | undefined
  for (const [index, id] of ids.entries()) {
    const words = content(agency, { start: 480 + index * 30, end: 500 + index * 30 })
    await ani.sync([save(id, 0, words)])
    if (index % 2 === 0) await ani.sync([save(id, 1, { quantity: index + 2 })])
    const { results } = await ani.sync([submit(id, 1 + ((index + 1) % 2))])
    const [result] = results
    if (result?.status !== 'applied') throw new Error(`a submit was ${result?.status}`)
    receipt = result.receipt
    if (index < 4) await sri.act(decide(id, result.version, 'approve'))
  }
  if (!receipt) throw new Error('no receipt was given')
  const { person, instansiId, plan } = agency
  const target: Target = {
    db: deps.db,
    instansiId,
    ani: person.ani,
    sri: person.sri,
    budi: person.budi,
    entryId: ids[0]!,
    secondId: ids[5]!,
    planId: plan.november,
  }
  return { target, receipt }
}

/** What was done, or null when it would not have changed anything. */
const TAMPER: Readonly<
  Record<Kind, (tx: Tx, target: Target, chance: Chance) => Promise<string | null>>
> = {
  async edit(tx, _target, chance) {
    const { table, row } = await pickRow(tx, chance)
    const columns = Object.keys(row).filter((name) => !FREE[table]?.includes(name))
    const column = chance.pick(columns) ?? ''
    const value = other(row[column] ?? null, chance)
    return (await attempt(tx, { table, row }, column, value)) ? `${table}.${column}` : null
  },
  async insert(tx, _target, chance) {
    const { table, row } = await pickRow(tx, chance)
    const key = table === 'audit' || table === 'decision' ? 'seq' : KEYS[table]
    const value = typeof row[key] === 'number' ? Number(row[key]) + 100 : makeId()
    const copy = { ...row, [key]: value }
    try {
      await sql`savepoint tampering`.execute(tx)
      await tx
        .insertInto(table)
        .values(copy as never)
        .execute()
      return table
    } catch {
      await sql`rollback to tampering`.execute(tx)
      return null
    }
  },
  async delete(tx, _target, chance) {
    const { table, row } = await pickRow(tx, chance)
    await sql`delete from ${sql.table(table)} where ${sameAs(row)}`.execute(tx)
    return table
  },
  async swap(tx, { ani }, chance) {
    const links = await tx.selectFrom('audit').select('seq').where('owner_id', '=', ani).execute()
    const [one, two] = [chance.pick(links)?.seq ?? 1, chance.pick(links)?.seq ?? 1]
    if (one === two) return null
    for (const [from, to] of [
      [one, 9999],
      [two, one],
      [9999, two],
    ] as const) {
      await tx
        .updateTable('audit')
        .set({ seq: to })
        .where('owner_id', '=', ani)
        .where('seq', '=', from)
        .execute()
    }
    return `${one} and ${two}`
  },
  async cut(tx, target, chance) {
    const count = 1 + chance.below(8)
    await cutTail(tx, target, count)
    return String(count)
  },
  async 'cut-and-append'(tx, target, chance) {
    const count = 1 + chance.below(6)
    await cutTail(tx, target, count)
    await append(tx, target, count)
    return String(count)
  },
  async rewrite(tx, target, chance) {
    const quantity = 100 + chance.below(900)
    await sql`update entry set quantity = ${quantity} where id = ${target.entryId}`.execute(tx)
    const from = 1 + chance.below(10)
    await rewriteChain(tx, target, from)
    return `from ${from}`
  },
}

/** Links of his own in the place of those that are gone, with the right hashes and the seals he has seen. */
async function append(tx: Tx, { ani, budi, entryId }: Target, count: number) {
  const links = await tx
    .selectFrom('audit')
    .selectAll()
    .where('owner_id', '=', ani)
    .orderBy('seq', 'desc')
    .execute()
  let last = links[0]!
  for (let at = 0; at < count; at++) {
    const { hash: before, seal, ...rest } = last
    const link = {
      ...rest,
      seq: last.seq + 1,
      person_id: budi,
      object_id: entryId,
      content_hash: contentHash(last.salt, 'Lain'),
      prev_hash: before,
      at: last.at + 1,
    }
    last = { ...link, hash: linkHash(link), seal }
    await tx.insertInto('audit').values(last).execute()
  }
  await tx
    .updateTable('feed')
    .set({ audit_seq: last.seq, audit_hash: last.hash })
    .where('person_id', '=', ani)
    .execute()
}

const KEYS = { entry: 'id', entry_history: 'version', ledger: 'mutation_id' } as const

async function pickRow(tx: Tx, chance: Chance) {
  const table = chance.pick(TABLES) ?? 'audit'
  const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(tx)
  const row = chance.pick(rows)
  if (!row) throw new Error(`${table} is empty`)
  return { table, row }
}

const sameAs = (row: Row) =>
  sql.join(
    Object.entries(row).map(([name, value]) => sql`${sql.ref(name)} is ${value}`),
    sql` and `,
  )

async function attempt(
  tx: Tx,
  { table, row }: { readonly table: string; readonly row: Row },
  column: string,
  value: Row[string],
): Promise<boolean> {
  try {
    await sql`savepoint tampering`.execute(tx)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value}
      where ${sameAs(row)}`.execute(tx)
    return true
  } catch {
    // A rule of the schema stood before it: nothing was changed.
    await sql`rollback to tampering`.execute(tx)
    return false
  }
}

/** Something else of the same kind. */
function other(value: Row[string], chance: Chance): Row[string] {
  if (value === null) return 'lain'
  if (typeof value === 'number') return value + 1 + chance.below(500)
  return value.length > 0 && chance.happens(0.5) ? `${value.slice(0, -1)}~` : `${value}x`
}

import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'
import { makeId } from '../../test/agency.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import type { Database, Tx } from '../platform/db/database.ts'

stopClock()

/** Writes down every change of a row of `rencana_aksi`, as something that hangs on the rows would hear of it. */
async function watchRows(db: Database) {
  await db.write(async (tx) => {
    await sql`create table touched (what text, id text)`.execute(tx)
    if (db.engine === 'sqlite') await watchSqlite(tx)
    else await watchPostgres(tx)
  })
}

async function watchSqlite(tx: Tx) {
  for (const [what, side] of [
    ['insert', 'new'],
    ['update', 'new'],
    ['delete', 'old'],
  ] as const) {
    await sql`create trigger ${sql.raw(`on_${what}`)} after ${sql.raw(what)} on rencana_aksi
      begin insert into touched values (${sql.lit(what)}, ${sql.raw(side)}.id); end`.execute(tx)
  }
}

async function watchPostgres(tx: Tx) {
  await sql`create function touch() returns trigger language plpgsql as $$
    begin
      insert into touched values (lower(tg_op), case when tg_op = 'DELETE' then old.id else new.id end);
      return null;
    end $$`.execute(tx)
  await sql`create trigger touching after insert or update or delete on rencana_aksi
    for each row execute function touch()`.execute(tx)
}

onBothEngines('rows of a plan', (open) => {
  let db: Database
  const office = useOffice(async () => {
    db = await open()
    return db
  })
  beforeAll(() => watchRows(db))

  let ani: Client
  let skp: Skp
  let content: SkpContent
  beforeEach(async () => {
    ani = await office.as('ani')
    skp = await stored()
    const { id: _id, version: _version, state: _state, ...rest } = skp
    content = rest
    await db.write((tx) => sql`delete from touched`.execute(tx))
  })

  const stored = async (): Promise<Skp> => {
    const answer: unknown = await (await ani.get('/api/skp')).json()
    return v.parse(contract.skp.response, answer).skp[0]!
  }
  const put = async (changed: SkpContent) => {
    const body = { id: skp.id, baseVersion: skp.version, content: changed }
    expect((await ani.send('PUT', '/api/skp', body)).status).toBe(200)
  }
  const touched = async () => {
    const { rows } = await sql<{ what: string; id: string }>`
      select what, id from touched order by what, id`.execute(db.read)
    return rows
  }
  const withRhk = (change: Partial<SkpContent['rhk'][number]>): SkpContent => ({
    ...content,
    rhk: [{ ...content.rhk[0]!, ...change }],
  })

  test('saving a plan as it is touches no row', async () => {
    await put(content)
    expect(await touched()).toEqual([])
  })

  test('a changed rencana aksi changes in place, and the other is left alone', async () => {
    const [first, ...others] = content.rhk[0]!.rencanaAksi
    await put(withRhk({ rencanaAksi: [{ ...first!, deskripsi: 'Menyusun laporan' }, ...others] }))
    expect(await touched()).toEqual([{ what: 'update', id: first!.id }])
  })

  test('one taken out and one put in leave those between them alone', async () => {
    const [, second] = content.rhk[0]!.rencanaAksi
    const added = { ...second!, id: makeId() }
    await put(withRhk({ rencanaAksi: [second!, added] }))
    expect(await touched()).toEqual([
      { what: 'delete', id: content.rhk[0]!.rencanaAksi[0]!.id },
      { what: 'insert', id: added.id },
    ])
  })

  test('a new order touches no row', async () => {
    await put(withRhk({ rencanaAksi: content.rhk[0]!.rencanaAksi.toReversed() }))
    expect(await touched()).toEqual([])
    expect((await stored()).rhk[0]!.rencanaAksi.map(({ id }) => id)).toEqual(
      content.rhk[0]!.rencanaAksi.map(({ id }) => id).toReversed(),
    )
  })

  test('a renamed RHK is renamed in the rows of its rencana aksi', async () => {
    await put(withRhk({ uraian: 'Terlaksananya pelayanan' }))
    expect((await touched()).map(({ what }) => what)).toEqual(['update', 'update'])
    const rows = await db.read
      .selectFrom('rencana_aksi')
      .select('rhk')
      .where('skp_id', '=', skp.id)
      .execute()
    expect(new Set(rows.map((row) => row.rhk))).toEqual(new Set(['Terlaksananya pelayanan']))
  })

  test('RHK, indikator and rencana aksi keep their ids when all their words change', async () => {
    const idsOf = ({ rhk }: Pick<SkpContent, 'rhk'>) =>
      rhk.map((each) => [
        each.id,
        each.indikator.map(({ id }) => id),
        each.rencanaAksi.map(({ id }) => id),
      ])
    const [rhk] = content.rhk
    await put(
      withRhk({
        uraian: 'Lain',
        indikator: rhk!.indikator.map((item) => ({ ...item, indikator: 'Lain' })),
        rencanaAksi: rhk!.rencanaAksi.map((item) => ({ ...item, deskripsi: 'Lain' })),
      }),
    )
    expect(idsOf(await stored())).toEqual(idsOf(content))
  })

  test('a rencana aksi moved to another RHK keeps its row', async () => {
    const [rhk] = content.rhk
    const [first, second] = rhk!.rencanaAksi
    const other = { ...rhk!, id: makeId(), uraian: 'Kedua', indikator: [], rencanaAksi: [second!] }
    await put({ ...content, rhk: [{ ...rhk!, rencanaAksi: [first!] }, other] })
    expect(await touched()).toEqual([{ what: 'update', id: second!.id }])
  })
})

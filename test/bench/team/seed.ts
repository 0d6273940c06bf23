import { sql } from 'kysely'
import { addDays, toDay, weekdayOf, type Day } from '@jejak/shared/calendar/day'
import { makeId } from '@jejak/server/test/agency'
import { insertFirstCalendar } from '../../../server/src/calendar/first-calendar.ts'
import type { Database, Tx } from '../../../server/src/platform/db/database.ts'

/** A supervisor with so many people, who have written five entries on each working day up to today. */
export type Seeded = {
  readonly instansiId: string
  readonly supervisorId: string
  readonly today: Day
  readonly waiting: number
  readonly summaries: number
}

export const PEOPLE = 1000
const A_DAY = 5
/** Of the month that is looked at: as many rows at every size, so that only the archive differs. */
const MONTH = 20
const WAITING_DAYS = 3
const TODAY = toDay('2026-11-30')
const SUBMITTED_AT = Date.parse('2026-11-30T09:00:00Z')

/**
 * Rows as the product writes them, made by the database itself: two million in a minute or two. `run` may take whatever
 * short cut its engine has; the few indexes of the entries are built afterwards.
 */
export async function seed(
  { engine, write }: Pick<Database, 'engine' | 'write'>,
  entries: number,
): Promise<Seeded> {
  const instansiId = makeId()
  const head = makeId()
  const supervisorId = makeId()
  const days = workingDays(Math.max(MONTH, entries / (PEOPLE * A_DAY)))
  await write(async (tx) => {
    await insertOffice(tx, { instansiId, head, supervisorId })
    await sql`create table bench_day (nth integer primary key, day text)`.execute(tx)
    await sql`create table bench_person (nth integer primary key, id text)`.execute(tx)
    await sql`create table bench_five (nth integer primary key)`.execute(tx)
    for (const [nth, day] of days.entries()) {
      await sql`insert into bench_day values (${nth}, ${day})`.execute(tx)
    }
    for (let nth = 0; nth < PEOPLE; nth++) {
      const id = makeId()
      await sql`insert into bench_person values (${nth}, ${id})`.execute(tx)
      await insertPerson(tx, { instansiId, id, nth, superior: head })
    }
    for (let nth = 0; nth < A_DAY; nth++)
      await sql`insert into bench_five values (${nth})`.execute(tx)
  })
  const padded = (number: string) =>
    sql.raw(engine === 'sqlite' ? `printf('%012d', ${number})` : `lpad((${number})::text, 12, '0')`)
  const written = Math.round(entries / (PEOPLE * A_DAY))
  await withoutIndexes({ engine, write }, 'entry', async () => {
    // Day by day, as it happens: the rows of one person lie far from each other.
    for (let nth = written - 1; nth >= 0; nth--) {
      await write((tx) =>
        sql`insert into entry (instansi_id, id, owner_id, day, start_minute, end_minute, text, plan_id, quantity, unit,
            quality, evidence, origin, status, version, removed, submitted_at, decision, decided_by, correction_until, feed_seq)
          select ${instansiId}, '0193aaaa-0000-7000-8000-' || ${padded(`(${written - 1 - nth} * ${PEOPLE} + p.nth) * ${A_DAY} + k.nth`)},
            p.id, d.day, 450 + 90 * k.nth, 540 + 90 * k.nth,
            'Menyusun laporan bulanan kegiatan bidang pengembangan nomor ' || (k.nth + d.nth), null, 1, 'dokumen', null,
            '[{"url":"https://docs.google.com/document/d/' || k.nth || '/edit","title":"Laporan","scope":"org"}]',
            'manual', ${nth < WAITING_DAYS ? 'submitted' : 'approved'}, 2, 0, cast(${SUBMITTED_AT} as bigint), null, null, null,
            (${written} - d.nth) * ${A_DAY} + k.nth
          from bench_day d cross join bench_person p cross join bench_five k
          where d.nth = ${nth} order by p.nth, k.nth`.execute(tx),
      )
    }
  })
  for (let nth = days.length - 1; nth >= 0; nth--) {
    await write((tx) =>
      sql`insert into day_summary (instansi_id, person_id, day, expected, filled, waiting, approved, returned, late)
        select ${instansiId}, p.id, d.day, 450, 450, ${nth < WAITING_DAYS ? 450 : 0}, ${nth < WAITING_DAYS ? 0 : 450}, 0, 0
        from bench_day d cross join bench_person p where d.nth = ${nth}`.execute(tx),
    )
  }
  return {
    instansiId,
    supervisorId,
    today: TODAY,
    waiting: Math.min(written, WAITING_DAYS) * PEOPLE * A_DAY,
    summaries: days.length * PEOPLE,
  }
}

/** Today and the working days before it, newest first. */
function workingDays(count: number): Day[] {
  const days: Day[] = []
  for (let day = TODAY; days.length < count; day = addDays(day, -1)) {
    if (weekdayOf(day) !== 0 && weekdayOf(day) !== 6) days.push(day)
  }
  return days
}

type Office = { readonly instansiId: string; readonly head: string; readonly supervisorId: string }

async function insertOffice(tx: Tx, { instansiId, head, supervisorId }: Office) {
  const row = { instansi_id: instansiId }
  await tx
    .insertInto('instansi')
    .values({
      ...row,
      name: 'Dinas',
      zone: 420,
      epoch: makeId(),
      correction_days: 3,
      working_pattern: '{}',
    })
    .execute()
  await insertFirstCalendar(tx, instansiId, makeId)
  await tx
    .insertInto('period')
    .values({
      ...row,
      id: makeId(),
      name: 'November',
      from_day: '2020-01-01',
      to_day: '2026-12-31',
      deadline: '2026-12-31',
      jenis: 'tahunan',
      final: 0,
    })
    .execute()
  await tx
    .insertInto('unor')
    .values({ ...row, id: head, name: 'Dinas', parent_id: null })
    .execute()
  await tx
    .insertInto('post')
    .values({ ...row, id: head, unor_id: head, name: 'Kepala', superior_post_id: null })
    .execute()
  await insertHolder(tx, { instansiId, id: supervisorId, name: 'Atasan', nip: 0, post: head })
}

async function insertPerson(
  tx: Tx,
  {
    instansiId,
    id,
    nth,
    superior,
  }: { instansiId: string; id: string; nth: number; superior: string },
) {
  const post = makeId()
  await tx
    .insertInto('post')
    .values({
      instansi_id: instansiId,
      id: post,
      unor_id: superior,
      name: 'Analis',
      superior_post_id: superior,
    })
    .execute()
  await insertHolder(tx, { instansiId, id, name: `Pegawai ${nth}`, nip: nth + 1, post })
}

async function insertHolder(
  tx: Tx,
  {
    instansiId,
    id,
    name,
    nip,
    post,
  }: { instansiId: string; id: string; name: string; nip: number; post: string },
) {
  const row = { instansi_id: instansiId }
  await tx
    .insertInto('person')
    .values({
      ...row,
      id,
      name,
      nip: `19900101201501${String(nip).padStart(4, '0')}`,
      active: 1,
      is_admin: 0,
    })
    .execute()
  await tx
    .insertInto('assignment')
    .values({
      ...row,
      id: makeId(),
      person_id: id,
      post_id: post,
      kind: 'definitif',
      from_day: '2020-01-01',
      to_day: null,
      decree: '800/1',
      superior_post_id: null,
      subject_id: null,
      work: '',
    })
    .execute()
}

/** Building an index of two million rows at once is many times faster than row by row. */
async function withoutIndexes(
  { engine, write }: Pick<Database, 'engine' | 'write'>,
  table: string,
  work: () => Promise<void>,
) {
  const dropped = await write(async (tx) => {
    const { rows } = await (
      engine === 'sqlite'
        ? sql<{ name: string; text: string }>`select name, sql as text from sqlite_schema
            where type = 'index' and tbl_name = ${table} and sql is not null`
        : sql<{
            name: string
            text: string
          }>`select indexname as name, indexdef as text from pg_indexes
            where schemaname = current_schema() and tablename = ${table} and indexname not like '%_pk'`
    ).execute(tx)
    for (const { name } of rows) await sql.raw(`drop index ${name}`).execute(tx)
    return rows
  })
  await work()
  await write(async (tx) => {
    for (const { text } of dropped) await sql.raw(text).execute(tx)
  })
}

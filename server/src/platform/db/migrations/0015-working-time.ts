import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/**
 * Patterns, holidays, rosters and absences as rows, and periods that are closed by hand. What `instansi.working_pattern`
 * said becomes the pattern and the calendar of that agency; nothing reads the column any more.
 */
export const workingTime = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('work_pattern')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('work_pattern_pk', [...KEY])
      .execute()

    await table('pattern_use')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('pattern_id', 'text', (c) => c.notNull())
      .addColumn('scope', 'text', (c) =>
        c.notNull().check(sql`scope in ('instansi', 'unor', 'person')`),
      )
      .addColumn('scope_id', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text')
      .addColumn('version', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('pattern_use_pk', [...KEY])
      .addForeignKeyConstraint(
        'pattern_use_pattern',
        ['instansi_id', 'pattern_id'],
        'work_pattern',
        [...KEY],
      )
      .execute()
    await db.schema
      .createIndex('pattern_use_scope')
      .on('pattern_use')
      .columns(['instansi_id', 'scope', 'scope_id'])
      .execute()

    await table('calendar_range')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('calendar_range_pk', [...KEY])
      .execute()
    await db.schema
      .createIndex('calendar_range_day')
      .on('calendar_range')
      .columns(['instansi_id', 'to_day'])
      .execute()

    await table('roster')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('start_minute', 'integer')
      .addColumn('end_minute', 'integer')
      .addColumn('break_start', 'integer')
      .addColumn('break_end', 'integer')
      .addPrimaryKeyConstraint('roster_pk', [...PERSON, 'day'])
      .addForeignKeyConstraint('roster_person', [...PERSON], 'person', [...KEY])
      .execute()

    await table('absence')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('letter', 'text', (c) => c.notNull())
      .addColumn('link', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) =>
        c.notNull().check(sql`state in ('asked', 'confirmed', 'refused', 'withdrawn')`),
      )
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('decided_by', 'text')
      .addColumn('comment', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('absence_pk', [...KEY])
      .addForeignKeyConstraint('absence_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('absence_person')
      .on('absence')
      .columns([...PERSON, 'to_day'])
      .execute()

    const period = db.schema.alterTable('period')
    await period.addColumn('closed', 'integer', (c) => c.notNull().defaultTo(0)).execute()
    await period.addColumn('version', 'integer', (c) => c.notNull().defaultTo(1)).execute()

    const agencies = await db
      .selectFrom('instansi')
      .select(['instansi_id', 'working_pattern'])
      .execute()
    for (const { instansi_id, working_pattern } of agencies) {
      await carryOver(db, instansi_id, JSON.parse(working_pattern) as Partial<OldPattern>)
    }
  },
})

type OldPattern = {
  readonly week: readonly unknown[]
  readonly exceptions: readonly {
    readonly from: string
    readonly to: string
    readonly week: unknown
  }[]
  readonly holidays: readonly {
    readonly day: string
    readonly name: string
    readonly kind: string
  }[]
}
type RangeKind = Tables['calendar_range']['kind']

const ALWAYS = '2000-01-01'
const SOURCE_2026 =
  'SKB Tiga Menteri Nomor 1497/2025, 2/2025, dan 5/2025 tentang Hari Libur Nasional dan Cuti Bersama 2026'

async function carryOver(
  db: Kysely<Tables>,
  instansi_id: string,
  { week, exceptions = [], holidays = [] }: Partial<OldPattern>,
): Promise<void> {
  if (week === undefined) return
  const addPattern = async (name: string, content: unknown, from: string, to: string | null) => {
    const pattern_id = randomUUID()
    const row = { instansi_id, version: 1 }
    await db
      .insertInto('work_pattern')
      .values({ ...row, id: pattern_id, name, content: JSON.stringify(content) })
      .execute()
    await db
      .insertInto('pattern_use')
      .values({
        ...row,
        id: randomUUID(),
        pattern_id,
        scope: 'instansi',
        scope_id: '',
        from_day: from,
        to_day: to,
      })
      .execute()
  }
  const addRange = (kind: RangeKind, range: readonly [string, string], name: string, source = '') =>
    db
      .insertInto('calendar_range')
      .values({
        instansi_id,
        id: randomUUID(),
        kind,
        from_day: range[0],
        to_day: range[1],
        name,
        source,
        version: 1,
      })
      .execute()

  const ramadan = exceptions[0]?.week ?? null
  const days = week.filter((hours) => hours !== null).length
  const restsOnHolidays = true
  await addPattern(`${days} hari kerja`, { week, ramadan, restsOnHolidays }, ALWAYS, null)
  for (const { from, to, week: other } of exceptions) {
    // Hours of their own in a range of their own are a pattern for that time.
    if (JSON.stringify(other) === JSON.stringify(ramadan))
      await addRange('ramadan', [from, to], 'Ramadan')
    else
      await addPattern(
        `Jam kerja ${from}`,
        { week: other, ramadan: null, restsOnHolidays },
        from,
        to,
      )
  }
  for (const { day, name, kind } of holidays) {
    const source = day.startsWith('2026') && kind !== 'instansi' ? SOURCE_2026 : ''
    await addRange(kind as RangeKind, [day, day], name, source)
  }
}

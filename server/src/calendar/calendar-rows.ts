import { sql, type Compilable } from 'kysely'
import type { Day } from '@jejak/shared/calendar/day'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { PatternUseTable } from '../platform/db/worktime-tables.ts'

/** Whose days are asked for, from one to another. */
export type Span = {
  readonly instansiId: string
  readonly personIds: readonly string[]
  readonly from: Day
  readonly to: Day
}

/** The agency's holidays and Ramadans that touch these days. */
export const rangesIn = (tx: Tx, { instansiId, from, to }: Span) =>
  rangesBetween(tx, [instansiId, from, to])

const rangesBetween = compileOnce((tx, param) =>
  tx
    .selectFrom('calendar_range')
    .select(['kind', 'name', 'from_day as from', 'to_day as to'])
    .where('instansi_id', '=', param)
    .where('to_day', '>=', param)
    .where('from_day', '<=', param)
    .orderBy('from_day')
    .orderBy('id'),
)

/** Patterns of the agency and of its units: few, and read as a whole. */
export const sharedUses = (tx: Tx, { instansiId, from, to }: Span) =>
  usesOfAll(tx, [instansiId, from, to])

const usesOfAll = compileOnce((tx, param) =>
  patternUses(tx)
    .where('pattern_use.instansi_id', '=', param)
    .where('scope', 'in', [sql.lit<Scope>('instansi'), sql.lit<Scope>('unor')])
    .where(toDayOf, '>=', param)
    .where('from_day', '<=', param),
)

/** Patterns that people have for themselves. */
export const ownUses = perPerson((tx, asked) =>
  patternUses(tx)
    .where('pattern_use.instansi_id', '=', asked.instansiId)
    .where('scope', '=', sql.lit<Scope>('person'))
    .where('scope_id', 'in', asked.personIds)
    .where(toDayOf, '>=', asked.from)
    .where('from_day', '<=', asked.to),
)

/** Shifts that begin on these days. */
export const shiftsIn = perPerson((tx, asked) =>
  tx
    .selectFrom('roster')
    .select(['person_id as personId', 'day', 'start_minute as start', 'end_minute as end'])
    .select(['break_start as breakStart', 'break_end as breakEnd'])
    .where('instansi_id', '=', asked.instansiId)
    .where('person_id', 'in', asked.personIds)
    .where('day', '>=', asked.from)
    .where('day', '<=', asked.to),
)

/** What keeps people from their desks on these days, as far as it is confirmed. */
export const absencesIn = perPerson((tx, asked) =>
  tx
    .selectFrom('absence')
    .select(['person_id as personId', 'kind', 'from_day as from', 'to_day as to'])
    .where('instansi_id', '=', asked.instansiId)
    .where('person_id', 'in', asked.personIds)
    .where('to_day', '>=', asked.from)
    .where('from_day', '<=', asked.to)
    .where('state', '=', sql.lit('confirmed'))
    .orderBy('from_day')
    .orderBy('id'),
)

/** The unor above each unor. */
export const unorTree = compileOnce((tx, param) =>
  tx.selectFrom('unor').select(['id', 'parent_id as parentId']).where('instansi_id', '=', param),
)

type Scope = PatternUseTable['scope']
const toDayOf = sql<string>`coalesce(to_day, '9999-12-31')`

const patternUses = (tx: Tx) =>
  tx
    .selectFrom('pattern_use')
    .innerJoin('work_pattern', (join) =>
      join
        .onRef('work_pattern.instansi_id', '=', 'pattern_use.instansi_id')
        .onRef('work_pattern.id', '=', 'pattern_use.pattern_id'),
    )
    .select(['scope', 'scope_id as scopeId', 'from_day as from', 'to_day as to', 'content'])
    .orderBy('from_day')
    .orderBy('pattern_use.id')

type Query<Row> = Compilable<Row> & { execute(): Promise<Row[]> }
type Build<Row> = (tx: Tx, asked: Span) => Query<Row>

/** A question about people: kept compiled for one person, which every submit asks; built anew for many. */
function perPerson<Row>(build: Build<Row>) {
  const ofOne = compileOnce((tx, param) =>
    build(tx, { instansiId: param, personIds: [param], from: param, to: param }),
  )
  return async (tx: Tx, asked: Span): Promise<Row[]> => {
    const { instansiId, personIds, from, to } = asked
    if (personIds.length === 1) return ofOne(tx, [instansiId, personIds[0], from, to])
    const pieces: Row[][] = []
    for (const some of inPieces(personIds)) {
      pieces.push(await build(tx, { ...asked, personIds: some }).execute())
    }
    return pieces.flat()
  }
}

import * as v from 'valibot'
import { toDay, type Day } from '@jejak/shared/calendar/day'
import { PatternSchema } from '@jejak/shared/calendar/pattern'
import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import type { Tx } from '../platform/db/database.ts'

/** Patterns, for whom they are, and the holidays and Ramadans that touch these days. */
export async function readOfficeCalendar(
  tx: Tx,
  instansiId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<OfficeCalendar> {
  const patterns = await tx
    .selectFrom('work_pattern')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const uses = await tx
    .selectFrom('pattern_use')
    .leftJoin('unor', (join) =>
      join
        .onRef('unor.instansi_id', '=', 'pattern_use.instansi_id')
        .onRef('unor.id', '=', 'scope_id'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'pattern_use.instansi_id')
        .onRef('person.id', '=', 'scope_id'),
    )
    .select(['pattern_use.id', 'pattern_use.version', 'pattern_id', 'scope', 'scope_id'])
    .select(['from_day', 'to_day', 'unor.name as unor', 'person.name as person'])
    .where('pattern_use.instansi_id', '=', instansiId)
    .orderBy('from_day')
    .orderBy('pattern_use.id')
    .execute()
  const ranges = await tx
    .selectFrom('calendar_range')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('to_day', '>=', from)
    .where('from_day', '<=', to)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return {
    patterns: patterns.map(({ id, version, name, content }) => ({
      id,
      version,
      name,
      pattern: v.parse(PatternSchema, JSON.parse(content)),
    })),
    uses: uses.map((row) => ({
      id: row.id,
      version: row.version,
      patternId: row.pattern_id,
      scope: row.scope === 'instansi' ? { kind: row.scope } : { kind: row.scope, id: row.scope_id },
      scopeName: row.unor ?? row.person ?? '',
      from: toDay(row.from_day),
      to: row.to_day === null ? null : toDay(row.to_day),
    })),
    ranges: ranges.map(({ id, version, kind, from_day, to_day, name, source }) => ({
      id,
      version,
      kind,
      from: toDay(from_day),
      to: toDay(to_day),
      name,
      source,
    })),
  }
}

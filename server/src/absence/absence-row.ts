import type { AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import { toDay } from '@jejak/shared/calendar/day'
import type { Absence } from '@jejak/shared/org/absence'
import type { Tx } from '../platform/db/database.ts'
import type { AbsenceTable } from '../platform/db/worktime-tables.ts'

export type AbsenceRow = AbsenceTable & { readonly decider: string | null }

/** Absences with the names of whoever decided on them. */
export const selectAbsences = (tx: Tx, instansiId: string) =>
  tx
    .selectFrom('absence')
    .leftJoin('person as decider', (join) =>
      join
        .onRef('decider.instansi_id', '=', 'absence.instansi_id')
        .onRef('decider.id', '=', 'absence.decided_by'),
    )
    .selectAll('absence')
    .select('decider.name as decider')
    .where('absence.instansi_id', '=', instansiId)

export const toAbsence = (row: AbsenceRow): Absence => ({
  id: row.id,
  version: row.version,
  kind: row.kind as AbsenceKind,
  from: toDay(row.from_day),
  to: toDay(row.to_day),
  letter: row.letter,
  link: row.link,
  state: row.state,
  decidedBy: row.decider ?? '',
  comment: row.comment,
})

/** What is sealed of an absence. */
export const contentOf = ({ decider: _name, instansi_id: _agency, ...row }: AbsenceRow) => row

export const readAbsence = (tx: Tx, instansiId: string, id: string) =>
  selectAbsences(tx, instansiId).where('absence.id', '=', id).executeTakeFirst()

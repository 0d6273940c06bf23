import type { DayKind } from '@jejak/shared/import/kinds'
import type { Issue } from '@jejak/shared/import/report'
import { issueOf } from '../check-references.ts'
import type { Found, RecordOf } from '../records.ts'
import type { Span } from './day-ground.ts'
import { daysOf } from './day-words.ts'

/** Rows of lists among what stands beside them. */
export type Meeting<Kind extends DayKind> = {
  readonly rows: readonly Found<Kind>[]
  /** Those that are new or change something. */
  readonly touched: readonly Found<Kind>[]
  /** What stands, and is neither listed nor removed. */
  readonly others: readonly RecordOf[Kind][]
  readonly before: (record: RecordOf[Kind]) => RecordOf[Kind] | undefined
  readonly finals: readonly Span[]
  readonly personOf: (nip: string) => 'known' | 'unknown' | 'outside'
}

const FIRST_DAY: Readonly<Record<DayKind, string>> = {
  absence: 'mulai',
  holiday: 'tanggal',
  roster: 'tanggal',
}

/**
 * Whose rows they are, and whether their days are free: nobody is away twice on one day, no day has two holidays, and a
 * closed period stays as it was counted.
 */
export function checkDays<Kind extends DayKind>(kind: Kind, meeting: Meeting<Kind>): Issue[] {
  const { rows, touched, before, finals, personOf } = meeting
  const issues: Issue[] = []
  for (const row of rows) {
    if (!('nip' in row.record)) continue
    const of = personOf(row.record.nip)
    if (of === 'known') continue
    const code = of === 'unknown' ? 'unknown-person' : 'outside-scope'
    issues.push(issueOf(kind, row, { code, column: 'nip', value: row.record.nip }))
  }
  const column = FIRST_DAY[kind]
  for (const row of touched) {
    const stood = before(row.record)
    const days = [daysOf(row.record), ...(stood ? [daysOf(stood)] : [])]
    const isFinal = finals.some((period) =>
      days.some(({ from, to }) => period.from <= to && from <= period.to),
    )
    const value = daysOf(row.record).from
    if (isFinal) issues.push(issueOf(kind, row, { code: 'final-period', column, value }))
  }
  if (kind !== 'roster') issues.push(...overlaps(kind, meeting))
  return issues
}

type Placed<Kind extends DayKind> = Span & { readonly row: Found<Kind> | undefined }

/** Rows that share a day with one before them, of the same person or kind of holiday. */
function overlaps<Kind extends DayKind>(
  kind: Kind,
  { rows, others }: Meeting<Kind>,
): readonly Issue[] {
  const placed = [
    ...rows.map((row) => ({ record: row.record, row })),
    ...others.map((record) => ({ record, row: undefined })),
  ]
  const issues: Issue[] = []
  for (const group of Map.groupBy(placed, ({ record }) => groupOf(record)).values()) {
    const inOrder = group
      .map(({ record, row }): Placed<Kind> => ({ ...daysOf(record), row }))
      .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
    let reaching = inOrder[0]
    for (const next of inOrder.slice(1)) {
      const row = next.row ?? reaching?.row
      if (reaching && row && reaching.to >= next.from) {
        const said = { code: 'overlap', column: FIRST_DAY[kind], value: daysOf(row.record).from }
        const issue = issueOf(kind, row, said as { code: 'overlap'; column: string; value: string })
        const other = row === next.row ? reaching.row?.place.row : undefined
        issues.push({ ...issue, ...(other !== undefined && { other }) })
      }
      if (!reaching || next.to > reaching.to) reaching = next
    }
  }
  return issues
}

const groupOf = (record: RecordOf[DayKind]): string => {
  if ('nip' in record) return record.nip
  return record.kind === 'ramadan' ? 'ramadan' : 'holiday'
}

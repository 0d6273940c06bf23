import { addDays, toDay } from '@jejak/shared/calendar/day'
import type { Issue } from '@jejak/shared/import/report'
import { issueOf } from './check-references.ts'
import type { Ground, Standing } from './ground.ts'
import { assignmentKey, type AssignmentRecord, type Found } from './records.ts'

/** A term that ends because the person begins in another post. */
export type Ended = { readonly standing: Standing<'assignment'>; readonly to: string }

type Term = {
  readonly record: AssignmentRecord
  readonly to: string | null
  readonly row: Found<'assignment'> | undefined
}

/**
 * Nobody holds two posts definitively on one day. Whoever begins in another one leaves the former on the day before, which is
 * how a move is written in a list that knows only the present. Two holders of a post that others report to are pointed out.
 */
export function checkTerms(
  rows: readonly Found<'assignment'>[],
  ground: Ground,
  superiors: ReadonlySet<string>,
): { readonly issues: readonly Issue[]; readonly ended: readonly Ended[] } {
  const issues: Issue[] = []
  const ended: Ended[] = []
  const listed = new Set(rows.map(({ record }) => assignmentKey(record)))
  const listedTerms = rows.map((row): Term => ({
    record: row.record,
    to: row.record.to ?? ground.assignment.get(assignmentKey(row.record))?.record.to ?? null,
    row,
  }))
  const begins = Map.groupBy(
    listedTerms.filter(({ record }) => record.kind === 'definitif'),
    ({ record }) => record.nip,
  )
  const standing = [...ground.assignment.values()]
    .filter(({ record }) => record.kind === 'definitif' && !listed.has(assignmentKey(record)))
    // One that ends before it begins was taken back.
    .filter(({ record: { from, to } }) => !to || to >= from)
    .map((each): Term => {
      const { from, to = null } = each.record
      const next = (begins.get(each.record.nip) ?? [])
        .map(({ record }) => record.from)
        .filter((begin) => begin > from && (to === null || begin <= to))
        .toSorted()[0]
      if (next === undefined) return { record: each.record, to, row: undefined }
      const last = addDays(toDay(next), -1)
      ended.push({ standing: each, to: last })
      return { record: each.record, to: last, row: undefined }
    })
  const terms = [...standing, ...listedTerms.filter(({ record }) => record.kind === 'definitif')]
  for (const { later, earlier } of overlaps(terms, ({ nip }) => nip)) {
    const about = { code: 'two-posts', column: 'mulai', value: later.record.from } as const
    const issue = later.row && issueOf('assignment', later.row, about)
    if (issue) issues.push({ ...issue, ...(earlier.row && { other: earlier.row.place.row }) })
  }
  const leading = terms.filter(({ record }) => superiors.has(record.post))
  for (const { later, earlier } of overlaps(leading, ({ post }) => post)) {
    if (later.record.nip === earlier.record.nip) continue
    const about = { code: 'two-holders', column: 'kode_jabatan', value: later.record.post } as const
    const issue = later.row && issueOf('assignment', later.row, about)
    if (issue) issues.push({ ...issue, ...(earlier.row && { other: earlier.row.place.row }) })
  }
  return { issues, ended }
}

/** Pairs that share a day, of the same person or post: each term with the one before it. The later one is one of a list. */
function overlaps(terms: readonly Term[], of: (record: AssignmentRecord) => string) {
  const found: { readonly earlier: Term; readonly later: Term }[] = []
  for (const group of Map.groupBy(terms, ({ record }) => of(record)).values()) {
    if (group.length < 2) continue
    const inOrder = group.toSorted((one, other) =>
      one.record.from === other.record.from
        ? (one.row?.place.row ?? 0) - (other.row?.place.row ?? 0)
        : one.record.from < other.record.from
          ? -1
          : 1,
    )
    let reaching = inOrder[0]!
    for (const term of inOrder.slice(1)) {
      const isOverlap = reaching.to === null || reaching.to >= term.record.from
      if (isOverlap) {
        const isListed = term.row !== undefined
        found.push(
          isListed ? { earlier: reaching, later: term } : { earlier: term, later: reaching },
        )
      }
      if (term.to === null || (reaching.to !== null && term.to > reaching.to)) reaching = term
    }
  }
  return found
}

import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { OFFICE_KINDS, type ImportKind, type OfficeKind } from '@jejak/shared/import/kinds'
import { isError, type Change, type Counts, type Issue } from '@jejak/shared/import/report'
import type { StagedTable } from '@jejak/shared/import/stage'
import { canonicalJson, sha256 } from '../platform/secrets/hash.ts'
import { checkReferences, onceEach } from './check-references.ts'
import { checkTerms } from './check-terms.ts'
import { compare, type Changed, type Difference } from './compare.ts'
import type { DayGround } from './days/day-ground.ts'
import { planDays, type DayWrites } from './days/plan-days.ts'
import type { Adopted, Ground, Standing } from './ground.ts'
import type { Reach } from './reach.ts'
import type { FoundRecords, RecordOf } from './records.ts'

/** What would be written. Records name each other by code; ids of new rows are given when they are written. */
export type Writes = {
  readonly insert: { readonly [Kind in OfficeKind]: readonly RecordOf[Kind][] }
  readonly update: { readonly [Kind in OfficeKind]: readonly Changed<Kind>[] }
  readonly adopted: readonly Adopted[]
  readonly yesterday: Day
  /** People who are in no list, and the last day of theirs. */
  readonly deactivated: readonly Standing<'person'>[]
  readonly ended: readonly (Standing<'assignment'> & { readonly to: Day })[]
}

export type Plan = {
  readonly issues: readonly Issue[]
  readonly changes: readonly Change[]
  readonly counts: Readonly<Record<ImportKind, Counts>>
  readonly writes: Writes
  readonly days: DayWrites
  /** Names this outcome on this ground; null while there are errors. */
  readonly hash: string | null
}

type Planning = {
  readonly tables: readonly StagedTable[]
  readonly found: FoundRecords
  readonly issues: readonly Issue[]
  readonly ground: Ground
  readonly days: DayGround
  readonly reach: Reach
  readonly today: Day
  readonly endGone: boolean
  /** Whoever imports does not shut themselves out. */
  readonly actorId: string
}

/** What the lists would change, what they contradict, and what of what stands is in none of them. Reads and writes nothing. */
export function planImport(planning: Planning): Plan {
  const { tables, ground, endGone, today } = planning
  const issues = [...planning.issues]
  const isRepeatUsual = tables.some(({ kinds }) => kinds.length > 1)
  const once = <Kind extends ImportKind>(kind: Kind) => ({
    named: planning.found[kind].named,
    rows: onceEach(kind, planning.found[kind].rows as never, {
      isRepeatUsual: kind === 'person' && isRepeatUsual,
      issues,
    }),
  })
  const found: FoundRecords = {
    unor: once('unor'),
    post: once('post'),
    person: once('person'),
    assignment: once('assignment'),
    absence: once('absence'),
    holiday: once('holiday'),
    roster: once('roster'),
  } as FoundRecords
  issues.push(...checkReferences(found, ground))
  const terms = checkTerms(found.assignment.rows, ground, superiorsOf(found, ground))
  issues.push(...terms.issues)
  const days = planDays({ ...planning, found })
  issues.push(...days.issues)

  const listed = new Set(tables.flatMap(({ kinds }) => kinds))
  const differences = compare(found, ground, { listed, ended: terms.ended, today })
  const gone = endGone ? differences.assignment.gone : []
  const yesterday = addDays(today, -1)
  const people = differences.person.gone.filter(
    ({ id, isAdmin }) => endGone && !isAdmin && id !== planning.actorId,
  )
  const writes: Writes = {
    insert: pick(differences, 'fresh'),
    update: pick(differences, 'changed'),
    adopted: ground.adopted,
    deactivated: people,
    ended: [...gone, ...heldBy(people, planning, gone)].map((standing) => ({
      ...standing,
      to: lastDayOf(standing, yesterday),
    })),
    yesterday,
  }
  const fingerprint = [ground.fingerprint, planning.days.fingerprint]
  const outcome = { writes, days: days.writes, fingerprint }
  return {
    issues,
    changes: [...OFFICE_KINDS.flatMap((kind) => differences[kind].changes), ...days.changes],
    counts: {
      unor: differences.unor.counts,
      post: differences.post.counts,
      person: differences.person.counts,
      assignment: differences.assignment.counts,
      ...days.counts,
    },
    writes,
    days: days.writes,
    hash: issues.some(isError) ? null : sha256(canonicalJson(outcome)),
  }
}

/** What is held by those who leave, and is not ended already. */
function heldBy(
  people: readonly Standing<'person'>[],
  { ground, today }: Planning,
  gone: readonly Standing<'assignment'>[],
): readonly Standing<'assignment'>[] {
  const nips = new Set(people.map(({ record }) => record.nip))
  const over = new Set(gone.map(({ id }) => id))
  return [...ground.assignment.values()].filter(
    ({ id, record: { nip, to } }) => nips.has(nip) && !over.has(id) && (!to || to >= today),
  )
}

/** What had not begun ends on the day before it begins: it was never held, and stays to be seen. */
const lastDayOf = ({ record }: Standing<'assignment'>, yesterday: Day): Day =>
  record.from > yesterday ? addDays(toDay(record.from), -1) : yesterday

/** Of every kind the same part of its difference. */
const pick = <Part extends 'fresh' | 'changed'>(
  differences: { readonly [Kind in OfficeKind]: Difference<Kind> },
  part: Part,
) =>
  Object.fromEntries(OFFICE_KINDS.map((kind) => [kind, differences[kind][part]])) as {
    [Kind in OfficeKind]: Difference<Kind>[Part]
  }

/** Posts that others report to. */
function superiorsOf({ post }: FoundRecords, ground: Ground): ReadonlySet<string> {
  const standing = [...ground.post.values()].map(({ record }) => record.superior)
  const listed = post.rows.map(({ record }) => record.superior)
  return new Set([...standing, ...listed].filter((code) => typeof code === 'string'))
}

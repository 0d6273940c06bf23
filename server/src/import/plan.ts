import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { IMPORT_KINDS, type ImportKind } from '@jejak/shared/import/kinds'
import { isError, type Change, type Counts, type Issue } from '@jejak/shared/import/report'
import type { StagedTable } from '@jejak/shared/import/stage'
import { canonicalJson, sha256 } from '../platform/secrets/hash.ts'
import { checkReferences, onceEach } from './check-references.ts'
import { checkTerms } from './check-terms.ts'
import { compare, type Changed, type Difference } from './compare.ts'
import type { Adopted, Ground, Standing } from './ground.ts'
import type { FoundRecords, RecordOf } from './records.ts'

/** What would be written. Records name each other by code; ids of new rows are given when they are written. */
export type Writes = {
  readonly insert: { readonly [Kind in ImportKind]: readonly RecordOf[Kind][] }
  readonly update: { readonly [Kind in ImportKind]: readonly Changed<Kind>[] }
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
  /** Names this outcome on this ground; null while there are errors. */
  readonly hash: string | null
}

type Planning = {
  readonly tables: readonly StagedTable[]
  readonly found: FoundRecords
  readonly issues: readonly Issue[]
  readonly ground: Ground
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
  } as FoundRecords
  issues.push(...checkReferences(found, ground))
  const terms = checkTerms(found.assignment.rows, ground, superiorsOf(found, ground))
  issues.push(...terms.issues)

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
  const { fingerprint } = ground
  return {
    issues,
    changes: IMPORT_KINDS.flatMap((kind) => differences[kind].changes),
    counts: Object.fromEntries(
      IMPORT_KINDS.map((kind) => [kind, differences[kind].counts]),
    ) as Record<ImportKind, Counts>,
    writes,
    hash: issues.some(isError) ? null : sha256(canonicalJson({ writes, fingerprint })),
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
  differences: { readonly [Kind in ImportKind]: Difference<Kind> },
  part: Part,
) =>
  Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, differences[kind][part]])) as {
    [Kind in ImportKind]: Difference<Kind>[Part]
  }

/** Posts that others report to. */
function superiorsOf({ post }: FoundRecords, ground: Ground): ReadonlySet<string> {
  const standing = [...ground.post.values()].map(({ record }) => record.superior)
  const listed = post.rows.map(({ record }) => record.superior)
  return new Set([...standing, ...listed].filter((code) => typeof code === 'string'))
}

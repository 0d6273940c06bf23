import type { ErrorCode, Issue, WarningCode } from '@jejak/shared/import/report'
import type { ImportKind } from '@jejak/shared/import/kinds'
import type { Ground } from './ground.ts'
import { keyOf, type Found, type FoundRecords, type RecordOf } from './records.ts'

const KEY_COLUMN: Readonly<Record<ImportKind, string>> = {
  unor: 'kode_unor',
  post: 'kode_jabatan',
  person: 'nip',
  assignment: 'nip',
  absence: 'mulai',
  holiday: 'tanggal',
  roster: 'tanggal',
}

/** The rows of a kind, each key once; a row that says the same again is passed over, one that contradicts is complained of. */
export function onceEach<Kind extends ImportKind>(
  kind: Kind,
  rows: readonly Found<Kind>[],
  { isRepeatUsual, issues }: { readonly isRepeatUsual: boolean; readonly issues: Issue[] },
): readonly Found<Kind>[] {
  const first = new Map<string, Found<Kind>>()
  for (const row of rows) {
    const key = keyOf[kind](row.record)
    const before = first.get(key)
    if (!before) {
      first.set(key, row)
      continue
    }
    const isSame = JSON.stringify(before.record) === JSON.stringify(row.record)
    if (isSame && isRepeatUsual) continue
    const value = key.split('|')[0] ?? ''
    const issue = issueOf(kind, row, {
      code: isSame ? 'repeated' : 'twice',
      column: KEY_COLUMN[kind],
      value,
    })
    issues.push({ ...issue, other: before.place.row })
  }
  return [...first.values()]
}

/** Whether what each row refers to exists, in the lists or in what stands already. */
export function checkReferences(found: FoundRecords, ground: Ground): readonly Issue[] {
  const issues: Issue[] = []
  const isKnown = (kind: 'unor' | 'post' | 'person', key: string) =>
    found[kind].named.has(key) || ground[kind].has(key)
  for (const row of found.unor.rows) {
    const { code, parent } = row.record
    if (!parent) continue
    const about = { column: 'kode_unor_induk', value: parent }
    if (parent === code) issues.push(issueOf('unor', row, { code: 'own-superior', ...about }))
    else if (!isKnown('unor', parent)) {
      issues.push(issueOf('unor', row, { code: 'unknown-unor', ...about }))
    }
  }
  for (const row of found.post.rows) {
    const { code, unor, superior } = row.record
    if (!isKnown('unor', unor)) {
      issues.push(issueOf('post', row, { code: 'unknown-unor', column: 'kode_unor', value: unor }))
    }
    if (!superior) continue
    const about = { column: 'kode_jabatan_atasan', value: superior }
    if (superior === code) issues.push(issueOf('post', row, { code: 'own-superior', ...about }))
    else if (!isKnown('post', superior)) {
      issues.push(issueOf('post', row, { code: 'unknown-post', ...about }))
    }
  }
  for (const row of found.assignment.rows) {
    const { nip, post } = row.record
    if (!isKnown('person', nip)) {
      issues.push(issueOf('assignment', row, { code: 'unknown-person', column: 'nip', value: nip }))
    }
    if (!isKnown('post', post)) {
      const about = { column: 'kode_jabatan', value: post }
      issues.push(issueOf('assignment', row, { code: 'unknown-post', ...about }))
    }
  }
  return [
    ...issues,
    ...circles('unor', found, ground, {
      column: 'kode_unor_induk',
      above: ({ parent }: RecordOf['unor']) => parent,
    }),
    ...circles('post', found, ground, {
      column: 'kode_jabatan_atasan',
      above: ({ superior }: RecordOf['post']) => superior,
    }),
  ]
}

type Line<Kind extends 'unor' | 'post'> = {
  readonly column: string
  readonly above: (record: RecordOf[Kind]) => string | null | undefined
}

/** One complaint for each circle, at the last of its rows. */
function circles<Kind extends 'unor' | 'post'>(
  kind: Kind,
  found: FoundRecords,
  ground: Ground,
  { column, above }: Line<Kind>,
): readonly Issue[] {
  const rows = found[kind].rows as readonly Found<Kind>[]
  const standing = ground[kind] as unknown as ReadonlyMap<
    string,
    { readonly record: RecordOf[Kind] }
  >
  const rowOf = new Map(rows.map((row) => [row.record.code, row]))
  const next = (code: string): string | null | undefined => {
    const listed = rowOf.get(code)
    const said = listed && above(listed.record)
    const stands = standing.get(code)
    return said === undefined && stands ? above(stands.record) : said
  }
  const issues: Issue[] = []
  const settled = new Set<string>()
  for (const { record } of rows) {
    const path: string[] = []
    let at: string | null | undefined = record.code
    while (at && !settled.has(at) && !path.includes(at)) {
      path.push(at)
      at = next(at)
    }
    const circle = at && !settled.has(at) ? path.slice(path.indexOf(at)) : []
    const listed = circle.flatMap((code) => rowOf.get(code) ?? [])
    const last = listed.toSorted((one, other) => other.place.row - one.place.row)[0]
    // One that stands above itself is complained of already.
    if (circle.length > 1 && last) {
      issues.push(
        issueOf(kind, last, { code: 'circle', column, value: next(last.record.code) ?? '' }),
      )
    }
    for (const code of path) settled.add(code)
  }
  return issues
}

export function issueOf<Kind extends ImportKind>(
  kind: Kind,
  { place }: Pick<Found<Kind>, 'place'>,
  said: {
    readonly code: ErrorCode | WarningCode
    readonly column: string
    readonly value: string
  },
): Issue {
  return { kind, ...place, ...said }
}

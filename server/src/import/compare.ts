import { ZONES, type Day } from '@jejak/shared/calendar/day'
import type { ImportKind, OfficeKind } from '@jejak/shared/import/kinds'
import type { Change, Counts } from '@jejak/shared/import/report'
import type { Ended } from './check-terms.ts'
import { isUnnamed, type Ground, type PersonState, type Standing } from './ground.ts'
import { keyOf, type Found, type FoundRecords, type RecordOf } from './records.ts'

export type Changed<Kind extends OfficeKind> = Pick<Standing<Kind>, 'id' | 'version'> & {
  readonly record: RecordOf[Kind]
  /** What it says now, by column. */
  readonly fields: Change['fields']
}

/** Lists against what stands, for one kind. */
export type Difference<Kind extends OfficeKind> = {
  readonly fresh: readonly RecordOf[Kind][]
  readonly changed: readonly Changed<Kind>[]
  readonly gone: readonly (Standing<Kind> & PersonState)[]
  readonly counts: Counts
  readonly changes: readonly Change[]
}

type Context = {
  /** Kinds that are in a list at all: nothing is gone from a list that was not given. */
  readonly listed: ReadonlySet<ImportKind>
  readonly ended: readonly Ended[]
  readonly today: Day
}

export function compare(found: FoundRecords, ground: Ground, context: Context) {
  const names = new Map([
    ...[...ground.person].map(([nip, { record }]) => [nip, record.name] as const),
    ...found.person.rows.map(({ record }) => [record.nip, record.name] as const),
  ])
  return {
    unor: compareKind('unor', found, ground, { ...context, names }),
    post: compareKind('post', found, ground, { ...context, names }),
    person: compareKind('person', found, ground, { ...context, names }),
    assignment: compareKind('assignment', found, ground, { ...context, names }),
  }
}

type Fields = Readonly<Record<string, string | undefined>>

/** What is compared, by the column that says it; undefined where a list says nothing of it. */
const FIELDS: { readonly [Kind in OfficeKind]: (record: RecordOf[Kind]) => Fields } = {
  unor: ({ name, parent }) => ({ nama_unor: name, kode_unor_induk: said(parent) }),
  post: ({ name, unor, superior }) => ({
    nama_jabatan: name,
    kode_unor: unor,
    kode_jabatan_atasan: said(superior),
  }),
  person: ({ name, kind, jabatan, golongan, zone }) => ({
    nama: name,
    jenis_pegawai: kind,
    jabatan,
    golongan,
    zona: zone === undefined ? undefined : zoneName(zone),
  }),
  assignment: ({ to, decree }) => ({ selesai: said(to), nomor_sk: decree }),
}
const zoneName = (zone: number | null) =>
  Object.entries(ZONES).find(([, minutes]) => minutes === zone)?.[0] ?? ''
const said = (value: string | null | undefined) => (value === null ? '' : value)

function compareKind<Kind extends OfficeKind>(
  kind: Kind,
  found: FoundRecords,
  ground: Ground,
  context: Context & { readonly names: ReadonlyMap<string, string> },
): Difference<Kind> {
  const rows = found[kind].rows as readonly Found<Kind>[]
  const standing = ground[kind] as unknown as ReadonlyMap<string, Standing<Kind> & PersonState>
  const changes: Change[] = []
  const fresh: RecordOf[Kind][] = []
  const changed: Changed<Kind>[] = []
  const told = (act: Change['act'], record: RecordOf[Kind], fields: Change['fields'] = []) =>
    void changes.push({ act, kind, ...labelOf(record, context.names), fields })
  for (const { record } of rows) {
    const before = standing.get(keyOf[kind](record))
    if (!before) {
      fresh.push(record)
      told('new', record)
      continue
    }
    const fields = [
      ...differing(FIELDS[kind](before.record), FIELDS[kind](record)),
      ...(kind === 'person' && !before.isActive ? [BACK] : []),
    ]
    if (fields.length === 0) continue
    const after = { ...before.record, ...defined(record) }
    changed.push({ id: before.id, version: before.version, record: after, fields })
    told('changed', record, fields)
  }
  const same = rows.length - fresh.length - changed.length
  // A move ends the term before it, which stands in no list.
  const ended = kind === 'assignment' ? context.ended : []
  for (const { standing: term, to } of ended) {
    const record = term.record as RecordOf[Kind]
    const fields = [{ column: 'selesai', from: term.record.to ?? '', to }]
    changed.push({ id: term.id, version: term.version, record: { ...record, to }, fields })
    told('changed', record, fields)
  }
  const gone = context.listed.has(kind) ? goneOf(kind, found, standing, context) : []
  for (const { record } of gone) told('gone', record)
  const counts = { new: fresh.length, changed: changed.length, gone: gone.length, same }
  return { fresh, changed, gone, counts, changes }
}

const BACK = { column: 'status', from: 'nonaktif', to: 'aktif' }

const differing = (before: Fields, after: Fields): Change['fields'] =>
  Object.entries(after).flatMap(([column, to]) => {
    const from = before[column] ?? ''
    return to === undefined || to === from ? [] : [{ column, from: shown(from), to }]
  })

const shown = (code: string) => (isUnnamed(code) ? '–' : code)

const defined = <Rec extends object>(record: Rec): Partial<Rec> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as Partial<Rec>

/** What stands, goes on, and is in no row of a list, not even one with mistakes. */
function goneOf<Kind extends OfficeKind>(
  kind: Kind,
  found: FoundRecords,
  standing: ReadonlyMap<string, Standing<Kind> & PersonState>,
  { ended, today }: Context,
) {
  const listed = new Set([
    ...found[kind].named,
    ...(found[kind].rows as readonly Found<Kind>[]).map(({ record }) => keyOf[kind](record)),
  ])
  const over = new Set(ended.map((each) => each.standing.id))
  return [...standing]
    .filter(([key, { id, isOver }]) => !listed.has(key) && !over.has(id) && !isOver)
    .map(([, each]) => each)
    .filter(({ record, isActive }) => {
      if (kind === 'person') return isActive
      if (!('from' in record)) return true
      return record.to === null || record.to === undefined || record.to >= today
    })
}

function labelOf<Kind extends OfficeKind>(
  record: RecordOf[Kind],
  names: ReadonlyMap<string, string>,
): Pick<Change, 'name' | 'key'> {
  if ('post' in record) {
    return { name: names.get(record.nip) ?? tail(record.nip), key: shown(record.post) }
  }
  if ('nip' in record) return { name: record.name, key: tail(record.nip) }
  return { name: record.name, key: shown(record.code) }
}

/** The first eight digits of a NIP are a birth date. */
const tail = (nip: string) => `…${nip.slice(-4)}`

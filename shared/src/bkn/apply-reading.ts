import type { Indikator as SkpIndikator } from '../skp/skp.ts'
import { pairUp } from './pair.ts'
import { plain } from './fill-entry.ts'
import type { BknPeriod, BknPlan, BknRhk, ReadPeriod, Reading } from './plan.ts'

/** One line of the preview. */
export type PlanChange = {
  readonly kind: 'new' | 'renamed' | 'changed' | 'gone'
  readonly what: 'rhk' | 'indikator' | 'rencana-aksi' | 'period'
  readonly id: string
  readonly before: string
  readonly after: string
}
export type Applied = { readonly plan: BknPlan; readonly changes: readonly PlanChange[] }

export type ApplyOptions = {
  readonly makeId: () => string
  /** Ids of items that the person marked as not renamed. */
  readonly notRenamed: ReadonlySet<string>
}

/**
 * The plan after one page was read, and what that changes. A reading covers only its own part: the
 * rencana aksi of one period never remove those of another. Ids stay, so entries keep their rencana aksi.
 */
export function applyReading(plan: BknPlan, reading: Reading, options: ApplyOptions): Applied {
  switch (reading.kind) {
    case 'skp':
      return applySkp(plan, reading, options)
    case 'periods':
      return reading.periods.reduce<Applied>(
        (done, period) => {
          const next = applyPeriod(done.plan, period, options)
          return { plan: next.plan, changes: [...done.changes, ...next.changes] }
        },
        { plan, changes: [] },
      )
    case 'actions':
      return applyActions(plan, reading, options)
    case 'calendar':
      return applyPeriod(plan, reading.period, options)
  }
}

function applySkp(
  plan: BknPlan,
  reading: Extract<Reading, { kind: 'skp' }>,
  options: ApplyOptions,
): Applied {
  const changes: PlanChange[] = []
  const paired = pairUp({
    before: plan.rhk,
    after: reading.rhk,
    oldText: (rhk) => rhk.uraian,
    newText: (rhk) => rhk.uraian,
    notRenamed: options.notRenamed,
  })
  const rhk = reading.rhk.map((read): BknRhk => {
    const pair = paired.pairs.find((each) => each.new === read)
    const id = pair?.old.id ?? options.makeId()
    if (!pair) changes.push({ kind: 'new', what: 'rhk', id, before: '', after: read.uraian })
    else if (pair.isRenamed) {
      changes.push({
        kind: 'renamed',
        what: 'rhk',
        id,
        before: pair.old.uraian,
        after: read.uraian,
      })
    }
    const indikator = applyIndikator(pair?.old.indikator ?? [], read.indikator, options)
    changes.push(...indikator.changes)
    // What no page of e-Kinerja shows is not taken away by reading one.
    return {
      ...pair?.old,
      ...read,
      id,
      indikator: indikator.list,
      rencanaAksi: pair?.old.rencanaAksi ?? [],
    }
  })
  for (const gone of paired.gone) {
    changes.push({ kind: 'gone', what: 'rhk', id: gone.id, before: gone.uraian, after: '' })
  }
  const { year, pendekatan } = reading
  return { plan: { ...plan, year, pendekatan, rhk }, changes }
}

type Indikator = BknRhk['indikator'][number]

function applyIndikator(
  before: readonly Indikator[],
  after: readonly Omit<Indikator, 'id'>[],
  options: ApplyOptions,
): { readonly list: Indikator[]; readonly changes: readonly PlanChange[] } {
  const paired = pairUp({
    before,
    after,
    oldText: (item) => item.indikator,
    newText: (item) => item.indikator,
    notRenamed: options.notRenamed,
  })
  const changes: PlanChange[] = []
  const list = after.map((read) => {
    const old = paired.pairs.find((each) => each.new === read)?.old
    const id = old?.id ?? options.makeId()
    const change = (kind: PlanChange['kind'], from: string, to: string) =>
      changes.push({ kind, what: 'indikator', id, before: from, after: to })
    if (!old) change('new', '', read.indikator)
    else if (plain(old.indikator) !== plain(read.indikator)) {
      change('renamed', old.indikator, read.indikator)
    } else if (plain(old.target) !== plain(read.target)) change('changed', old.target, read.target)
    return { ...(old && withoutStaleTarget(old, read)), ...read, id }
  })
  for (const gone of paired.gone) {
    changes.push({
      kind: 'gone',
      what: 'indikator',
      id: gone.id,
      before: gone.indikator,
      after: '',
    })
  }
  return { list, changes }
}

/** Everything that only Jejak knows of an indikator. A number that stood for another target does not stand for this one. */
function withoutStaleTarget(old: Indikator, read: Omit<Indikator, 'id'>): Indikator {
  if (plain(old.target) === plain(read.target)) return old
  const { targetAngka: _number, satuan: _unit, ...rest }: Indikator & Measured = old
  return rest
}
type Measured = Partial<Pick<SkpIndikator, 'targetAngka' | 'satuan'>>

/** A period is known by its dates; its name and deadline may change. */
function applyPeriod(plan: BknPlan, read: ReadPeriod, options: ApplyOptions): Applied {
  const old = plan.periods.find((period) => period.from === read.from && period.to === read.to)
  const deadline = read.deadline ?? old?.deadline ?? null
  const next: BknPeriod = { ...read, deadline, id: old?.id ?? options.makeId() }
  const change = (kind: PlanChange['kind'], before: string, after: string): PlanChange => ({
    kind,
    what: 'period',
    id: next.id,
    before,
    after,
  })
  if (!old) {
    return {
      plan: { ...plan, periods: [...plan.periods, next] },
      changes: [change('new', '', next.name)],
    }
  }
  const periods = plan.periods.map((period) => (period.id === old.id ? next : period))
  const changes: PlanChange[] = []
  if (plain(old.name) !== plain(next.name)) changes.push(change('renamed', old.name, next.name))
  if (old.deadline !== deadline) changes.push(change('changed', old.deadline ?? '', deadline ?? ''))
  return { plan: { ...plan, periods }, changes }
}

function applyActions(
  plan: BknPlan,
  reading: Extract<Reading, { kind: 'actions' }>,
  options: ApplyOptions,
): Applied {
  const withPeriod = applyPeriod(plan, reading.period, options)
  const changes = [...withPeriod.changes]
  const period = withPeriod.plan.periods.find(
    (each) => each.from === reading.period.from && each.to === reading.period.to,
  )
  if (period === undefined) throw new Error('the period that was just read is not in the plan')
  const rhk = withRhkOf(withPeriod.plan.rhk, reading.rows, options, changes).map((each) => {
    const inPeriod = (action: { readonly periodId: string }) => action.periodId === period.id
    const after = reading.rows.filter((row) => plain(row.rhk) === plain(each.uraian))
    const paired = pairUp({
      before: each.rencanaAksi.filter(inPeriod),
      after,
      oldText: (action) => action.deskripsi,
      newText: (row) => row.deskripsi,
      notRenamed: options.notRenamed,
    })
    const list = after.map((row) => {
      const pair = paired.pairs.find((one) => one.new === row)
      const id = pair?.old.id ?? options.makeId()
      const change = (kind: PlanChange['kind'], from: string, to: string) =>
        changes.push({ kind, what: 'rencana-aksi', id, before: from, after: to })
      if (!pair) change('new', '', row.deskripsi)
      else if (pair.isRenamed) change('renamed', pair.old.deskripsi, row.deskripsi)
      else if (plain(pair.old.target) !== plain(row.target)) {
        change('changed', pair.old.target, row.target)
      }
      return {
        ...pair?.old,
        id,
        periodId: period.id,
        deskripsi: row.deskripsi,
        target: row.target,
      }
    })
    for (const gone of paired.gone) {
      changes.push({
        kind: 'gone',
        what: 'rencana-aksi',
        id: gone.id,
        before: gone.deskripsi,
        after: '',
      })
    }
    return { ...each, rencanaAksi: [...each.rencanaAksi.filter((a) => !inPeriod(a)), ...list] }
  })
  return { plan: { ...withPeriod.plan, rhk }, changes }
}

/** The RHK of the plan, and one more for each that only the rencana aksi page names so far. */
function withRhkOf(
  known: readonly BknRhk[],
  rows: readonly { readonly rhk: string }[],
  options: ApplyOptions,
  changes: PlanChange[],
): readonly BknRhk[] {
  const all = [...known]
  for (const { rhk } of rows) {
    if (all.some((each) => plain(each.uraian) === plain(rhk))) continue
    const id = options.makeId()
    changes.push({ kind: 'new', what: 'rhk', id, before: '', after: rhk })
    all.push({
      id,
      jenis: 'utama',
      klasifikasi: 'individu',
      uraian: rhk,
      rhkAtasan: '',
      indikator: [],
      rencanaAksi: [],
    })
  }
  return all
}

import type { Indikator, Period, SkpContent } from '@jejak/shared/skp/skp'
import { IN_USE } from '@jejak/shared/skp/in-use'
import type { Tx } from '../platform/db/database.ts'
import { SKP_OF_A_PERSON } from '../platform/budgets.ts'
import type { RencanaAksiTable, SkpTable } from '../platform/db/organisation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'

/** What is not right, and where; written for a machine and a developer, never with the value that was sent. */
export type Wrong = {
  readonly path: string
  readonly message: string
  readonly code?: 'in-use' | 'superior-rhk' | 'not-acting' | 'has-plan'
}

type Choice = Pick<RencanaAksiTable, 'id' | 'period_id' | 'deskripsi' | 'rhk'>

/** Every rencana aksi of a plan, with the words of its RHK. */
export const choicesOf = (content: SkpContent): Choice[] =>
  content.rhk.flatMap((rhk) =>
    rhk.rencanaAksi.map((item) => ({
      id: item.id,
      period_id: item.periodId,
      deskripsi: item.deskripsi,
      rhk: rhk.uraian,
    })),
  )

/** Whose plan it is. */
type Owner = Pick<Actor, 'instansiId' | 'personId'>

type Checking = {
  readonly id: string
  readonly content: SkpContent
  readonly before: SkpTable | undefined
  readonly periods: readonly Period[]
}

/** What the shape alone cannot say: ids used once, periods that exist, the year kept, nothing in use taken out. */
export async function wrongPlaces(
  tx: Tx,
  owner: Owner,
  { id, content, before, periods }: Checking,
): Promise<Wrong[]> {
  const choices = choicesOf(content)
  const ids = choices.map((choice) => choice.id)
  const wrong: Wrong[] = []
  if (!before && (await countOf(tx, owner)) >= SKP_OF_A_PERSON) {
    wrong.push({ path: 'id', message: `a person has ${SKP_OF_A_PERSON} SKPs at most` })
  }
  if (before && before.year !== content.year) {
    wrong.push({ path: 'content.year', message: 'the year of an SKP is fixed when it is made' })
  }
  const allIds = [
    ...content.rhk.map((rhk) => rhk.id),
    ...content.rhk.flatMap((rhk) => rhk.indikator.map((item) => item.id)),
    ...content.rhk.flatMap((rhk) => rhk.indikator.flatMap(stageIdsOf)),
    ...ids,
  ]
  if (new Set(allIds).size !== allIds.length) {
    wrong.push({ path: 'content.rhk', message: 'every id may be used once' })
  }
  const known = new Set(periods.map((period) => period.id))
  content.rhk.forEach((rhk, at) =>
    rhk.rencanaAksi.forEach((item, index) => {
      if (known.has(item.periodId)) return
      const path = `content.rhk.${at}.rencanaAksi.${index}.periodId`
      wrong.push({ path, message: 'expected a period of this agency' })
    }),
  )
  content.rhk.forEach((rhk, at) =>
    rhk.indikator.forEach(({ lintasan }, index) => {
      if (lintasan?.jenis !== 'trajectory') return
      if (lintasan.titik.every(({ periodId }) => known.has(periodId))) return
      const path = `content.rhk.${at}.indikator.${index}.lintasan.titik`
      wrong.push({ path, message: 'expected periods of this agency' })
    }),
  )
  if (await anyElsewhere(tx, owner, id, ids)) {
    wrong.push({ path: 'content.rhk', message: 'a rencana aksi id is used in another SKP' })
  }
  for (const used of await takenOutInUse(tx, owner, id, ids)) {
    wrong.push({
      path: `${IN_USE}${used}`,
      message: 'this rencana aksi is used by an entry',
      code: 'in-use',
    })
  }
  return wrong.slice(0, MOST_NAMED)
}

const stageIdsOf = ({ lintasan }: Indikator): string[] =>
  lintasan?.jenis === 'non-trajectory' ? lintasan.tahap.map(({ id }) => id) : []

/** As many as a problem of the shape names. */
const MOST_NAMED = 20

async function countOf(tx: Tx, { instansiId, personId }: Owner): Promise<number> {
  const { count } = await tx
    .selectFrom('skp')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function anyElsewhere(tx: Tx, { instansiId }: Owner, skpId: string, ids: readonly string[]) {
  if (ids.length === 0) return false
  const row = await tx
    .selectFrom('rencana_aksi')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .where('skp_id', '!=', skpId)
    .executeTakeFirst()
  return row !== undefined
}

async function takenOutInUse(tx: Tx, { instansiId }: Owner, skpId: string, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('rencana_aksi')
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.instansi_id', '=', 'rencana_aksi.instansi_id')
        .onRef('entry.owner_id', '=', 'rencana_aksi.owner_id')
        .onRef('entry.plan_id', '=', 'rencana_aksi.id'),
    )
    .select('rencana_aksi.id')
    .distinct()
    .where('rencana_aksi.instansi_id', '=', instansiId)
    .where('rencana_aksi.skp_id', '=', skpId)
    .where('entry.removed', '=', 0)
    .where('entry.status', 'in', ['submitted', 'approved'])
    .execute()
  const kept = new Set(ids)
  return rows.map((row) => row.id).filter((used) => !kept.has(used))
}

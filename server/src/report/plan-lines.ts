import { quantitiesOf, sumsOf, type Recap, type RecapRow } from '@jejak/shared/report/recap'
import { workKey } from '@jejak/shared/org/assignment'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'

/**
 * Sums of each rencana aksi, by RHK and words; what has none comes last. What is called the same is one line: people of a
 * team have the same work, and one person has it again in each period.
 */
export async function planLinesOf(
  tx: Tx,
  instansiId: string,
  rows: readonly RecapRow[],
): Promise<Recap['plans']> {
  const byPlan = Map.groupBy(rows, ({ planId }) => planId)
  const words = await wordsOf(
    tx,
    instansiId,
    [...byPlan.keys()].flatMap((id) => id ?? []),
  )
  const named = Map.groupBy(byPlan, ([id]) => {
    const { rhk, deskripsi } = words.get(id ?? '') ?? NO_WORDS
    return `${workKey(rhk)}\n${workKey(deskripsi)}`
  })
  return [...named.values()]
    .map((plans) => {
      const [id] = plans.toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))[0]!
      const same = plans.flatMap(([, each]) => each)
      const { rhk, deskripsi } = words.get(id ?? '') ?? NO_WORDS
      return { id, rhk, rencanaAksi: deskripsi, ...sumsOf(same), quantities: quantitiesOf(same) }
    })
    .toSorted(
      (a, b) =>
        Number(a.rhk === '') - Number(b.rhk === '') ||
        BY_WORDS.compare(a.rhk, b.rhk) ||
        BY_WORDS.compare(a.rencanaAksi, b.rencanaAksi),
    )
}

const NO_WORDS = { rhk: '', deskripsi: '' }
const BY_WORDS = new Intl.Collator('id', { numeric: true })

/** The words of rencana aksi, by id. */
export async function wordsOf(tx: Tx, instansiId: string, ids: readonly string[]) {
  const found = new Map<string, { readonly rhk: string; readonly deskripsi: string }>()
  for (const some of inPieces(ids)) {
    const rows = await tx
      .selectFrom('rencana_aksi')
      .select(['id', 'rhk', 'deskripsi'])
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', some)
      .execute()
    for (const { id, ...words } of rows) found.set(id, words)
  }
  return found
}

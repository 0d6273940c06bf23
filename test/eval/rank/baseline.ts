import MiniSearch from 'minisearch'
import type { RankCase } from './case.ts'

/** Plain BM25 over the plan, as a library gives it: what our ranking has to be better than. */
export function baseline({ plan, text }: RankCase): readonly string[] {
  const search = new MiniSearch<{ id: string }>({ fields: ['rencanaAksi', 'rhk', 'indikator'] })
  search.addAll([...plan])
  return search.search(text).map((hit) => String(hit.id))
}

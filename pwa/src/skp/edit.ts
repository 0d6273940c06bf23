import type { Indikator, RencanaAksi, Rhk, SkpContent } from '@jejak/shared/skp/skp'

/** Changes of an SKP that is being written. Pure: every one returns a new content. */
export const changeRhk = (content: SkpContent, id: string, patch: Partial<Rhk>): SkpContent => ({
  ...content,
  rhk: content.rhk.map((rhk) => (rhk.id === id ? { ...rhk, ...patch } : rhk)),
})

export const addRhk = (content: SkpContent, id: string): SkpContent => ({
  ...content,
  rhk: [
    ...content.rhk,
    {
      id,
      jenis: 'utama',
      klasifikasi: 'individu',
      uraian: '',
      rhkAtasan: '',
      indikator: [],
      rencanaAksi: [],
    },
  ],
})

export const newIndikator = (id: string): Indikator => ({
  id,
  aspek: 'kuantitas',
  indikator: '',
  target: '',
})

export const newRencanaAksi = (id: string, periodId: string): RencanaAksi => ({
  id,
  periodId,
  deskripsi: '',
  target: '',
})

type Item = { readonly id: string }

export const changeItem = <Kind extends Item>(
  items: readonly Kind[],
  id: string,
  patch: Partial<Kind>,
): Kind[] => items.map((item) => (item.id === id ? { ...item, ...patch } : item))

export const removeItem = <Kind extends Item>(items: readonly Kind[], id: string): Kind[] =>
  items.filter((item) => item.id !== id)

/** One place up (−1) or down (+1); at the end nothing moves. */
export function moveItem<Kind extends Item>(
  items: readonly Kind[],
  id: string,
  by: -1 | 1,
): Kind[] {
  const from = items.findIndex((item) => item.id === id)
  const moved = items[from]
  const to = from + by
  if (!moved || to < 0 || to >= items.length) return [...items]
  const rest = items.filter((item) => item.id !== id)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** What still has no words. The server refuses such a plan as a whole, so it is said before. */
export function emptyTexts(content: SkpContent): number {
  return content.rhk
    .flatMap((rhk) => [
      rhk.uraian,
      ...rhk.indikator.map((item) => item.indikator),
      ...rhk.indikator.flatMap(({ lintasan }) =>
        lintasan?.jenis === 'non-trajectory' ? lintasan.tahap.map(({ nama }) => nama) : [],
      ),
      ...rhk.rencanaAksi.map((item) => item.deskripsi),
    ])
    .filter((text) => text.trim() === '').length
}

import { writeAngka } from '../skp/angka.ts'
import type { Rhk, SkpContent } from '../skp/skp.ts'
import { plain } from './fill-entry.ts'

export const MARKS = ['new', 'renamed', 'changed', 'gone'] as const
export type Mark = 'same' | (typeof MARKS)[number]

/** One line of the preview: the old and the new name, with its other changes. */
export type DiffLine = {
  readonly id: string
  readonly mark: Mark
  readonly before: string
  readonly after: string
  /** Target, or what kind of RHK it is. */
  readonly beforeNote: string
  readonly afterNote: string
}
export type RhkDiff = DiffLine & {
  readonly indikator: readonly DiffLine[]
  readonly actions: readonly (DiffLine & { readonly periodId: string })[]
}
export type SkpDiff = {
  readonly rhk: readonly RhkDiff[]
  readonly counts: Readonly<Record<(typeof MARKS)[number], number>>
}

/** What taking over `after` would change, as a tree. Things are the same when their ids are. */
export function diffSkp(before: SkpContent | null, after: SkpContent): SkpDiff {
  const olds = before?.rhk ?? []
  const rhk = align(olds, after.rhk).map(({ old, now }): RhkDiff => ({
    ...lineOf(old, now, (each) => ({
      text: each.uraian,
      note: [each.jenis, each.klasifikasi, each.rhkAtasan].filter(Boolean).join(' · '),
    })),
    indikator: align(old?.indikator ?? [], now?.indikator ?? []).map((pair) =>
      lineOf(pair.old, pair.now, (each) => ({
        text: each.indikator,
        note: [each.aspek, each.target, bobotOf(each)].filter(Boolean).join(' · '),
      })),
    ),
    actions: actionsOf(old, now),
  }))
  const lines = rhk.flatMap((each) => [each, ...each.indikator, ...each.actions])
  const count = (mark: Mark) => lines.filter((line) => line.mark === mark).length
  return {
    rhk,
    counts: {
      new: count('new'),
      renamed: count('renamed'),
      changed: count('changed'),
      gone: count('gone'),
    },
  }
}

const bobotOf = ({ bobot }: Rhk['indikator'][number]) =>
  bobot === undefined ? '' : `${writeAngka(bobot)}%`

/** Whether importing would change anything. */
export const hasChanges = ({ counts }: SkpDiff): boolean => MARKS.some((mark) => counts[mark] > 0)

const actionsOf = (old: Rhk | undefined, now: Rhk | undefined): RhkDiff['actions'] =>
  align(old?.rencanaAksi ?? [], now?.rencanaAksi ?? []).map((pair) => ({
    ...lineOf(pair.old, pair.now, (each) => ({ text: each.deskripsi, note: each.target })),
    periodId: pair.now?.periodId ?? pair.old?.periodId ?? '',
  }))

type Pair<Item> = { readonly old: Item | undefined; readonly now: Item | undefined }

/** In the new order; removed items last. */
function align<Item extends { readonly id: string }>(
  olds: readonly Item[],
  news: readonly Item[],
): readonly Pair<Item>[] {
  const gone = olds.filter((old) => !news.some(({ id }) => id === old.id))
  return [
    ...news.map((now) => ({ old: olds.find(({ id }) => id === now.id), now })),
    ...gone.map((old) => ({ old, now: undefined })),
  ]
}

function lineOf<Item extends { readonly id: string }>(
  old: Item | undefined,
  now: Item | undefined,
  words: (item: Item) => { readonly text: string; readonly note: string },
): DiffLine {
  const before = old && words(old)
  const after = now && words(now)
  return {
    id: now?.id ?? old?.id ?? '',
    mark: markOf(before, after),
    before: before?.text ?? '',
    after: after?.text ?? '',
    beforeNote: before?.note ?? '',
    afterNote: after?.note ?? '',
  }
}

type Words = { readonly text: string; readonly note: string } | undefined

function markOf(before: Words, after: Words): Mark {
  if (!before) return 'new'
  if (!after) return 'gone'
  if (plain(before.text) !== plain(after.text)) return 'renamed'
  return plain(before.note) === plain(after.note) ? 'same' : 'changed'
}

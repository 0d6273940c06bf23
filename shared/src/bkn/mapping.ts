import { plain } from './fill-entry.ts'

/** A mapping the person confirmed once: this rencana aksi is that option of BKN's list. Shown, and revocable. */
export type Mapping = {
  readonly rencanaAksi: string
  readonly option: string
  /** Epoch milliseconds of the confirmation. */
  readonly at: number
}

export type Choice =
  | { readonly kind: 'exact' | 'mapped'; readonly index: number; readonly option: string }
  /** Two options read the same: no text can tell them apart. */
  | { readonly kind: 'ambiguous'; readonly option: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }

/**
 * Which option of the list is meant. Exact text (white space apart) or a mapping the person confirmed,
 * and nothing else: no part of a word, no best guess, never the first one. A peer tool takes the first
 * option when nothing matches, and books the work under the wrong rencana aksi.
 */
export function chooseOption({
  wanted,
  options,
  mappings,
}: {
  readonly wanted: string
  readonly options: readonly string[]
  readonly mappings: readonly Mapping[]
}): Choice {
  if (options.length === 0) return { kind: 'empty' }
  const exact = findOnly(options, wanted)
  if (exact.length > 1) return { kind: 'ambiguous', option: plain(wanted) }
  if (exact[0] !== undefined) return { kind: 'exact', index: exact[0], option: plain(wanted) }

  const mapping = mappings.find((item) => plain(item.rencanaAksi) === plain(wanted))
  if (mapping === undefined) return { kind: 'missing' }
  const mapped = findOnly(options, mapping.option)
  if (mapped.length > 1) return { kind: 'ambiguous', option: plain(mapping.option) }
  if (mapped[0] === undefined) return { kind: 'missing' }
  return { kind: 'mapped', index: mapped[0], option: plain(mapping.option) }
}

function findOnly(options: readonly string[], wanted: string): readonly number[] {
  const text = plain(wanted)
  return options.flatMap((option, index) => (plain(option) === text ? [index] : []))
}

/** Remembers a confirmation; one per rencana aksi, the newest wins. */
export function remember(mappings: readonly Mapping[], added: Mapping): readonly Mapping[] {
  const others = mappings.filter((item) => plain(item.rencanaAksi) !== plain(added.rencanaAksi))
  return [...others, added]
}

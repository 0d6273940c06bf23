import type { PersonDay, Sections } from './person-days.ts'

/** Where the focus goes: a row of the list, an entry of a day, or the button that takes all that is in order. */
export type Target =
  | { readonly at: 'row'; readonly key: string }
  | { readonly at: 'entry'; readonly key: string; readonly entryId: string }
  | { readonly at: 'clean' }
  | { readonly at: 'end' }

const idOf = ({ item }: PersonDay['entries'][number]): string => item.entry.id

/**
 * The next undecided thing once these entries are decided. From within a day: its next remark, what else of it is
 * undecided, then the first remark of the next day. From the list: the next row. What is in order comes last, in one.
 */
export function nextThing(
  sections: Sections,
  from: { readonly key: string | undefined; readonly part: 'row' | 'entry' },
  decided: ReadonlySet<string>,
): Target {
  const isOpen = (one: PersonDay['entries'][number]) => !decided.has(idOf(one))
  const rows = [...sections.noted, ...sections.fine]
  const here = rows.find(({ key }) => key === from.key)
  if (here && from.part === 'entry') {
    const last = here.open.findLastIndex((one) => decided.has(idOf(one)))
    const order = [...here.open.slice(last + 1), ...here.open.slice(0, last + 1)].filter(isOpen)
    const entry = order.find((one) => here.noted.includes(one)) ?? order[0]
    if (entry) return { at: 'entry', key: here.key, entryId: idOf(entry) }
  }
  const day = nextDay(sections, here, isOpen)
  if (!day) return { at: rows.some(({ open }) => open.some(isOpen)) ? 'clean' : 'end' }
  if (from.part === 'row') return { at: 'row', key: day.key }
  const entry = day.noted.find(isOpen) ?? day.open.find(isOpen)
  return entry ? { at: 'entry', key: day.key, entryId: idOf(entry) } : { at: 'row', key: day.key }
}

/** The next day with a remark after this one, from the top again at the end. Of days in order only whoever is among them gets the next. */
function nextDay(
  { noted, fine }: Sections,
  here: PersonDay | undefined,
  isOpen: (one: PersonDay['entries'][number]) => boolean,
): PersonDay | undefined {
  const among = here && fine.includes(here) ? fine : noted
  const at = here ? among.indexOf(here) : -1
  const order = [...among.slice(at + 1), ...among.slice(0, at + 1)]
  const wanted = among === noted ? order.filter((day) => day.noted.some(isOpen)) : order
  return (
    wanted.find(({ open }) => open.some(isOpen)) ??
    (among === fine ? noted.find((day) => day.noted.some(isOpen)) : undefined)
  )
}

import type { PersonDay, Sections } from './person-days.ts'

/** Where the focus goes: a row of the list, an entry of a day, or the button that takes all that is in order. */
export type Target =
  | { readonly at: 'row'; readonly key: string }
  | { readonly at: 'entry'; readonly key: string; readonly entryId: string }
  | { readonly at: 'clean' }
  | { readonly at: 'end' }

type Entry = PersonDay['entries'][number]
const idOf = ({ item }: Entry): string => item.entry.id

/**
 * The next undecided thing once these entries are decided. From the list: the next row. From within a day: its next
 * remark, then the first remark of the next day; whoever decides on what nobody remarked upon goes on with that first.
 * What is in order comes last, in one.
 */
export function nextThing(
  sections: Sections,
  from: { readonly key: string | undefined; readonly part: 'row' | 'entry' },
  decided: ReadonlySet<string>,
): Target {
  const isOpen = (one: Entry) => !decided.has(idOf(one))
  const rows = [...sections.noted, ...sections.fine]
  const here = rows.find(({ key }) => key === from.key)
  const day = nextDay(sections, here, isOpen)
  if (here && from.part === 'entry') {
    const wasRemark = here.noted.some((one) => !isOpen(one))
    const entry = nextEntry(here, isOpen, wasRemark && day !== undefined)
    if (entry) return { at: 'entry', key: here.key, entryId: idOf(entry) }
  }
  if (!day) return { at: rows.some(({ open }) => open.some(isOpen)) ? 'clean' : 'end' }
  const entry = day.noted.find(isOpen) ?? day.open.find(isOpen)
  return from.part === 'entry' && entry
    ? { at: 'entry', key: day.key, entryId: idOf(entry) }
    : { at: 'row', key: day.key }
}

/** The next entry of the same day after the last one that was decided, from the top again at the end; what is remarked upon first. */
function nextEntry(
  { open, noted }: PersonDay,
  isOpen: (one: Entry) => boolean,
  isRemarkWanted: boolean,
): Entry | undefined {
  const last = open.findLastIndex((one) => !isOpen(one))
  const order = [...open.slice(last + 1), ...open.slice(0, last + 1)].filter(isOpen)
  const remark = order.find((one) => noted.includes(one))
  return remark ?? (isRemarkWanted ? undefined : order[0])
}

/** The next day with a remark after this one, from the top again at the end. Of days in order only whoever is among them gets the next. */
function nextDay(
  { noted, fine }: Sections,
  here: PersonDay | undefined,
  isOpen: (one: Entry) => boolean,
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

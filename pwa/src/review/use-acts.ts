import type { Decided, Waiting } from '../data/queue.ts'
import { nextThing, type Target } from './next-thing.ts'
import { isClean, type PersonDay, type Sections } from './person-days.ts'
import type { Spot } from './shortcuts.ts'
import type { useDeciding } from './use-deciding.ts'
import type { usePlace } from './use-place.ts'

type Part = Spot['part']

/** What a person does in the queue: each act, and where it leads them. */
export function useActs({
  days,
  sections,
  day,
  isWide,
  place,
  deciding,
  focusOn,
}: {
  /** Those that are shown. */
  readonly days: readonly PersonDay[]
  readonly sections: Sections
  /** The day that is open. */
  readonly day: PersonDay | undefined
  readonly isWide: boolean
  readonly place: ReturnType<typeof usePlace>
  readonly deciding: ReturnType<typeof useDeciding>
  readonly focusOn: (target: Target) => void
}) {
  const dayOf = (id: string) =>
    days.find(({ entries }) => entries.some(({ item }) => item.entry.id === id))

  const goTo = (target: Target) => {
    if (target.at === 'entry') place.openDay(target)
    else if (!isWide) place.closeDay()
    focusOn(target)
  }
  const settle = async (
    items: readonly Waiting[],
    act: Decided,
    { part, comment }: { readonly part: Part; readonly comment?: string },
  ) => {
    const [first] = items
    if (!first) return
    const key = part === 'entry' ? day?.key : dayOf(first.item.entry.id)?.key
    const ids = new Set(items.map(({ item }) => item.entry.id))
    const target = nextThing(sections, { key, part }, ids)
    await deciding.settle(items, act, comment)
    goTo(target)
  }
  return {
    settle,
    /** Everything that nothing is remarked upon, whosever it is. */
    approveClean: async (clean: readonly Waiting[]) => {
      if (clean.length === 0) return
      const ids = new Set(clean.map(({ item }) => item.entry.id))
      const target = nextThing(sections, { key: undefined, part: 'row' }, ids)
      await deciding.settle(clean, 'approve')
      goTo(target)
    },
    undo: async (ids: readonly string[]) => {
      const [entryId] = ids
      if (entryId === undefined || !(await deciding.undo(ids))) return
      const key = dayOf(entryId)?.key
      if (key === undefined) return focusOn({ at: 'end' })
      const isInList = isWide && document.activeElement?.closest('.day-list') !== null
      const isInDay = day !== undefined && (!isWide || (day.key === key && !isInList))
      goTo(isInDay ? { at: 'entry', key, entryId } : { at: 'row', key })
    },
    /** Into a day, to what has to be looked at. */
    enter: (to: PersonDay) => {
      const entry = to.noted[0] ?? to.open[0]
      if (entry) goTo({ at: 'entry', key: to.key, entryId: entry.item.entry.id })
      else place.openDay(to)
    },
    /** Out of the day, to its row. */
    leave: () => {
      if (day) goTo({ at: 'row', key: day.key })
    },
    /** The undecided entries that an act on this place is about. */
    entriesAt: (spot: Spot): readonly Waiting[] =>
      spot.part === 'row'
        ? (days.find(({ key }) => key === spot.key)?.open ?? [])
        : days.flatMap(({ open }) => open.filter(({ item }) => item.entry.id === spot.id)),
  }
}

/** What is returned from here: of a whole day what is remarked upon, if anything is. */
export function toReturn(items: readonly Waiting[], part: Part): readonly Waiting[] {
  const noted = items.filter((one) => !isClean(one))
  return part === 'row' && noted.length > 0 ? noted : items
}

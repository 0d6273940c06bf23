import type { Waiting } from '../data/queue.ts'

export type Group = {
  readonly key: string
  readonly ownerName: string
  readonly post: string
  readonly day: Waiting['item']['entry']['day']
  readonly dayTotal: Waiting['item']['dayTotal']
  /** No more than `DRAWN`. */
  readonly items: readonly Waiting[]
  /** How many more of this day wait; they come as those that are drawn are decided. */
  readonly others: number
}

/** Entries of one person's day that are drawn at once: a page of thousands is never drawn at all. */
export const DRAWN = 60

/** One group a person and day, in the order of the queue. */
export function toGroups(waiting: readonly Waiting[]): Group[] {
  const groups = Map.groupBy(waiting, ({ item }) => `${item.entry.day}/${item.owner.id}`)
  return [...groups].flatMap(([key, items]) => {
    const first = items[0]?.item
    if (!first) return []
    const { owner, entry, dayTotal } = first
    const drawn = items.slice(0, DRAWN)
    const all = Math.max(items.length, first.dayWaiting ?? 0)
    const others = all - drawn.length
    return [
      {
        key,
        ownerName: owner.name,
        post: owner.post,
        day: entry.day,
        dayTotal,
        items: drawn,
        others,
      },
    ]
  })
}

/** What a bulk approval takes without a second look: nothing the rules object to. The rest is judged one by one. */
export const isClean = ({ item, decided }: Waiting): boolean =>
  decided === null && item.problems.length === 0

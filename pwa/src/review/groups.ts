import type { Waiting } from '../data/queue.ts'

export type Group = {
  readonly key: string
  readonly ownerName: string
  readonly post: string
  readonly day: Waiting['item']['entry']['day']
  readonly dayTotal: Waiting['item']['dayTotal']
  readonly items: readonly Waiting[]
}

/** One group a person and day, in the order of the queue. */
export function toGroups(waiting: readonly Waiting[]): Group[] {
  const groups = Map.groupBy(waiting, ({ item }) => `${item.entry.day}/${item.owner.id}`)
  return [...groups].flatMap(([key, items]) => {
    const first = items[0]?.item
    if (!first) return []
    const { owner, entry, dayTotal } = first
    return [{ key, ownerName: owner.name, post: owner.post, day: entry.day, dayTotal, items }]
  })
}

/** What a bulk approval takes without a second look: nothing the rules object to. The rest is judged one by one. */
export const isClean = ({ item, decided }: Waiting): boolean =>
  decided === null && item.problems.length === 0

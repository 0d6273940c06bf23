import type { PlanItem } from '../match/plan.ts'
import type { Chip, LinkView } from './link-view.ts'

export type Listed<Item> = { readonly item: Item } & Pick<Chip, 'because'>

/** The chips of a view with what they stand for; one that is not in the plan any more is left out. */
export const chipsOf = <Item extends Pick<PlanItem, 'id'>>(
  { chips }: LinkView,
  plan: readonly Item[],
): readonly Listed<Item>[] =>
  chips.flatMap(({ id, because }) => {
    const item = plan.find((each) => each.id === id)
    return item ? [{ item, because }] : []
  })

/**
 * What is asked: the chips, and the answer that stands when it is none of them.
 * @returns which of them is the answer, one more than there are when that is "nothing fits", -1 when there is none
 */
export function toQuestion<Item extends Pick<PlanItem, 'id'>>(
  view: LinkView,
  plan: readonly Item[],
): { readonly shown: readonly Listed<Item>[]; readonly marked: number } {
  const chips = chipsOf(view, plan)
  const planId = view.kind === 'linked' ? view.planId : undefined
  const answer = plan.find(({ id }) => id === planId)
  const isChip = chips.some(({ item }) => item.id === planId)
  const shown = answer && !isChip ? [{ item: answer, because: [] }, ...chips] : chips
  const marked =
    view.kind === 'none' ? shown.length : shown.findIndex(({ item }) => item.id === planId)
  return { shown, marked }
}

/** The whole plan, what fits first; of a search every word has to be somewhere in the names. */
export function searchPlan<Item extends Pick<PlanItem, 'id' | 'rencanaAksi' | 'rhk'>>(
  view: LinkView,
  plan: readonly Item[],
  wanted: string,
): readonly Listed<Item>[] {
  const first = chipsOf(view, plan)
  const rest = plan.filter(({ id }) => !first.some(({ item }) => item.id === id))
  const words = wanted.toLocaleLowerCase('id').split(/\s+/).filter(Boolean)
  return [...first, ...rest.map((item) => ({ item, because: [] }))].filter(({ item }) => {
    const names = `${item.rencanaAksi} ${item.rhk}`.toLocaleLowerCase('id')
    return words.every((word) => names.includes(word))
  })
}

/** Where a key of the arrows leads in a group of answers; undefined for another key. */
export function stepTo(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'ArrowDown':
    case 'ArrowRight':
      return (from + 1) % count
    case 'ArrowUp':
    case 'ArrowLeft':
      return (from - 1 + count) % count
    default:
      return undefined
  }
}

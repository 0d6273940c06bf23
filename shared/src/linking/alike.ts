import type { Ranked } from '../match/plan.ts'
import type { Subject } from './said-none.ts'
import { seriesOf } from './series.ts'

/** A text that has still to be linked, as it is compared with others. */
export type Unlinked = Subject & {
  readonly id: string
  /** Where it was done; empty when nobody saw it. */
  readonly app: string
  readonly ranked: readonly Ranked[]
}

/**
 * Those that are the same kind of work as `one`, so that one answer may serve for all of them: about the same object, of
 * the same series, the same act on the same sort of object of one app, or drawn to the same rencana aksi by the same
 * words. Nothing follows from it by itself: the person is asked.
 */
export function alikeTo<Other extends Unlinked>(
  one: Unlinked,
  others: readonly Other[],
): readonly Other[] {
  const traits = new Set(traitsOf(one))
  return others.filter(
    (other) => other.id !== one.id && traitsOf(other).some((trait) => traits.has(trait)),
  )
}

/** What two of a kind have in common; each trait alone is enough. */
function traitsOf({ text, objectKey, app, ranked }: Unlinked): readonly string[] {
  const series = seriesOf(text)
  const sort = sortOf(objectKey)
  const [act = ''] = text.trim().toLocaleLowerCase('id').split(/\s+/)
  const [best] = ranked
  return [
    ...(series === '' ? [] : [`series ${series}`]),
    ...(objectKey === '' || objectKey === 'page' ? [] : [`object ${app} ${objectKey}`]),
    ...(sort === '' || app === '' || act === '' ? [] : [`act ${app} ${act} ${sort}`]),
    ...(best && best.because.length > 0
      ? [`plan ${best.id} ${best.because.toSorted().join('|')}`]
      : []),
  ]
}

/** `meeting` of `meeting:apel`. Empty for an id, a hash, or a page that was not told apart: they say nothing of the sort. */
function sortOf(objectKey: string): string {
  const [, sort = ''] = /^([a-z][a-z-]+):/.exec(objectKey) ?? []
  return NO_SORT.has(sort) ? '' : sort
}

const NO_SORT: ReadonlySet<string> = new Set(['page', 'manual'])

import type { Ranked } from '../match/plan.ts'

/** More than three are no help: then the whole list is opened. */
const MOST_CHIPS = 3

/** One rencana aksi that may fit, with the words that speak for it. */
export type Chip = { readonly id: string; readonly because: readonly string[] }

/**
 * How one text stands to the plan. `linked`: it has its rencana aksi, by the person's hand or because that is certain.
 * `none`: nothing of the plan fits, as the person says now or said of the same work before. `open`: to be asked. The chips
 * are what may fit, best first; none of them counts as chosen.
 */
export type LinkView = { readonly chips: readonly Chip[] } & (
  | {
      readonly kind: 'linked'
      readonly planId: string
      readonly by: 'person' | 'certain'
      readonly because: readonly string[]
    }
  | { readonly kind: 'none'; readonly by: 'person' | 'memory' }
  | { readonly kind: 'open' }
)

export type Linking = {
  readonly ranked: readonly Ranked[]
  /** What the person has said for this very text: null that nothing fits, undefined nothing yet. */
  readonly chosen: string | null | undefined
  /** Whether they said of the same work before that nothing fits. */
  readonly isNoneKnown: boolean
}

/** What is shown and what would be accepted: only what is certain is preselected, and a person's own word comes first. */
export function linkView({ ranked, chosen, isNoneKnown }: Linking): LinkView {
  const chips = ranked.slice(0, MOST_CHIPS).map(({ id, because }): Chip => ({ id, because }))
  if (chosen === null) return { kind: 'none', by: 'person', chips }
  if (chosen !== undefined) {
    return { kind: 'linked', planId: chosen, by: 'person', because: [], chips }
  }
  if (isNoneKnown) return { kind: 'none', by: 'memory', chips }
  const [best] = ranked
  if (!best?.certain) return { kind: 'open', chips }
  return { kind: 'linked', planId: best.id, by: 'certain', because: best.because, chips }
}

/** The rencana aksi that goes along when the text is accepted as it stands: never a doubtful one. */
export const planIdOf = (view: LinkView): string | null =>
  view.kind === 'linked' ? view.planId : null

/** How many still have to be chosen. */
export const countOpen = (views: readonly LinkView[]): number =>
  views.filter(({ kind }) => kind === 'open').length

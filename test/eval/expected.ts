import type { SuggestSettings } from '@jejak/shared/suggest/settings'
import type { PlanItem } from '@jejak/shared/match/plan'
import type { SuggestionKind } from '@jejak/shared/describe/describe'

/** One block as a person who watched the day would write it down. */
export type ExpectedBlock = {
  /** Left out: the first local day of the log. */
  readonly day?: string
  readonly start: string
  readonly end: string
  readonly app: string
  readonly label: string
  readonly kind: SuggestionKind
  readonly textIncludes: readonly string[]
  readonly unit: string
  readonly quantity: number
  readonly evidence: string | null
  readonly planId: string | null
}

export type Expected = {
  readonly settings: SuggestSettings
  readonly plan: readonly PlanItem[]
  readonly blocks: readonly ExpectedBlock[]
  /** What must not stand anywhere in a suggestion. */
  readonly forbidden?: readonly string[]
}

import type { Day } from '../calendar/day.ts'
import type { LinkScope, WorkObject } from '../capture/event.ts'
import type { SuggestionKind } from '../describe/describe.ts'
import type { Ranked } from '../match/plan.ts'

export type EvidenceLink = {
  readonly url: string
  readonly title: string
  readonly scope: LinkScope
}

/** *Saran*: a session put in a sentence. It never leaves the device by itself. */
export type Suggestion = {
  /** The same events give the same id, so that a new run replaces and never duplicates. */
  readonly id: string
  readonly day: Day
  /** `HH:MM` in the person's zone; `24:00` ends a day. */
  readonly start: string
  readonly end: string
  readonly text: string
  readonly app: string
  readonly object: WorkObject
  readonly kind: SuggestionKind
  readonly evidence: readonly EvidenceLink[]
  readonly quantity: number
  readonly unit: string
  /** Empty means: nothing fits well enough, the person chooses. */
  readonly plan: readonly Ranked[]
  readonly confidence: number
  readonly because: readonly string[]
  /** Minutes of presence inside start–end, never more than their distance. */
  readonly activeMinutes: number
  readonly outsideHours?: boolean
  readonly note?: string
}

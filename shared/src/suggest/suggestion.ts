import type { Day } from '../calendar/day.ts'
import type { LinkScope, WorkObject } from '../capture/event.ts'

/** One rencana aksi that may fit, with the words that speak for it. */
export type Ranked = {
  readonly id: string
  readonly score: number
  readonly because: readonly string[]
}

export type EvidenceLink = {
  readonly url: string
  readonly title: string
  readonly scope: LinkScope
}

export type SuggestionKind = 'view' | 'edit' | 'action' | 'meeting'

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

/** One rencana aksi as the ranking reads it. */
export type PlanItem = {
  readonly id: string
  readonly rencanaAksi: string
  readonly rhk: string
  readonly indikator: string
}

/** A choice the person made before: this text (or document, or letter) went under this rencana aksi. */
export type PastChoice = {
  readonly text: string
  readonly planId: string
  readonly objectKey?: string
  /** Epoch milliseconds; where it is unknown, the order of the choices is newest first. */
  readonly at?: number
}

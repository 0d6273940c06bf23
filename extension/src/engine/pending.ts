import type { Link, WorkObject } from '@jejak/shared/capture/event'

/**
 * An intent that waits for its outcome. It outlives a reload of the page, because in some apps only the
 * reloaded page shows what happened; the background keeps it in memory for at most five minutes.
 */
export type Pending = {
  readonly id: string
  readonly rule: string
  /** Which row of the adapter's intents. */
  readonly row: number
  /** Short name of the exact address, so that the same page is known again without keeping the address. */
  readonly visit: string
  readonly object: WorkObject
  readonly link: Link | null
  readonly trusted: boolean
  readonly count: number
  /** How many elements each outcome saw at the moment of the intent. */
  readonly before: readonly number[]
}

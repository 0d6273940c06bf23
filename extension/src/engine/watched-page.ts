import type { PageReport, Reading } from '../messages/page-report.ts'
import type { CaptureTable, PathGlob } from './adapter.ts'

/** What a capability script gets of the page that is watched. */
export type WatchedPage = {
  readonly adapter: CaptureTable
  /** Whether the address is one of these. */
  readonly matches: (paths: readonly PathGlob[]) => boolean
  readonly read: () => Reading | undefined
  /** The person edited, or the app saved a change. */
  readonly saved: () => void
  readonly report: (report: PageReport) => void
  readonly signal: AbortSignal
}

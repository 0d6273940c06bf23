import type { PageReport, Reading } from '../messages/page-report.ts'

/** The worker keeps one report a second of each tab, so the newest one waits for its turn. */
const REPORT_MS = 1100
/** A page that is still loading has this long to show what it is about. */
const LOADING_MS = 3000

export type ReporterDeps = {
  readonly report: (report: PageReport) => void
  /** Short name of the exact address in front. */
  readonly visit: () => string
  /** Reads the page again; called when a reading that was held back may go. */
  readonly lookAgain: () => void
  readonly signal: AbortSignal
}

export type Reporter = {
  /** Reports a reading that differs from the last one, at once or when its time has come. */
  readonly seen: (reading: Reading) => void
  /** Reports at once that the page is still looked at, or that it saved a change. */
  readonly pulse: (type: 'beat' | 'edit', reading: Reading) => void
  /** The next reading is reported even if it is the same as before. */
  readonly forget: () => void
}

/** Decides which readings of a page are reported, and when. */
export function createReporter({ report, visit, lookAgain, signal }: ReporterDeps): Reporter {
  let reported: string | undefined
  let lastReportedAt = -REPORT_MS
  let arrived = { visit: '', at: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined

  /** How long to hold a reading back: the page is still loading, or something was only just reported. */
  const holdMs = ({ missing, matchLevel }: Reading): number => {
    const now = performance.now()
    if (arrived.visit !== visit()) arrived = { visit: visit(), at: now }
    const isLoading = missing.length > 0 && matchLevel < 2
    const loading = isLoading ? arrived.at + LOADING_MS - now : 0
    return Math.max(loading, lastReportedAt + REPORT_MS - now)
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    seen(reading) {
      const text = JSON.stringify(reading)
      if (text === reported) return
      clearTimeout(timer)
      const hold = holdMs(reading)
      if (hold > 0) {
        timer = setTimeout(lookAgain, hold)
        return
      }
      reported = text
      lastReportedAt = performance.now()
      report({ type: 'seen', reading, visit: visit() })
    },
    pulse(type, reading) {
      reported = JSON.stringify(reading)
      report({ type, reading, visit: visit() })
    },
    forget() {
      reported = undefined
    },
  }
}

import { formatMinute } from '../calendar/day.ts'
import type { Day, MinuteOfDay } from '../calendar/day.ts'

/** One line of the filling log: when, which slot, what happened. Never text, links or names. */
export type LogLine = {
  readonly at: number
  readonly day: Day
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
  readonly step: 'begun' | 'filled' | 'pressed' | 'saved' | 'found' | 'paused' | 'skipped' | 'told'
  readonly code?: string
  readonly field?: string
}

export const LOG_COLUMNS = [
  'waktu',
  'tanggal',
  'jam_mulai',
  'jam_selesai',
  'langkah',
  'sebab',
  'kolom',
] as const

/** Rows for the exported log, with the time in ISO 8601 UTC. */
export const toLogRows = (lines: readonly LogLine[]): readonly (readonly string[])[] =>
  lines.map((line) => [
    new Date(line.at).toISOString(),
    line.day,
    formatMinute(line.start),
    formatMinute(line.end),
    line.step,
    line.code ?? '',
    line.field ?? '',
  ])

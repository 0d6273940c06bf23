import type { ExportFormat, ExportProblem, ExportState } from '@jejak/shared/report/export'

/** A file of somebody's report on its way, or until it expires. */
export type ExportJobTable = {
  instansi_id: string
  id: string
  /** Who asked for it, and alone may have it. */
  person_id: string
  created_at: number
  /** `me`: a copy of everything of the person, which is no report. */
  view: 'self' | 'team' | 'lead' | 'me'
  /** One person of the team; null for everybody. */
  subject_id: string | null
  from_day: string
  to_day: string
  format: ExportFormat | 'zip'
  state: ExportState
  rows_done: number
  rows_total: number
  /** Bytes of the file; 0 before it is done. */
  size: number
  sha256: string | null
  problem: ExportProblem | null
  ended_at: number | null
  expires_at: number | null
}

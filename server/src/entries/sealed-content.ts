import { toContent } from './entry-row.ts'
import type { DecisionTable, EntryHistoryTable, EntryTable } from '../platform/db/work-tables.ts'

const ENTRY_COLUMNS = [
  'id',
  'owner_id',
  'day',
  'start_minute',
  'end_minute',
  'text',
  'plan_id',
  'quantity',
  'unit',
  'quality',
  'evidence',
  'origin',
  'status',
  'version',
  'removed',
  'submitted_at',
  'decision',
  'decided_by',
  'correction_until',
  'feed_seq',
] as const satisfies readonly (keyof EntryTable)[]

/** What a link says about its entry: every column there is now, so that one added later does not change what was sealed. */
export const sealedContent = (row: EntryTable): string =>
  JSON.stringify(ENTRY_COLUMNS.map((column) => row[column]))

/** What a link of before sealing said about its entry. */
export const contentBeforeSealing = (row: EntryTable): Readonly<Record<string, unknown>> => ({
  ...toContent(row),
  status: row.status,
  removed: row.removed === 1,
})

const HISTORY_COLUMNS = [
  'entry_id',
  'version',
  'person_id',
  'device_id',
  'act',
  'patch',
  'fields',
  'at',
] as const satisfies readonly (keyof EntryHistoryTable)[]

const DECISION_COLUMNS = [
  'owner_id',
  'seq',
  'entry_id',
  'version',
  'act',
  'person_id',
  'assignment_post_id',
  'acting_as',
  'comment',
  'at',
  'plan',
] as const satisfies readonly (keyof DecisionTable)[]

/** What a link says about the lines beside the entry: its history, and the decision with the words of the plan. */
export const sealedLines = (history: EntryHistoryTable, decision: DecisionTable | null): string =>
  JSON.stringify([
    HISTORY_COLUMNS.map((column) => history[column]),
    decision && DECISION_COLUMNS.map((column) => decision[column]),
  ])

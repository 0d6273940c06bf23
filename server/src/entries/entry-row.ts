import * as v from 'valibot'
import { toDay } from '@jejak/shared/calendar/day'
import {
  EntryDecisionSchema,
  StoredEvidenceSchema,
  type Entry,
  type Evidence,
  type EntryContent,
} from '@jejak/shared/entry/entry'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import type { ReviewEntry } from '@jejak/shared/review/queue'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { sha256 } from '../platform/secrets/hash.ts'

const EvidenceListSchema = v.array(StoredEvidenceSchema)

type ContentColumns = Pick<
  EntryTable,
  | 'day'
  | 'start_minute'
  | 'end_minute'
  | 'text'
  | 'plan_id'
  | 'quantity'
  | 'unit'
  | 'quality'
  | 'evidence'
  | 'origin'
>

export const toColumns = (content: EntryContent): ContentColumns => ({
  day: content.day,
  start_minute: content.start,
  end_minute: content.end,
  text: content.text,
  plan_id: content.planId,
  quantity: content.quantity,
  unit: content.unit,
  quality: content.quality,
  evidence: JSON.stringify(content.evidence),
  origin: content.origin,
})

export const toContent = (row: ContentColumns): EntryContent => ({
  day: toDay(row.day),
  start: row.start_minute,
  end: row.end_minute,
  text: row.text,
  planId: row.plan_id,
  quantity: row.quantity,
  unit: row.unit,
  quality: row.quality,
  evidence: row.evidence === '[]' ? [] : v.parse(EvidenceListSchema, JSON.parse(row.evidence)),
  origin: row.origin,
})

/** The entry as its owner reads it. */
export const toEntry = (row: EntryTable): Entry => ({
  id: row.id,
  owner: row.owner_id,
  ...toContent(row),
  status: row.status,
  version: row.version,
  removed: row.removed === 1,
  submittedAt: row.submitted_at,
  decision: row.decision === null ? null : v.parse(EntryDecisionSchema, JSON.parse(row.decision)),
})

/**
 * The entry as a supervisor reads it: nobody is judged by their tools. Where a link came from would tell a captured one
 * from a typed one, and so would its title, which capture takes from the page and typing from the address.
 */
export function toReviewEntry(row: EntryTable): ReviewEntry {
  const { origin: _origin, ...whole } = toEntry(row)
  const entry = { ...whole, evidence: whole.evidence.map(toReviewEvidence) }
  const { day, start, end, text, planId, quantity, unit, quality, evidence } = entry
  const shown = [entry.id, day, start, end, text, planId, quantity, unit, quality, evidence]
  return { ...entry, contentHash: sha256(JSON.stringify(shown)) }
}

const toReviewEvidence = ({ url, title }: Evidence): Evidence => ({
  url,
  title: fileNameOf(url) === undefined ? '' : title,
  scope: 'unknown',
})

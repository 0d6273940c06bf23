import { CONTENT_FIELDS, type ContentField, type EntryContent } from '@jejak/shared/entry/entry'

/** Whether two values of a field are the same to the person. Key order of evidence does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)])
    return [...keys].every((key) => isSame(a[key], b[key]))
  }
  return false
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The content fields in which two contents differ. */
export const differing = (a: EntryContent, b: EntryContent): ContentField[] =>
  CONTENT_FIELDS.filter((field) => !isSame(a[field], b[field]))

/** Only these fields of a content. */
export function pickFields(
  content: EntryContent,
  fields: readonly ContentField[],
): Partial<EntryContent> {
  return Object.fromEntries(fields.map((field) => [field, content[field]]))
}

/** An entry without what the server adds. */
export const toContent = (entry: EntryContent): EntryContent => ({
  day: entry.day,
  start: entry.start,
  end: entry.end,
  text: entry.text,
  planId: entry.planId,
  quantity: entry.quantity,
  unit: entry.unit,
  quality: entry.quality,
  evidence: entry.evidence,
  origin: entry.origin,
})

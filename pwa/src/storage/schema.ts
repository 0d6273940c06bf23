/**
 * The indexes of each table, by the version of the database that brought them. A released version never changes: devices
 * come from each of them. Every table has a row in `tables.ts` as well, which says what becomes of it.
 */
export const SCHEMA = {
  entries: { 1: 'id, day, status', 7: 'id, day, status, decision.seq' },
  outbox: { 1: '++seq, &id, entryId, sent' },
  acknowledged: { 1: 'seq, acknowledgedAt' },
  rejected: { 1: 'id, entryId' },
  drafts: { 1: 'id, day, state' },
  forms: { 1: 'key' },
  queue: { 1: 'id' },
  skp: { 1: 'id' },
  memory: { 1: '++id, planId, at', 8: '++id, choiceId, at, [text+objectKey]' },
  meta: { 1: 'key' },
  settings: { 1: 'key' },
  templates: { 2: 'id' },
  templateAnswers: { 2: '[templateId+day], day' },
  files: { 3: 'name, state' },
  fileBytes: { 3: 'name' },
  bkn: { 4: 'key' },
  receipts: { 6: '[owner+seq], entryId' },
  recorded: { 4: 'id, entryId, day', 5: 'id, entryId, day, sent' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<number, string>>>>>

export type TableName = keyof typeof SCHEMA

export const VERSIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** What a version adds or changes, as Dexie takes it. */
export function schemaOf(version: (typeof VERSIONS)[number]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMA).flatMap(([table, versions]: [string, Partial<Record<number, string>>]) =>
      versions[version] === undefined ? [] : [[table, versions[version]]],
    ),
  )
}

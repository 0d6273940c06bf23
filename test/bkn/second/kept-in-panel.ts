import type { Page } from '@playwright/test'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import * as v from 'valibot'
import { readDatabases } from '../../fixtures/databases.ts'

const PERSON = '01a2004e-9cf4-7e90-af9c-84be32226662'

/** What the bridge keeps when Jejak has just sent these, to a person who has agreed to nothing yet. */
export const ordersOf = (entries: readonly FillEntry[]): Readonly<Record<string, unknown>> => ({
  queue: null,
  mappings: [],
  units: [],
  log: [],
  'jejak.records': [],
  'jejak.known': [],
  'jejak.met': PERSON,
  'jejak.incoming': entries.map((entry) => ({ order: { entry, stamp: 's' }, person: PERSON })),
})

const META = 'jejak/meta'
const RowSchema = v.object({ key: v.string(), value: v.unknown() })
const RecordsSchema = v.array(
  v.object({ record: v.object({ entry: v.object({ id: v.string() }) }) }),
)

/** What leaves the panel in the end: the lines of its log, and of which entries Jejak is told that they are recorded. */
export async function readNoted(
  panel: Page,
): Promise<{ readonly log: readonly string[]; readonly recorded: readonly string[] }> {
  const kept = (await panel.evaluate(readDatabases, META))[META] ?? []
  const rows = new Map(
    kept.flatMap((row) => (v.is(RowSchema, row) ? [[row.key, row.value] as const] : [])),
  )
  const log = v.parse(v.array(v.unknown()), rows.get('bkn.log') ?? [])
  const records = v.parse(RecordsSchema, rows.get('bkn.jejak.records') ?? [])
  return {
    log: log.map((line) => JSON.stringify(line)),
    recorded: [...new Set(records.map(({ record }) => record.entry.id))],
  }
}

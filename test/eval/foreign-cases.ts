import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '@jejak/shared/sessionise/span'
import * as v from 'valibot'
import { expect } from 'vitest'
import { createLedger } from './case-ledger.ts'

/**
 * Cases of other trackers' public suites. What our design refuses has its reason here or in the ledger;
 * single cases are checked to differ, and the table at the end knows every case of the file.
 */
export const REFUSED: Record<string, string> = {
  'fl14-same-timestamp-duplicates':
    'three overlapping stretches of the same thing are one stretch; upstream leaves two',
  st3: 'no office app counts frames a second',
  st5: 'a star before a title is an editor mark in one desktop app only; elsewhere it is the title',
  su2: 'path parameters stay in the path',
  up: 'nothing is rounded up: that would add time nobody worked',
  http: 'an address that is not https is never kept',
  code: 'a meeting code invites strangers and is never told as a name',
  bare: 'a bare number or clock is no duration: it may be minutes, hours or a time of day',
  seconds: 'nobody reports seconds of work',
}

export const EventSchema = v.object({
  t: v.number(),
  d: v.number(),
  data: v.record(v.string(), v.unknown()),
})
type Event = v.InferOutput<typeof EventSchema>
const EventsSchema = v.array(EventSchema)
const CaseSchema = v.looseObject({ id: v.string(), input: v.unknown() })
const path = join(import.meta.dirname, 'activity-cases.json')
export const { suites } = v.parse(
  v.object({ suites: v.record(v.string(), v.array(CaseSchema)) }),
  JSON.parse(readFileSync(path, 'utf8')),
)
export const ledger = createLedger()
/** The cases of a suite; each holds unless it is refused afterwards. */
export const cases = (name: string) => {
  const found = suites[name] ?? []
  expect(found.length).toBeGreaterThan(0)
  for (const { id } of found) ledger.pass(name, id)
  return found
}
export const refuse = (suite: string, id: string, reason: string) =>
  ledger.refuse(suite, id, REFUSED[reason] ?? '')

export type Work = Span & { readonly data: string }
export const ms = (seconds: number) => Math.round(seconds * 1000)
export const toWork = ({ t, d, data }: Event): Work => ({
  start: ms(t),
  end: ms(t) + ms(d),
  data: JSON.stringify(Object.entries(data).sort(([a], [b]) => a.localeCompare(b))),
})
export const toWorks = (events: unknown) => v.parse(EventsSchema, events).map(toWork)
export const read = <T extends v.GenericSchema>(schema: T, input: unknown) => v.parse(schema, input)
export const bare = ({ start, end }: Span) => ({ start, end })

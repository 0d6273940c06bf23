import fc from 'fast-check'
import { addDays, toDay } from '../src/calendar/day.ts'
import {
  CONTENT_FIELDS,
  type Entry,
  type EntryContent,
  type EntryPatch,
} from '../src/entry/entry.ts'
import type { Change } from '../src/sync/conflict.ts'
import type { EntryMutation } from '../src/sync/mutation.ts'

/** Random entries, intents and histories for the properties beside this file. */
export const DEVICES = ['laptop', 'ponsel', 'tablet'] as const
const id = fc.uuid({ version: 7 })

export const contentArbitrary: fc.Arbitrary<EntryContent> = fc.record({
  day: fc.integer({ min: 0, max: 400 }).map((count) => addDays(toDay('2026-01-01'), count)),
  start: fc.integer({ min: 0, max: 1440 }),
  end: fc.integer({ min: 0, max: 1440 }),
  text: fc.string({ maxLength: 40 }),
  planId: fc.option(id),
  quantity: fc.nat(100),
  unit: fc.string({ maxLength: 10 }),
  quality: fc.option(fc.integer({ min: 0, max: 100 })),
  evidence: fc.constant([]),
  origin: fc.constantFrom('manual', 'suggestion'),
})

export const patchArbitrary: fc.Arbitrary<EntryPatch> = fc
  .tuple(contentArbitrary, fc.subarray([...CONTENT_FIELDS]))
  .map(([content, fields]) => Object.fromEntries(fields.map((field) => [field, content[field]])))

export const entryArbitrary: fc.Arbitrary<Entry> = fc
  .tuple(
    contentArbitrary,
    fc.constantFrom('draft', 'submitted', 'approved', 'returned'),
    fc.option(fc.constantFrom('approve', 'return', 'reopen')),
  )
  .map(([content, status, act]) => ({
    id: ENTRY_ID,
    owner: OWNER,
    ...content,
    status,
    version: 3,
    removed: false,
    submittedAt: null,
    decision: act && { act, comment: 'a', by: 'Sri', actingAs: 'Kepala', at: 1, seq: 2 },
  }))

export const ENTRY_ID = '01a2004e-9cf4-7e90-af9c-84be32226662'
export const OWNER = '01a2004e-9bbb-7b51-919d-308dfca28a66'

export const mutationArbitrary: fc.Arbitrary<EntryMutation> = fc
  .tuple(
    id,
    fc.nat(10),
    patchArbitrary,
    fc.constantFrom(
      'entry.save',
      'entry.submit',
      'entry.withdraw',
      'entry.remove',
      'review.decide',
    ),
    fc.constantFrom('approve', 'return', 'reopen'),
  )
  .map(([mutationId, baseVersion, patch, kind, act]): EntryMutation => {
    const target = { id: mutationId, entryId: ENTRY_ID, baseVersion }
    switch (kind) {
      case 'entry.save':
        return { kind, ...target, patch }
      case 'review.decide':
        return { kind, ...target, act, comment: '' }
      case 'entry.submit':
      case 'entry.withdraw':
      case 'entry.remove':
        return { kind, ...target }
    }
  })

export const historyArbitrary: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({
      deviceId: fc.constantFrom(...DEVICES),
      fields: fc.subarray([...CONTENT_FIELDS]),
    }),
    { maxLength: 10 },
  )
  .map((changes) => changes.map((change, at) => ({ ...change, version: at + 1 })))

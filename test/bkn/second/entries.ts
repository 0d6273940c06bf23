import { FillEntrySchema, plain } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import * as v from 'valibot'
import type { Row, Sent, World } from '../../sites/kinerja-second/records.ts'
import type { Wanted } from '../../sites/kinerja-second/world.ts'

/** What the person wants recorded, as it comes into the queue. */
export const toEntry = (wanted: Wanted, world: World, index: number): FillEntry =>
  v.parse(FillEntrySchema, {
    id: `e${index + 1}`,
    day: wanted.date,
    start: wanted.start,
    end: wanted.end,
    text: wanted.text,
    rencanaAksi: world.plans.find(({ id }) => id === wanted.plan)?.text ?? '',
    quantity: Number(wanted.quantity),
    unit: wanted.unit,
    evidence: wanted.link,
  })

/** Whether this was sent, or written down before, for that entry: by its day, its hours and its words. */
export const isFor = (entry: FillEntry, sent: Sent): boolean =>
  sent.date === entry.day &&
  sent.start === entry.start &&
  sent.end === entry.end &&
  plain(sent.text) === plain(entry.text)

/** The rows of an entry: those the form sent for it, and those that stood there as the same. */
export const rowsFor = (entry: FillEntry, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ sent, kept }) => isFor(entry, sent ?? kept))

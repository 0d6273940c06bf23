import * as v from 'valibot'
import { HashSchema, UuidSchema } from '../../ids.ts'
import { AppliedSchema, KindSchema, ReportSchema } from '../../import/report.ts'
import { line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const nothing = v.strictObject({})
/** As much as ten agencies of five thousand people. */
const MOST_ROWS = 50_000
const ROWS_AT_ONCE = 500
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

const access = { auth: 'session', permission: 'org.lists', rate: 'normal' } as const

/** Tables of an agency: sent in pieces, looked at, and then written as a whole or not at all. */
export const importContract = {
  beginImport: {
    method: 'POST',
    path: '/api/imports',
    ...access,
    maxBytes: 16 * KB,
    request: v.strictObject({
      tables: v.pipe(
        v.array(
          v.strictObject({
            kinds: v.pipe(v.array(KindSchema), v.minLength(1), v.maxLength(2)),
            label: line(300),
            columns: v.pipe(v.array(line(40)), v.minLength(1), v.maxLength(20)),
            rows: count(MOST_ROWS),
          }),
        ),
        v.minLength(1),
        v.maxLength(20),
      ),
    }),
    response: v.object({ id: UuidSchema }),
  },
  sendImportRows: {
    method: 'POST',
    path: '/api/imports/rows',
    ...access,
    maxBytes: 512 * KB,
    /** `from`: the place of the first row in its table. Sent twice, it replaces what was sent before. */
    request: v.strictObject({
      id: UuidSchema,
      table: count(19),
      from: count(MOST_ROWS),
      rows: v.pipe(
        v.array(
          v.strictObject({
            row: count(2_000_000),
            // As the file has it: the check says in which row something unsafe stands.
            cells: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(20)),
          }),
        ),
        v.minLength(1),
        v.maxLength(ROWS_AT_ONCE),
      ),
    }),
    response: nothing,
  },
  checkImport: {
    method: 'POST',
    path: '/api/imports/check',
    ...access,
    maxBytes: 1 * KB,
    /**
     * `endGone`: people who are in no list are deactivated, assignments that are in none end, and of leave, holidays and
     * shifts within the dates of the lists only those of the lists are left.
     */
    request: v.strictObject({ id: UuidSchema, endGone: v.boolean() }),
    response: ReportSchema,
  },
  confirmImport: {
    method: 'POST',
    path: '/api/imports/confirm',
    ...access,
    stepUp: true,
    maxBytes: 1 * KB,
    /** `hash` of the report that was looked at. */
    request: v.strictObject({ id: UuidSchema, hash: HashSchema }),
    response: AppliedSchema,
  },
  cancelImport: {
    method: 'POST',
    path: '/api/imports/cancel',
    ...access,
    maxBytes: 1 * KB,
    request: v.strictObject({ id: UuidSchema }),
    response: nothing,
  },
} as const satisfies Record<string, RouteSpec>

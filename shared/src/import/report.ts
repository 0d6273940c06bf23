import * as v from 'valibot'
import { HashSchema, UuidSchema } from '../ids.ts'
import { IMPORT_KINDS } from './kinds.ts'

export const KindSchema = v.picklist(IMPORT_KINDS)

/** Why a row cannot be imported. */
export const ERROR_CODES = [
  'empty',
  'too-long',
  'unsafe',
  'damaged',
  'nip-rounded',
  'nip-not-18-digits',
  'nip-birth-date',
  'not-a-day',
  'not-a-kind',
  'not-a-person-kind',
  'not-a-zone',
  'no-end',
  'twice',
  'unknown-unor',
  'unknown-post',
  'unknown-person',
  'own-superior',
  'circle',
  'end-before-start',
  'no-decree',
  'two-posts',
  'not-an-absence-kind',
  'not-a-holiday-kind',
  'not-a-time',
  'no-shift',
  'break-outside',
  'no-letter',
  'bad-link',
  'overlap',
  'outside-scope',
  'final-period',
] as const
/** What is worth a look and does not stop anything. */
export const WARNING_CODES = [
  'nip-age',
  'nip-year',
  'nip-month',
  'nip-gender',
  'nip-sequence',
  'repeated',
  'two-holders',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]
export type WarningCode = (typeof WARNING_CODES)[number]

export const IssueSchema = v.object({
  code: v.picklist([...ERROR_CODES, ...WARNING_CODES]),
  kind: KindSchema,
  /** Name of the file and sheet. */
  label: v.string(),
  /** As a spreadsheet counts it. */
  row: v.number(),
  column: v.string(),
  /** What stands in the cell, cut. */
  value: v.string(),
  /** Another row that it contradicts. */
  other: v.optional(v.number()),
})
export type Issue = v.InferOutput<typeof IssueSchema>

export const isError = ({ code }: Pick<Issue, 'code'>): boolean =>
  (ERROR_CODES as readonly string[]).includes(code)

export const CHANGE_ACTS = ['new', 'changed', 'gone'] as const
export const ChangeSchema = v.object({
  act: v.picklist(CHANGE_ACTS),
  kind: KindSchema,
  /** What people call it, and its code or NIP. */
  name: v.string(),
  key: v.string(),
  fields: v.array(v.object({ column: v.string(), from: v.string(), to: v.string() })),
})
export type Change = v.InferOutput<typeof ChangeSchema>

export const CountsSchema = v.object({
  new: v.number(),
  changed: v.number(),
  gone: v.number(),
  same: v.number(),
})
export type Counts = v.InferOutput<typeof CountsSchema>

const CountsByKindSchema = v.object({
  unor: CountsSchema,
  post: CountsSchema,
  person: CountsSchema,
  assignment: CountsSchema,
  absence: CountsSchema,
  holiday: CountsSchema,
  roster: CountsSchema,
})

/** What an import has done. */
export const AppliedSchema = v.object({ counts: CountsByKindSchema })

/** What an import would do; nothing has been written. */
export const ReportSchema = v.object({
  id: UuidSchema,
  /** Names this very outcome to whoever confirms it; null while there are errors. */
  hash: v.nullable(HashSchema),
  errors: v.number(),
  warnings: v.number(),
  /** The first of them, errors first. */
  issues: v.array(IssueSchema),
  counts: CountsByKindSchema,
  /** The first of each kind and act. */
  changes: v.array(ChangeSchema),
})
export type Report = v.InferOutput<typeof ReportSchema>

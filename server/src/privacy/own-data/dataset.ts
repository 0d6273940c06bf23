import type { Tables } from '../../platform/db/tables.ts'

export type Row = Readonly<Record<string, unknown>>

/** One table of the server as far as it is about one person. */
export type Dataset = {
  /** The name of its files in the copy. */
  readonly file: string
  readonly title: string
  readonly table: keyof Tables
  /** Which column says whose row it is. */
  readonly owner: string
  /** Columns by which a row of a person is found again; the copy is read in their order. */
  readonly order: readonly string[]
  /** Left out: what would open a door, and what is only for the machine. */
  readonly omit?: readonly string[]
  /** Columns that name somebody: their names are set beside. */
  readonly people?: readonly string[]
  /** Columns with JSON in them. */
  readonly json?: readonly string[]
  /** What the person may not see yet, they do not see here either. */
  readonly shown?: (row: Row) => Row
}

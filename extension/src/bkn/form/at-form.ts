import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Before, SeenRow } from '@jejak/shared/bkn/sight'
import type { Patience } from '../page/site.ts'

/** An entry that stands filled in the open form, and how what becomes of it is waited for. */
export type AtForm = {
  readonly entry: FillEntry
  /** The rencana aksi as BKN writes it. */
  readonly option: string
  /** The site's own unit where the person has agreed to it. */
  readonly unit?: string | undefined
  /** What stood on the calendar before OK. */
  readonly before: Before | undefined
  /** Rows that other entries of the queue are known to be. */
  readonly taken: readonly SeenRow[]
  readonly patience: Patience
  readonly signal: AbortSignal
}

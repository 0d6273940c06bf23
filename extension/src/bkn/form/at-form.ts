import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Patience } from '../page/site.ts'

/** An entry that stands filled in the open form, and how what becomes of it is waited for. */
export type AtForm = {
  readonly entry: FillEntry
  /** The rencana aksi as BKN writes it. */
  readonly option: string
  readonly patience: Patience
  readonly signal: AbortSignal
}

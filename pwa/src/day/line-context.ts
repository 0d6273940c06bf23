import type { Day } from '@jejak/shared/calendar/day'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { LinkView } from '@jejak/shared/linking/link-view'
import type { Linker } from '@jejak/shared/linking/linker'
import type { PlanChoice } from '../data/skp.ts'
import type { useAnswers } from '../linking/use-answers.ts'
import type { DraftRow } from '../storage/rows.ts'
import type { ShownEntry } from '../storage/views.ts'

/** What is typed in the details of a block. */
export type Changing = 'words' | 'move' | 'times'

/** What every block of the line may need, so that it is not handed down through each of them. */
export type LineValue = {
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  /** The block whose details stand open, and what of it is being changed there. */
  readonly openId: string | null
  readonly changing: Changing | null
  readonly setOpen: (id: string | null, changing?: Changing) => void
  /** The rencana aksi of the period of the day, and how texts stand to them; null while that is not known yet. */
  readonly choices: readonly PlanChoice[]
  readonly linker: Linker | null
  readonly viewOf: (row: DraftRow) => LinkView | null
  /** The rencana aksi a suggestion is to go under: what the person chose, or what is certain. Null: none yet. */
  readonly planFor: (row: DraftRow) => string | null
  readonly answers: ReturnType<typeof useAnswers>
  /** The whole form. */
  readonly onEdit: (block: ShownEntry | DraftRow) => void
  /** Cut at a time of one's own, join with other words, have it asked each week. */
  readonly onMore: (entry: ShownEntry) => void
  readonly onSubmit: (ids: readonly string[]) => void
  readonly onConflict: (entryId: string) => void
  readonly onHelp: () => void
}

export const LineContext = createContext<LineValue | null>(null)

/** Throws outside the line: a block is drawn nowhere else. */
export function useLine(): LineValue {
  const value = useContext(LineContext)
  if (!value) throw new Error('used outside the time line')
  return value
}

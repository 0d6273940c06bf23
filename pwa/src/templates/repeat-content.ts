import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Proposal } from '@jejak/shared/templates/repeat'
import type { PlanChoice } from '../data/skp.ts'
import { toOneLine } from '../entries/form-value.ts'

export type Chosen = { readonly isTicked: boolean; readonly text: string }

/** The draft a line of an earlier day becomes. A rencana aksi of another period is left out; evidence never comes along. */
export const toRepeated = ({
  day,
  proposal,
  text,
  choices,
}: {
  readonly day: Day
  readonly proposal: Proposal
  readonly text: string
  readonly choices: readonly PlanChoice[]
}): EntryContent => ({
  day,
  start: proposal.start,
  end: proposal.end,
  text: toOneLine(text).trim(),
  planId: choices.some((choice) => choice.id === proposal.planId) ? proposal.planId : null,
  quantity: proposal.quantity,
  unit: proposal.unit,
  quality: null,
  evidence: [],
  origin: 'manual',
})
